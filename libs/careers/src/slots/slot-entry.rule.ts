import { fiscalYear, isDay, type Day } from '@muster/platform';
import { noDay, type CareerProblem } from '../career.problem.ts';
import { foldSlots, type SlotEntry, type SlotEventKind, type SlotHeads } from './slot.fold.ts';

/** An entry as somebody makes it. */
export interface NewEntry {
  kind: SlotEventKind;
  heads: number;
  onDay: Day;
}

/** What happens with people or posts happens in the slot's own year; what is asked, assessed, granted and advertised also in the year before. */
const IN_THE_YEAR: ReadonlySet<SlotEventKind> = new Set<SlotEventKind>(['FILLED', 'VACATED', 'ABOLISHED']);

/** Names of heads in the order in which they are asked for, so that each is bounded by the one before. */
const WORDS = {
  requested: { ja: '要求', en: 'requested' }, assessed: { ja: '査定', en: 'assessed' }, granted: { ja: '措置', en: 'granted' }, advertised: { ja: '公募', en: 'advertised' },
  filled: { ja: '充足', en: 'filled' }, net: { ja: '措置から廃止を除いた数', en: 'granted less abolished' },
} as const;
type Word = keyof typeof WORDS;

/** No sum may exceed the one after it. */
const BOUNDS: readonly (readonly [smaller: Word, larger: Word])[] = [
  ['assessed', 'requested'], ['granted', 'assessed'], ['advertised', 'granted'], ['filled', 'net'],
];

/** The days on which an entry of this kind may be dated, for a fiscal year. */
export function entryWindow(kind: SlotEventKind, year: number): { from: Day; until: Day } {
  return { from: fiscalYear(IN_THE_YEAR.has(kind) ? year : year - 1).from, until: fiscalYear(year).until };
}

/** Why an entry cannot be added to a slot's ledger; null: it can. `today` bounds what is on record: only a place that is given away may begin later. */
export function slotEntryProblem(ledger: readonly SlotEntry[], entry: NewEntry, year: number, today: Day): CareerProblem | null {
  const wrong = entryDayProblem(entry, year, today);
  if (wrong) return wrong;
  const after = foldSlots([...ledger, { ...entry, id: 'new', reverses: null }]);
  return entry.kind === 'VACATED' && after.filled < 0 ? nothingFilled(entry.heads, foldSlots(ledger).filled) : boundProblem(after);
}

/** Whether an entry stands no more, or takes one back itself; null: it stands. */
export function standsProblem(ledger: readonly SlotEntry[], id: string): CareerProblem | null {
  const entry = ledger.find((one) => one.id === id);
  return !entry || entry.reverses !== null || ledger.some(({ reverses }) => reverses === id) ? ALREADY : null;
}

/** Why an entry of a slot cannot be taken back; null: it can, and what remains still holds together. */
export function reversalProblem(ledger: readonly SlotEntry[], id: string): CareerProblem | null {
  const problem = standsProblem(ledger, id);
  if (problem) return problem;
  const after = foldSlots(ledger.filter((one) => one.id !== id));
  return after.filled < 0 ? nothingFilled(ledger.find((one) => one.id === id)!.heads, 0) : boundProblem(after);
}

/** What is wrong with the heads and the day of an entry; null: nothing. */
export function entryDayProblem({ kind, heads, onDay }: NewEntry, year: number, today: Day): CareerProblem | null {
  if (!Number.isInteger(heads) || heads < 1 || heads > 10_000) return NO_HEADS;
  if (!isDay(onDay)) return noDay('onDay');
  const { from, until } = entryWindow(kind, year);
  if (onDay < from || onDay > until) return outsideYear(onDay, year, from, until);
  return kind !== 'FILLED' && onDay > today ? AHEAD : null;
}

function boundProblem(heads: SlotHeads): CareerProblem | null {
  const broken = BOUNDS.find(([smaller, larger]) => heads[smaller] > heads[larger]);
  if (!broken) return null;
  const [smaller, larger] = broken;
  return beyond(smaller, heads[smaller], larger, heads[larger]);
}

const beyond = (smaller: Word, less: number, larger: Word, more: number): CareerProblem => ({
  code: 'BEYOND_GRANTED', field: 'heads',
  message: { ja: `${WORDS[smaller].ja}が${less}人となり、${WORDS[larger].ja}の${more}人を超えます。`, en: `With this, ${less} would be ${WORDS[smaller].en}, more than the ${more} ${WORDS[larger].en}.` },
  remedy: { ja: `先に${WORDS[larger].ja}を記録するか、人数を減らしてください。`, en: `Record first what was ${WORDS[larger].en}, or give fewer heads.` },
});
const outsideYear = (day: Day, year: number, from: Day, until: Day): CareerProblem => ({
  code: 'ACROSS_FISCAL_YEARS', field: 'onDay', message: { ja: `${day} は${year}年度の枠の期間(${from}〜${until})の外です。`, en: `${day} is outside ${from} to ${until}, the days for slots of fiscal year ${year}.` },
  remedy: { ja: 'その日を含む年度の枠に記録してください。', en: 'Record it with a slot of the fiscal year that the day lies in.' },
});
const nothingFilled = (heads: number, filled: number): CareerProblem => ({
  code: 'NOTHING_FILLED', field: 'heads', message: { ja: `欠員となるのは${heads}人ですが、充足は${filled}人です。`, en: `${heads} would be vacated, and ${filled} are filled.` },
  remedy: { ja: '充足の記録を先に確認してください。', en: 'Check first what is on record as filled.' },
});
const NO_HEADS: CareerProblem = {
  code: 'NO_HEADS', field: 'heads', message: { ja: '人数が正しくありません。', en: 'This is no number of heads.' }, remedy: { ja: '1 以上の整数を指定してください。', en: 'Give a whole number from 1 on.' },
};
const AHEAD: CareerProblem = {
  code: 'DAY_AHEAD', field: 'onDay', message: { ja: '先の日付です。', en: 'The day is still ahead.' },
  remedy: { ja: '行われた日に記録してください。', en: 'Record it when it has happened.' },
};
const ALREADY: CareerProblem = {
  code: 'NOTHING_TO_TAKE_BACK', field: 'id', message: { ja: 'この記録はすでに取り消されているか、取り消しの記録です。', en: 'The entry has been taken back already, or takes one back itself.' },
  remedy: { ja: '台帳を表示し直してください。', en: 'Load the ledger again.' },
};
export const HAS_CANDIDATE: CareerProblem = {
  code: 'FILLED_BY_CANDIDATE', field: 'id', message: { ja: 'この充足は候補者の任用によるものです。', en: 'A candidate was appointed to this place.' },
  remedy: { ja: '退任した日に欠員(VACATED)を記録してください。', en: 'Record VACATED on the day on which the person leaves.' },
};
export const NO_YEAR: CareerProblem = {
  code: 'NO_FISCAL_YEAR', field: 'fiscalYear', message: { ja: '年度が正しくありません。', en: 'This is no fiscal year.' },
  remedy: { ja: '年度が始まる 4 月の西暦年を指定してください。', en: 'Give the year of the April in which it begins.' },
};
export const NOT_OF_BODY: CareerProblem = {
  code: 'POST_NOT_OF_BODY', field: 'postId', message: { ja: 'この組織にその年度に存在するポストではありません。', en: 'The body has no such post in that fiscal year.' },
  remedy: { ja: '組織のポストの一覧から選んでください。', en: "Choose from the list of the body's posts." },
};
