import { isDay, type Day } from '@muster/platform';
import { noDay, type CareerProblem } from '../career.problem.ts';

/** Where a candidate stands; also the step that led there. */
export const CandidateState = {
  SHORTLISTED: 'SHORTLISTED', INTERVIEWED: 'INTERVIEWED', OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED', APPOINTED: 'APPOINTED', DROPPED: 'DROPPED',
} as const;
export type CandidateState = keyof typeof CandidateState;

/** Why somebody declined, as he said it. */
export const DeclineReason = {
  PAY: 'PAY', TERM: 'TERM', SIDE_JOB: 'SIDE_JOB', PLACE: 'PLACE', WORK: 'WORK', EMPLOYER: 'EMPLOYER', FAMILY: 'FAMILY', OTHER_OFFER: 'OTHER_OFFER', OTHER: 'OTHER',
} as const;
export type DeclineReason = keyof typeof DeclineReason;

/** The steps that may follow each. Nobody is asked again who declined; whoever was dropped may be thought of again. */
const NEXT: Readonly<Record<CandidateState, readonly CandidateState[]>> = {
  SHORTLISTED: ['INTERVIEWED', 'DROPPED', 'DECLINED'],
  INTERVIEWED: ['OFFERED', 'DROPPED', 'DECLINED'],
  OFFERED: ['ACCEPTED', 'DECLINED', 'DROPPED'],
  ACCEPTED: ['APPOINTED', 'DECLINED', 'DROPPED'],
  DROPPED: ['SHORTLISTED'],
  DECLINED: [],
  APPOINTED: [],
};

/** Steps that may be made with whoever is not open to offers any more: they end it, or were agreed before. */
const WITHOUT_CONSENT: ReadonlySet<CandidateState> = new Set<CandidateState>(['DECLINED', 'DROPPED', 'APPOINTED']);

/** Whether a step needs that the person is open to offers on that day. */
export const needsConsent = (step: CandidateState): boolean => !WITHOUT_CONSENT.has(step);

/** Steps in their order fold to where the candidate stands: at the last of them. */
export function foldCandidate(steps: readonly CandidateState[]): CandidateState | null {
  return steps.at(-1) ?? null;
}

/** Why a step cannot follow; null: it can. `last`: the day of the step before; only an appointment may begin on a later day than today. */
export function stepProblem(from: CandidateState, step: CandidateState, onDay: Day, last: Day, today: Day): CareerProblem | null {
  if (!NEXT[from].includes(step)) return notNow(from, step);
  if (!isDay(onDay)) return noDay('onDay');
  if (onDay < last) return before(last);
  return step !== 'APPOINTED' && onDay > today ? AHEAD : null;
}

/** Why no further offer can go out; null: a place is open. `outstanding`: offers that are neither declined nor filled. */
export function offerProblem(open: number, outstanding: number): CareerProblem | null {
  return outstanding < open ? null : noPlace(open, outstanding);
}

const WORDS: Readonly<Record<CandidateState, string>> = {
  SHORTLISTED: '候補', INTERVIEWED: '面接', OFFERED: '打診', ACCEPTED: '受諾', DECLINED: '辞退', APPOINTED: '任用', DROPPED: '見送り',
};
const notNow = (from: CandidateState, step: CandidateState): CareerProblem => ({
  code: 'STEP_NOT_NOW', field: 'step', message: { ja: `${WORDS[from]}の候補者に${WORDS[step]}は記録できません。`, en: `${step} cannot follow ${from}.` },
  remedy: {
    ja: NEXT[from].length === 0 ? 'この候補者の手続は終わっています。' : `次は${NEXT[from].map((next) => WORDS[next]).join('・')}のいずれかです。`,
    en: NEXT[from].length === 0 ? 'Nothing follows any more.' : `What may follow is ${NEXT[from].join(', ')}.`,
  },
});
const before = (last: Day): CareerProblem => ({
  code: 'BEFORE_LAST_STEP', field: 'onDay', message: { ja: `前の段階は ${last} です。`, en: `The step before was on ${last}.` },
  remedy: { ja: `${last} 以降の日付を指定してください。`, en: `Give a day from ${last} on.` },
});
const AHEAD: CareerProblem = {
  code: 'DAY_AHEAD', field: 'onDay', message: { ja: '先の日付です。', en: 'The day is still ahead.' }, remedy: { ja: '行われた日に記録してください。', en: 'Record it when it has happened.' },
};
const noPlace = (open: number, outstanding: number): CareerProblem => ({
  code: 'OFFERS_BEYOND_OPEN', field: 'step', message: { ja: `空いている枠は${open}人で、打診中・受諾済みが${outstanding}人います。`, en: `${open} places are open, and ${outstanding} offers are out or accepted.` },
  remedy: { ja: '措置を記録するか、回答を待ってください。', en: 'Record further granted heads, or wait for the answers.' },
});
export const NOT_OPEN: CareerProblem = {
  code: 'NOT_OPEN_TO_OFFERS', field: 'expertId', message: { ja: 'この人には打診できません。', en: 'This person cannot be asked.' },
  remedy: { ja: '採用の打診に同意している人の一覧から選んでください。', en: 'Choose from the list of those who opted in to job offers.' },
};
export const KNOWN_ALREADY: CareerProblem = {
  code: 'CANDIDATE_ALREADY', field: 'expertId', message: { ja: 'この枠の候補者としてすでに記録されています。', en: 'The person is a candidate for this slot already.' },
  remedy: { ja: '候補者の一覧を確認してください。', en: 'Look at the list of candidates.' },
};
export const NO_NOTE: CareerProblem = {
  code: 'NOTE_TOO_LONG', field: 'note', message: { ja: 'メモが長すぎます。', en: 'The note is too long.' }, remedy: { ja: '1000 文字以内にしてください。', en: 'Give at most 1,000 characters.' },
};
