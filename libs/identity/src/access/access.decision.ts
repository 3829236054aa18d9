import type { Actor } from '../actor.ts';
import type { Permission } from '../permissions.ts';
import type { AccessRule } from './allow.decorator.ts';

/** What the guard does with a call. */
export type AccessDecision =
  | { verdict: 'ALLOWED' }
  | { verdict: 'UNAUTHENTICATED' }
  | { verdict: 'FORBIDDEN'; missing: Permission | null };

/** Nothing is allowed that names no rule, whoever asks; a rule asks for every one of its permissions. */
export function decideAccess(rule: AccessRule | undefined, actor: Actor | null): AccessDecision {
  if (rule?.public === true) return { verdict: 'ALLOWED' };
  if (!actor) return { verdict: 'UNAUTHENTICATED' };
  if (!rule || rule.permissions.length === 0) return { verdict: 'FORBIDDEN', missing: null };
  const missing = rule.permissions.find((permission) => !actor.permissions.has(permission));
  return missing === undefined ? { verdict: 'ALLOWED' } : { verdict: 'FORBIDDEN', missing };
}
