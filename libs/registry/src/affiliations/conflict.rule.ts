import { isDay, type Text } from '@muster/platform';

/** Why somebody stays out of an organisation's incidents. */
export const ConflictReason = { CLIENT: 'CLIENT', GROUP_COMPANY: 'GROUP_COMPANY', FORMER_EMPLOYER: 'FORMER_EMPLOYER', COMPETITOR: 'COMPETITOR', OTHER: 'OTHER' } as const;
export type ConflictReason = keyof typeof ConflictReason;

/** A declared conflict. Days are YYYY-MM-DD in Japan. */
export interface Declared {
  organisationId: string;
  reason: ConflictReason;
  /** The last day on which it holds, such as the end of a cooling-off period; null: until it is taken back. */
  untilOn: string | null;
  /** Every organisation of the group that it belongs to. */
  wholeGroup: boolean;
}

/** More than anybody has. */
const MOST = 200;
const LONGEST_YEARS = 10;

/** What is wrong with a declaration, with its place. */
export interface ConflictProblem {
  field: string;
  message: Text;
  remedy: Text;
}

/** The first problem of a list, or null. Organisations that do not exist are the caller's to find. */
export function conflictProblem(list: readonly Declared[], today: string): ConflictProblem | null {
  if (list.length > MOST) {
    return { field: 'conflicts', message: { ja: `利益相反の申告は${MOST}件までです。`, en: `There may be ${MOST} conflicts at most.` }, remedy: { ja: '終了したものを除いてください。', en: 'Leave out those that are over.' } };
  }
  const seen = new Set<string>();
  for (const [at, { organisationId, untilOn }] of list.entries()) {
    if (seen.has(organisationId.toLowerCase())) {
      return { field: `conflicts[${at}].organisationId`, message: { ja: '同じ組織が2回申告されています。', en: 'The organisation is named twice.' }, remedy: { ja: '1件にまとめてください。', en: 'Name it once.' } };
    }
    seen.add(organisationId.toLowerCase());
    if (untilOn !== null && !isDayWithin(untilOn, today)) {
      return {
        field: `conflicts[${at}].untilOn`, message: { ja: '終了日が正しくないか、範囲外です。', en: 'The last day is none, or out of range.' },
        remedy: { ja: `今日から${LONGEST_YEARS}年以内の日付を指定するか、期限を空欄にしてください。`, en: `Give a day from today to ${LONGEST_YEARS} years ahead, or none.` },
      };
    }
  }
  return null;
}

function isDayWithin(day: string, today: string): boolean {
  return isDay(day) && day >= today && Number(day.slice(0, 4)) <= Number(today.slice(0, 4)) + LONGEST_YEARS;
}
