/** What is looked at before somebody is decided on, in this order. */
export const VettingStepKind = { IDENTITY: 'IDENTITY', REFERENCES: 'REFERENCES', EMPLOYER: 'EMPLOYER', PLEDGE: 'PLEDGE', ATTESTATION: 'ATTESTATION' } as const;
export type VettingStepKind = keyof typeof VettingStepKind;

/** What came of a step. */
export const StepOutcome = { PASSED: 'PASSED', FAILED: 'FAILED', NOT_NEEDED: 'NOT_NEEDED' } as const;
export type StepOutcome = keyof typeof StepOutcome;

export const STEP_KINDS = Object.values(VettingStepKind);

/** Nobody becomes a member without these two. */
const NEVER_LEFT_OUT: readonly VettingStepKind[] = ['IDENTITY', 'PLEDGE'];

/** One entry of a case, steps and decisions alike, the oldest first. */
export interface CaseEntry {
  kind: VettingStepKind | 'PROPOSAL' | 'DECISION';
  outcome: string;
  byUser: string;
}

/** Whether a step may end badly. Not the attestation: of a suitability evaluation nothing is written but that its condition is met. */
export function mayFail(kind: VettingStepKind): boolean {
  return kind !== 'ATTESTATION';
}

/** Whether the outcome of a step wants words. Never an attestation: why none is needed must not be written down either. */
export function wantsRemark(kind: VettingStepKind, outcome: StepOutcome): boolean {
  return outcome !== 'PASSED' && kind !== 'ATTESTATION';
}

/** Whether a step may be left out. */
export function mayLeaveOut(kind: VettingStepKind): boolean {
  return !NEVER_LEFT_OUT.includes(kind);
}

/** The steps without a good end; what was entered last counts. */
export function missingSteps(entries: readonly CaseEntry[]): VettingStepKind[] {
  return STEP_KINDS.filter((kind) => {
    const outcome = entries.findLast((entry) => entry.kind === kind)?.outcome;
    return outcome !== 'PASSED' && !(outcome === 'NOT_NEEDED' && mayLeaveOut(kind));
  });
}

/** Who wants to decide, and about whom. */
export interface Decider {
  userId: string;
  /** The expert that the decider is himself, if any. */
  expertId: string | null;
}

export type DecisionVerdict = 'MAY' | 'NO_PROPOSAL' | 'OWN_PROPOSAL' | 'OWN_CASE';

/**
 * Whether somebody may decide a case. Four eyes: the proposal must be somebody else's, it must be the last word of the case
 * (a step that was entered after it voids it), and nobody acts in his own case.
 */
export function mayDecide(entries: readonly CaseEntry[], caseExpertId: string, decider: Decider): DecisionVerdict {
  if (decider.expertId === caseExpertId) return 'OWN_CASE';
  const last = entries.at(-1);
  if (last?.kind !== 'PROPOSAL') return 'NO_PROPOSAL';
  return last.byUser === decider.userId ? 'OWN_PROPOSAL' : 'MAY';
}
