import type { Actor } from '../actor.ts';
import { STEP_UP, type Permission } from '../permissions.ts';
import type { AccessRule } from './allow.decorator.ts';

/** What the guard does with a call. */
export type AccessDecision =
  | { verdict: 'ALLOWED' }
  | { verdict: 'UNAUTHENTICATED' }
  | { verdict: 'FORBIDDEN'; missing: Permission | null }
  | { verdict: 'STEP_UP_REQUIRED' };

/**
 * Nothing is allowed that names no rule, whoever asks; a rule asks for every one of its permissions, and where one of
 * them is grave, for a user who has shown his passkey or authenticator app within the last minutes.
 */
export function decideAccess(rule: AccessRule | undefined, actor: Actor | null): AccessDecision {
  if (rule?.public === true) return { verdict: 'ALLOWED' };
  if (!actor) return { verdict: 'UNAUTHENTICATED' };
  if (!rule || rule.permissions.length === 0) return { verdict: 'FORBIDDEN', missing: null };
  const missing = rule.permissions.find((permission) => !actor.permissions.has(permission));
  if (missing !== undefined) return { verdict: 'FORBIDDEN', missing };
  const stale = actor.kind === 'user' && actor.steppedUpAt === null && rule.permissions.some((permission) => STEP_UP.has(permission));
  return stale ? { verdict: 'STEP_UP_REQUIRED' } : { verdict: 'ALLOWED' };
}
