import type { Decider } from './decider.query.ts';

/** Whose authority somebody uses: his own as an approver, or that of the approver who named him delegate. */
export type DecidesAs = 'APPROVER' | 'DELEGATE';

/** Whether a decision may be made, and for whom (null: for himself). */
export type RightToDecide = { ok: true; onBehalfOf: string | null } | { ok: false };

/** Four eyes: no author decides, neither as approver nor as delegate; a delegate needs an approver who is no author. */
export function rightToDecide(as: DecidesAs, { author, onBehalfOf }: Decider): RightToDecide {
  if (author) return { ok: false };
  if (as === 'APPROVER') return { ok: true, onBehalfOf: null };
  return onBehalfOf === null ? { ok: false } : { ok: true, onBehalfOf };
}
