import type { Day, Text } from '@muster/platform';

/** A cell of a list that is wrong. */
export interface RowProblem {
  line: number;
  column: string;
  /** As it stands in the file, cut at 80 characters; null: the column is missing. */
  value: string | null;
  message: Text;
  remedy: Text;
}

/** One attendance as the list says it. */
export interface AttendanceRow {
  line: number;
  organisation: string;
  number: string;
  course: string;
  attendedOn: Day;
}

/** What the columns mean, with the headings that learning systems give them. */
const HEADINGS = {
  organisation: ['organisation', 'organization', 'body', '組織', '組織コード', '所属コード'],
  number: ['number', 'staff number', 'employee id', '職員番号', '社員番号', '受講者番号'],
  course: ['course', 'course code', '科目コード', '講座コード', 'コースコード', '科目'],
  attendedOn: ['attended on', 'completed on', 'date', '受講日', '修了日', '完了日'],
  result: ['result', 'status', '結果', '合否', '修了状況'],
} as const;

type Column = keyof typeof HEADINGS;

/** Where each column stands; -1: nowhere. */
export type Columns = Readonly<Record<Column, number>>;

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/[\s_]+/g, ' ');

/** Finds the columns by their headings; what is needed and missing is a problem of the first line. */
export function columnsOf(headings: readonly string[]): { columns: Columns; problems: RowProblem[] } {
  const names = headings.map(plain);
  const columns = Object.fromEntries(Object.entries(HEADINGS).map(([column, known]) => [column, names.findIndex((name) => (known as readonly string[]).includes(name))])) as Record<Column, number>;
  const missing = (['organisation', 'number', 'course', 'attendedOn'] as const).filter((column) => columns[column] === -1);
  return { columns, problems: missing.map((column) => noColumn(column)) };
}

const DONE = new Set(['', 'completed', 'complete', 'passed', 'attended', '1', 'true', '修了', '完了', '合格', '受講済', '受講', '済']);
const NOT_DONE = new Set(['not completed', 'incomplete', 'failed', 'absent', '0', 'false', '未修了', '未完了', '不合格', '未受講', '欠席']);

/** What a line says: an attendance, nothing (not completed), or what is wrong. `day` reads dates as people write them. */
export function readRow(line: number, cells: readonly string[], columns: Columns, day: (text: string) => Day | null): AttendanceRow | 'NOT_DONE' | RowProblem[] {
  const at = (column: Column): string => (columns[column] === -1 ? '' : (cells[columns[column]] ?? '').normalize('NFKC').trim());
  const result = plain(at('result'));
  if (NOT_DONE.has(result)) return 'NOT_DONE';
  const problems: RowProblem[] = [];
  if (!DONE.has(result)) problems.push(wrong(line, 'result', at('result'), NO_RESULT));
  for (const column of ['organisation', 'number', 'course'] as const) if (at(column) === '') problems.push(wrong(line, column, '', EMPTY));
  const attendedOn = day(at('attendedOn'));
  if (attendedOn === null) problems.push(wrong(line, 'attendedOn', at('attendedOn'), NO_DATE));
  return problems.length > 0 ? problems : { line, organisation: at('organisation'), number: at('number'), course: at('course'), attendedOn: attendedOn! };
}

/** A problem of one cell. */
export function wrong(line: number, column: string, value: string, what: { message: Text; remedy: Text }): RowProblem {
  return { line, column, value: value.slice(0, 80), ...what };
}

const noColumn = (column: Column): RowProblem => ({
  line: 1, column, value: null, message: { ja: `「${HEADINGS[column][3] ?? column}」の列がありません。`, en: `There is no column "${column}".` },
  remedy: { ja: `見出しを次のいずれかにしてください: ${HEADINGS[column].join('、')}`, en: `Give it one of these headings: ${HEADINGS[column].join(', ')}` },
});
const EMPTY = { message: { ja: '値がありません。', en: 'The cell is empty.' }, remedy: { ja: '値を入れてください。', en: 'Fill it in.' } };
const NO_DATE = { message: { ja: '日付として読めません。', en: 'This is no date.' }, remedy: { ja: '2026-04-01 や 令和8年4月1日 の形にしてください。', en: 'Write it like 2026-04-01.' } };
const NO_RESULT = { message: { ja: '結果が読めません。', en: 'This is no result.' }, remedy: { ja: '「修了」か「未修了」にしてください。', en: 'Write "completed" or "not completed".' } };
export const NO_BODY = {
  message: { ja: 'この組織がないか、担当する組織ではありません。', en: 'There is no such body, or it is not yours.' },
  remedy: { ja: '組織コード(slug)か正式名称を確認してください。', en: 'Check the code (slug) or the full name of the body.' },
};
export const BODY_CEASED = {
  message: { ja: 'この組織は受講日に存在しません。', en: 'The body does not exist on that day.' },
  remedy: { ja: '受講日か組織(前身・後継)を直してください。', en: 'Correct the day, or give the body before or after it.' },
};
export const NO_STAFF = {
  message: { ja: 'この職員番号の人は登録されていません。', en: 'Nobody is on record under this staff number.' },
  remedy: { ja: '先に「職員を記録する」で職員として登録するか、番号を直してください。', en: 'Record the person as staff first, or correct the number.' },
};
export const NO_COURSE = {
  message: { ja: 'この科目コードはありません。', en: 'There is no such course.' },
  remedy: { ja: '科目の一覧のコードを使ってください。', en: 'Use a code from the list of courses.' },
};
export const COURSE_NOT_HELD = {
  message: { ja: '受講日はこの科目の実施期間の外です。', en: 'The course was not held on that day.' },
  remedy: { ja: '受講日か科目コードを直してください。', en: 'Correct the day or the code of the course.' },
};
export const AHEAD = { message: { ja: '未来の日付です。', en: 'This day has not come yet.' }, remedy: { ja: '今日までの日付にしてください。', en: 'Give a day up to today.' } };
