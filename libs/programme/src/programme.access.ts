import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';

/** Whether an actor speaks for a body on the progress board: its own HR, or the authority's. */
export function speaksFor(actor: Actor, organisationId: string): boolean {
  return isUuid(organisationId) && (actor.permissions.has('progress:whole') || actor.organisationIds.includes(organisationId));
}

/** Whether an actor sees what is not published yet of a body, or of the whole country (null). */
export function seesFigures(actor: Actor, organisationId: string | null): boolean {
  return organisationId === null || speaksFor(actor, organisationId);
}
