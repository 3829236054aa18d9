import { isUuid, readJapaneseDay, type SheetRow, type Text } from '@muster/platform';
import { readExpertCode, searchKey } from '@muster/registry';
import type { AnswerKind } from '../../rules.types.ts';

/** What a column of a sheet of answers holds, with its headings. */
const HEADINGS = {
  callUp: ['招集番号', '招集', 'call-up', 'callup', 'call up'], expert: ['専門家コード', 'コード', '専門家', 'expert', 'code'], answer: ['回答', 'answer'], arriveAt: ['到着時刻', '到着', 'arrives', 'arrive at'],
  receivedAt: ['受付時刻', '時刻', '受付日時', 'received', 'received at', 'time'], receivedBy: ['受付者', '受けた人', 'received by', 'by'], note: ['メモ', '備考', 'note'],
} as const;
type Column = keyof typeof HEADINGS;
const NEEDED: readonly Column[] = ['callUp', 'expert', 'answer', 'receivedAt', 'receivedBy'];
const KNOWN = new Map((Object.keys(HEADINGS) as Column[]).flatMap((column) => HEADINGS[column].map((heading) => [searchKey(heading), column] as const)));

const KINDS: ReadonlyMap<string, AnswerKind> = new Map(([
  ['YES', ['可', 'はい', '○', '◯', '参加', '応諾', '1', 'yes', 'y']], ['NO', ['不可', 'いいえ', '×', '不参加', '辞退', '2', 'no', 'n']], ['REMOTE_ONLY', ['遠隔', '遠隔のみ', 'リモート', 'リモートのみ', '3', 'remote', 'remote only']],
] as const).flatMap(([kind, words]) => words.map((word) => [searchKey(word), kind] as const)));

/** An answer as a row says. */
export interface CutOffAnswer {
  line: number;
  callUpNumber: number;
  /** An id, or the end of one that a code stands for. */
  expert: { id: string } | { tail: string };
  kind: AnswerKind;
  arriveAt: Date | null;
  receivedAt: Date;
  receivedBy: string;
  note: string;
}

/** What is wrong with a row or file of answers. */
export interface CutOffProblem { code: string; line: number | null; column: string | null; value: string | null; message: Text; remedy: Text }

export type AnswerHeader = ReadonlyMap<Column, number>;

/** Reads the row of headings. */
export function readAnswerHeader(row: SheetRow): { header: AnswerHeader; problems: CutOffProblem[] } {
  const header = new Map<Column, number>();
  const problems: CutOffProblem[] = [];
  for (const [at, { text }] of row.cells.entries()) {
    const column = KNOWN.get(searchKey(text));
    if (text.trim() === '') continue;
    if (!column || header.has(column)) problems.push(wrong('COLUMN_UNKNOWN', row.line, text, null, ['この見出しは読めないか、2回あります。', 'Nobody knows this heading, or it stands twice.'], SHEET));
    else header.set(column, at);
  }
  const lacking = NEEDED.filter((column) => !header.has(column));
  return { header, problems: [...problems, ...lacking.map((column) => wrong('COLUMN_MISSING', row.line, HEADINGS[column][0], null, ['この列がありません。', 'This column is missing.'], SHEET))] };
}

/** A day and a time of day in Japan → the instant; null when it is none. 24:00 is none: the next day begins at 0:00. */
export function readJapaneseTime(typed: string): Date | null {
  const parts = /^(.+?)[\sT]+(\d{1,2})(?:[:時](\d{2}))(?::(\d{2}))?分?$/u.exec(typed.normalize('NFKC').trim());
  const day = parts && readJapaneseDay(parts[1]!);
  if (!parts || !day || Number(parts[2]) > 23 || Number(parts[3]) > 59 || Number(parts[4] ?? 0) > 59) return null;
  return new Date(`${day}T${parts[2]!.padStart(2, '0')}:${parts[3]}:${parts[4] ?? '00'}+09:00`);
}

/** Reads one row: the answer, or everything that is wrong with it. */
export function readCutOffAnswer(row: SheetRow, header: AnswerHeader): { answer: CutOffAnswer } | { problems: CutOffProblem[] } {
  const problems: CutOffProblem[] = [];
  const get = (column: Column): string => row.cells[header.get(column) ?? -1]?.text.trim() ?? '';
  const report = (column: Column, code: string, message: Pair, remedy: Pair): void => void problems.push(wrong(code, row.line, HEADINGS[column][0], get(column).slice(0, 80), message, remedy));
  if (row.cells.some(({ kind }) => kind === 'FORMULA' || kind === 'ERROR')) report('note', 'FORMULA', ['数式かエラー値があります。', 'A cell is a formula or an error.'], ['値だけにしてください。', 'Keep the values alone.']);
  const number = /^\d{1,9}$/.exec(get('callUp').normalize('NFKC'));
  if (!number) report('callUp', 'CALL_UP_NUMBER', ['招集番号が数字ではありません。', 'The number of the call-up is no number.'], ['文面にある番号(例: 014)を書いてください。', 'Write the number in the message, such as 014.']);
  const expert = readExpert(get('expert'));
  if (!expert) report('expert', 'EXPERT_CODE', ['専門家コードに書き間違いがあります。', 'The code of the expert has a slip in it.'], ['連絡網のコード(例: 7K3M-Q2ZD-5)を書いてください。', 'Write the code of the call tree, such as 7K3M-Q2ZD-5.']);
  const said = KINDS.get(searchKey(get('answer')));
  if (!said) report('answer', 'ANSWER_UNCLEAR', ['回答が読めません。', 'The answer cannot be read.'], ['可、不可、遠隔のいずれかにしてください。', 'Write yes, no or remote.']);
  const receivedAt = readJapaneseTime(get('receivedAt'));
  if (!receivedAt) report('receivedAt', 'TIME_INVALID', ['受付時刻が正しくありません。', 'The time of receipt is none.'], TIME);
  const arriveAt = get('arriveAt') === '' ? null : readJapaneseTime(get('arriveAt'));
  if (get('arriveAt') !== '' && !arriveAt) report('arriveAt', 'TIME_INVALID', ['到着時刻が正しくありません。', 'The time of arrival is none.'], TIME);
  if (arriveAt && said && said !== 'YES') report('arriveAt', 'ARRIVAL_WITHOUT_YES', ['「可」でない回答に到着時刻があります。', 'An answer that is not yes has a time of arrival.'], ['到着時刻を消すか、回答を確認してください。', 'Remove the time, or look at the answer.']);
  if (get('receivedBy') === '' || get('receivedBy').length > 100) report('receivedBy', 'RECEIVER_MISSING', ['受付者がないか、長すぎます。', 'Who took the answer is missing or too long.'], ['受けた人の名前を書いてください。', 'Write who took it.']);
  if (problems.length > 0 || !number || !expert || !said || !receivedAt) return { problems };
  return { answer: { line: row.line, callUpNumber: Number(number[0]), expert, kind: arriveAt ? 'YES_FROM' : said, arriveAt, receivedAt, receivedBy: get('receivedBy'), note: get('note') } };
}

function readExpert(typed: string): CutOffAnswer['expert'] | null {
  if (isUuid(typed)) return { id: typed.toLowerCase() };
  const code = readExpertCode(typed);
  return code.ok ? { tail: code.tail } : null;
}

type Pair = readonly [ja: string, en: string];

function wrong(code: string, line: number | null, column: string | null, value: string | null, [ja, en]: Pair, [remedyJa, remedyEn]: Pair): CutOffProblem {
  return { code, line, column, value, message: { ja, en }, remedy: { ja: remedyJa, en: remedyEn } };
}

const SHEET: Pair = ['オフライン名簿に付いている answers.csv の見出しを使ってください。', 'Use the headings of answers.csv, which comes with the offline roster.'];
const TIME: Pair = ['「2026-11-27 20:15」のように、日付と時刻(日本時間)を書いてください。', 'Write day and time in Japan, such as 2026-11-27 20:15.'];
