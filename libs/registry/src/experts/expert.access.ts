import type { Actor, Role } from '@muster/identity';

/** Those whose work is with the whole registry. Approvers are not among them: they decide on numbers. */
const WHOLE_REGISTRY: readonly Role[] = ['COORDINATOR', 'VETTING_OFFICER', 'HR', 'AUDITOR', 'ADMINISTRATOR'];

/** Whether an actor may see every expert's entry. */
export function seesEveryExpert(actor: Actor): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'user' && actor.roles.some((role) => WHOLE_REGISTRY.includes(role));
}

/** Which of these experts' entries an actor may see: an expert his own, whoever is not named here none. */
export function visibleExperts(actor: Actor, expertIds: Iterable<string>): Set<string> {
  const asked = new Set(expertIds);
  if (seesEveryExpert(actor)) return asked;
  return new Set([...asked].filter((id) => id === actor.expertId));
}
