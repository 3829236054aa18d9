import type { Actor } from '../actor.ts';

/** How many ways of proving himself an account has that count as step-up. */
export interface Proofs {
  passkeys: number;
  /** Whether an authenticator app is confirmed. */
  app: boolean;
}

/**
 * Whether this session may add a way of signing in: one that was opened to enrol may; any other on a fresh proof, or
 * when the account has nothing yet to prove itself with, as after the first single sign-on.
 */
export function mayAddProof(actor: Pick<Actor, 'strength' | 'steppedUpAt'>, has: Proofs): boolean {
  if (actor.strength === 'ENROL' || actor.steppedUpAt !== null) return true;
  return has.passkeys === 0 && !has.app;
}
