/** What is looked at before a decision, in the order of the desk. */
export const STEPS = ['IDENTITY', 'REFERENCES', 'EMPLOYER', 'PLEDGE', 'ATTESTATION'] as const;
export type Step = (typeof STEPS)[number];

/** What a step may come to: nobody becomes a member without identity and pledge, and of an attestation there is no no. */
export function outcomesOf(step: Step): ('PASSED' | 'FAILED' | 'NOT_NEEDED')[] {
  if (step === 'ATTESTATION') return ['PASSED', 'NOT_NEEDED'];
  return step === 'IDENTITY' || step === 'PLEDGE' ? ['PASSED', 'FAILED'] : ['PASSED', 'FAILED', 'NOT_NEEDED'];
}

interface Entry { kind: string; outcome: string; byUser: string }

/** What was entered last of a step; undefined: nothing yet. */
export function lastOf<T extends Entry>(entries: readonly T[], kind: string): T | undefined {
  return entries.findLast((entry) => entry.kind === kind);
}

/** How many steps have a good end. */
export function stepsDone(entries: readonly Entry[]): number {
  return STEPS.filter((step) => ['PASSED', 'NOT_NEEDED'].includes(lastOf(entries, step)?.outcome ?? '')).length;
}

/** What the case waits for: steps, a proposal, the decision of somebody else, or of the viewer. */
export function waitsFor(entries: readonly Entry[], viewerId: string): 'STEPS' | 'PROPOSE' | 'OTHER' | 'DECIDE' {
  const last = entries.at(-1);
  if (last?.kind === 'PROPOSAL') return last.byUser === viewerId ? 'OTHER' : 'DECIDE';
  return stepsDone(entries) === STEPS.length ? 'PROPOSE' : 'STEPS';
}
