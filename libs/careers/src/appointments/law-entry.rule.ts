import { isDay, type Day } from '@muster/platform';
import { noDay, type CareerProblem } from '../career.problem.ts';
import { TLP_ORDER } from './tlp-ceiling.rule.ts';

const LONGEST = 300;
const MOST_MONTHS = 600;
const MOST_YEN = 100_000_000;
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

interface Texts { validFrom: Day }

/** What is wrong with a row on a kind; null: nothing. Kinds are those that exist. */
export function ruleEntryProblem(
  entry: Texts & { kind: string; mostMonths: number | null; mostMonthsExtended: number | null; beside: readonly string[]; payScales: readonly string[]; lawJa: string; lawEn: string },
  kinds: ReadonlySet<string>,
): CareerProblem | null {
  if (!kinds.has(entry.kind)) return noKind('kind');
  if (!isDay(entry.validFrom)) return noDay('validFrom');
  for (const field of ['mostMonths', 'mostMonthsExtended'] as const) {
    const months = entry[field];
    if (months !== null && (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS)) return outOf(field, 1, MOST_MONTHS);
  }
  if (entry.mostMonthsExtended !== null && entry.mostMonths === null) return NO_LONGEST;
  if (entry.mostMonthsExtended !== null && entry.mostMonthsExtended < entry.mostMonths!) return SHORTER;
  if (entry.beside.some((kind) => !kinds.has(kind))) return noKind('beside');
  if (entry.payScales.some((scale) => !CODE.test(scale))) return NO_SCALE('payScales');
  return textProblem({ lawJa: entry.lawJa, lawEn: entry.lawEn });
}

/** What is wrong with a row of a pay table; null: nothing. */
export function rateEntryProblem(entry: Texts & { scale: string; grade: string; yen: number; lawJa: string; lawEn: string }): CareerProblem | null {
  if (!CODE.test(entry.scale)) return NO_SCALE('scale');
  if (!/^[0-9A-Za-z_-]{1,20}$/.test(entry.grade)) return NO_SCALE('grade');
  if (!isDay(entry.validFrom)) return noDay('validFrom');
  if (!Number.isInteger(entry.yen) || entry.yen < 1 || entry.yen > MOST_YEN) return outOf('yen', 1, MOST_YEN);
  return textProblem({ lawJa: entry.lawJa, lawEn: entry.lawEn });
}

/** What is wrong with a row on the highest label; null: nothing. */
export function limitEntryProblem(entry: Texts & { standing: string; highest: string; basisJa: string; basisEn: string }, kinds: ReadonlySet<string>): CareerProblem | null {
  if (entry.standing !== 'NONE' && !kinds.has(entry.standing)) return noKind('standing');
  if (!isDay(entry.validFrom)) return noDay('validFrom');
  if (!TLP_ORDER.some((label) => label === entry.highest)) return NO_LABEL;
  return textProblem({ basisJa: entry.basisJa, basisEn: entry.basisEn });
}

function textProblem(texts: Readonly<Record<string, string>>): CareerProblem | null {
  const wrong = Object.entries(texts).find(([, text]) => text.trim() === '' || text.length > LONGEST);
  return wrong ? noText(wrong[0]) : null;
}

/** A row of that key and day is on record, and no row is ever changed. */
export const ROW_THERE: CareerProblem = {
  code: 'LAW_ROW_EXISTS', field: 'validFrom', message: { ja: 'この日からの行はすでにあります。', en: 'There is a row from that day already.' },
  remedy: { ja: '行は変更できません。別の日からの行を追加してください。', en: 'Rows are not changed. Add one from another day.' },
};
const noKind = (field: string): CareerProblem => ({
  code: 'KIND_UNKNOWN', field, message: { ja: 'この任用種別はありません。', en: 'There is no such kind of appointment.' }, remedy: { ja: '任用種別の一覧から選んでください。', en: 'Choose from the list of kinds.' },
});
const outOf = (field: string, least: number, most: number): CareerProblem => ({
  code: 'OUT_OF_RANGE', field, message: { ja: '範囲を超えています。', en: 'This is out of range.' }, remedy: { ja: `${least} から ${most} までの整数にしてください。`, en: `Give a whole number from ${least} to ${most}.` },
});
const SHORTER: CareerProblem = {
  code: 'OUT_OF_RANGE', field: 'mostMonthsExtended', message: { ja: '延長を含む上限が、期間の上限より短くなっています。', en: 'The maximum with extensions is shorter than the longest term.' },
  remedy: { ja: '期間の上限以上にしてください。', en: 'Give at least the longest term.' },
};
const NO_LONGEST: CareerProblem = {
  code: 'OUT_OF_RANGE', field: 'mostMonths', message: { ja: '延長を含む上限がありますが、期間の上限がありません。', en: 'There is a maximum with extensions, but no longest term.' },
  remedy: { ja: '期間の上限を入力するか、延長を含む上限を空欄にしてください。', en: 'Give the longest term, or leave the maximum with extensions empty.' },
};
const NO_SCALE = (field: string): CareerProblem => ({
  code: 'SCALE_INVALID', field, message: { ja: '俸給表または号俸の記号が正しくありません。', en: 'This is no code of a table or grade.' },
  remedy: { ja: '俸給表は英大文字・数字・下線、号俸は英数字で指定してください。', en: 'Use capitals, digits and underscores for a table, letters and digits for a grade.' },
});
const NO_LABEL: CareerProblem = {
  code: 'TLP_UNKNOWN', field: 'highest', message: { ja: 'TLP のラベルではありません。', en: 'This is no TLP label.' }, remedy: { ja: 'RED、AMBER+STRICT、AMBER、GREEN、CLEAR のいずれかにしてください。', en: 'Give RED, AMBER+STRICT, AMBER, GREEN or CLEAR.' },
};
const noText = (field: string): CareerProblem => ({
  code: 'TEXT_MISSING', field, message: { ja: '根拠が入力されていないか、長すぎます。', en: 'The basis is missing or too long.' }, remedy: { ja: `${LONGEST} 文字以内で入力してください。`, en: `Give at most ${LONGEST} characters.` },
});
