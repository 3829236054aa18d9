import type { Actor } from '@muster/identity';

/** An expert as far as rights on his entry depend on it. */
export interface ExpertRecord {
  id: string;
  /** To which he belongs today. */
  organisationIds: readonly string[];
}

/** Whether an actor may see every expert's entry. Approvers are not among these: they decide on numbers. */
export function seesEveryExpert(actor: Actor): boolean {
  return actor.kind !== 'link' && actor.permissions.has('registry:whole');
}

/** The organisations whose people an actor may see, though not everybody: HR. */
export function visibleOrganisations(actor: Actor): ReadonlySet<string> {
  return new Set(actor.kind === 'user' && actor.permissions.has('expert:read') ? actor.organisationIds : []);
}

/** Which of these experts' entries an actor may see: HR its own people, an expert himself, whoever is not named here nobody. */
export function visibleExperts<T extends ExpertRecord>(actor: Actor, experts: Iterable<T>): T[] {
  const asked = [...experts];
  if (seesEveryExpert(actor)) return asked;
  const organisations = visibleOrganisations(actor);
  return asked.filter(({ id, organisationIds }) => id === actor.expertId || organisationIds.some((organisation) => organisations.has(organisation)));
}

/** Which of these experts' addresses an actor may see: his own, or with the permission those of whom he may see. */
export function visibleAddresses<T extends ExpertRecord>(actor: Actor, experts: Iterable<T>): T[] {
  return visibleExperts(actor, experts).filter(({ id }) => id === actor.expertId || actor.permissions.has('expert:contact-read'));
}

/** Of these experts, those whose pause an actor may know of: an employer's office never learns of one. */
export function visiblePauses<T extends ExpertRecord>(actor: Actor, experts: Iterable<T>): T[] {
  return visibleExperts(actor, experts).filter(({ id }) => id === actor.expertId || actor.permissions.has('expert:pause-read'));
}

/** Whether an actor may look for people by the times at which they are free: a filter tells as much as a field. */
export function mayFilterByTime(actor: Actor): boolean {
  return actor.permissions.has('availability:read');
}
