import { isDay, type Text } from '@muster/platform';

/** Who pays the person while he serves. */
export const PayBasis = { EMPLOYER_PAYS: 'EMPLOYER_PAYS', AUTHORITY_PAYS: 'AUTHORITY_PAYS', UNPAID: 'UNPAID' } as const;
export type PayBasis = keyof typeof PayBasis;

/** Who answers for damage that the person does while he serves. */
export const LiabilityBasis = { EMPLOYER: 'EMPLOYER', AUTHORITY: 'AUTHORITY', PERSON: 'PERSON' } as const;
export type LiabilityBasis = keyof typeof LiabilityBasis;

/** Days on which nobody is released, both included; YYYY-MM-DD. */
export interface BlackoutSpan {
  from: string;
  until: string;
}

/** What is agreed with an employer once. */
export interface TermsWish {
  /** First day in force, YYYY-MM-DD. */
  validFrom: string;
  /** Hours that each person may serve in a quarter of the fiscal year; null: no limit. */
  hoursAQuarter: number | null;
  /** Hours of notice before the work begins. */
  noticeHours: number;
  blackout: readonly BlackoutSpan[];
  /** Organisations for whose incidents nobody is released. */
  excludedClientIds: readonly string[];
  /** Whether the employer is asked for every call-up. */
  releaseNeeded: boolean;
  /** Minutes that the employer has for his answer. */
  answerWithinMinutes: number;
  payBasis: PayBasis;
  liabilityBasis: LiabilityBasis;
}

/** What is wrong with the terms, and what would do. */
export interface TermsProblem {
  field: string;
  message: Text;
  remedy: Text;
}

/** Hours of the longest quarter; 90 days; a week. */
const MOST = { hoursAQuarter: 2_208, noticeHours: 2_160, answerWithinMinutes: 10_080, spans: 50, clients: 200 };
const SHORTEST_ANSWER_MINUTES = 15;

/** The first thing that is wrong with terms; null when nothing is. */
export function termsProblem(wish: TermsWish): TermsProblem | null {
  if (!isTermsDay(wish.validFrom)) return noDay('validFrom');
  if (wish.hoursAQuarter !== null && !between(wish.hoursAQuarter, 0, MOST.hoursAQuarter)) return outOf('hoursAQuarter', 0, MOST.hoursAQuarter);
  if (!between(wish.noticeHours, 0, MOST.noticeHours)) return outOf('noticeHours', 0, MOST.noticeHours);
  if (!between(wish.answerWithinMinutes, SHORTEST_ANSWER_MINUTES, MOST.answerWithinMinutes)) return outOf('answerWithinMinutes', SHORTEST_ANSWER_MINUTES, MOST.answerWithinMinutes);
  if (wish.blackout.length > MOST.spans) return outOf('blackout', 0, MOST.spans);
  if (wish.excludedClientIds.length > MOST.clients) return outOf('excludedClientIds', 0, MOST.clients);
  for (const [at, span] of wish.blackout.entries()) {
    if (!isTermsDay(span.from)) return noDay(`blackout.${at}.from`);
    if (!isTermsDay(span.until)) return noDay(`blackout.${at}.until`);
    if (span.until < span.from) return BACKWARDS(`blackout.${at}.until`);
  }
  return null;
}

/** A day of the calendar that exists, YYYY-MM-DD, between 2000 and 2199. */
function isTermsDay(text: string): boolean {
  return isDay(text) && /^2[01]/.test(text);
}

function between(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

const noDay = (field: string): TermsProblem => ({
  field, message: { ja: 'この日付はありません。', en: 'There is no such day.' },
  remedy: { ja: '2026-04-01 の形で入力してください。', en: 'Write it like 2026-04-01.' },
});

const outOf = (field: string, least: number, most: number): TermsProblem => ({
  field, message: { ja: '範囲を超えています。', en: 'This is out of range.' },
  remedy: { ja: `${least} から ${most} までにしてください。`, en: `Give ${least} to ${most}.` },
});

const BACKWARDS = (field: string): TermsProblem => ({
  field, message: { ja: '終わりの日が始まりの日より前です。', en: 'The last day is before the first.' },
  remedy: { ja: '始まりの日以降の日を入力してください。', en: 'Give the first day or a later one.' },
});
