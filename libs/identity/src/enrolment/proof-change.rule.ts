import type { Actor } from '../actor.ts';
import type { Role } from '../permissions.ts';

/** How many ways of proving himself an account has that count as step-up. */
export interface Proofs {
  passkeys: number;
  /** Whether an authenticator app is confirmed. */
  app: boolean;
}

/** Everything by which an account is entered without anybody's help. */
export interface WaysIn extends Proofs {
  /** Whether the installation's single sign-on leads to it. */
  signOn: boolean;
}

/**
 * Whether somebody still comes in, with what would be left. Staff needs a passkey or single sign-on: an app is a fallback, and
 * only an administrator opens an enrolment anew. An expert always enrols again by his mailbox.
 */
export function keepsWayIn({ roles }: Pick<Actor, 'roles'>, left: WaysIn): boolean {
  return !isStaff(roles) || left.passkeys > 0 || left.signOn;
}

/**
 * Whether this session may add a way of signing in: one that was opened to enrol may; any other on a fresh proof, or
 * when the account has nothing yet to prove itself with, as after the first single sign-on.
 */
export function mayAddProof(actor: Pick<Actor, 'strength' | 'steppedUpAt'>, has: Proofs): boolean {
  if (actor.strength === 'ENROL' || actor.steppedUpAt !== null) return true;
  return has.passkeys === 0 && !has.app;
}

/** Staff is everybody who is more than an expert: for them an authenticator app is the fallback of a passkey, never the only proof. */
export function isStaff(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== 'EXPERT');
}

/** Whether this session may register an authenticator app: staff only after showing a passkey that the account has. */
export function mayAddApp(actor: Pick<Actor, 'roles' | 'strength' | 'steppedUpAt'>, has: Proofs): boolean {
  return !isStaff(actor.roles) || (actor.strength === 'FULL' && actor.steppedUpAt !== null && has.passkeys > 0);
}
