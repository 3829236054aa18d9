import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';

/** Whether an actor speaks for a body on the progress board: its own HR, or the authority's. */
export function speaksFor(actor: Actor, organisationId: string): boolean {
  return isUuid(organisationId) && (actor.permissions.has('progress:whole') || actor.organisationIds.includes(organisationId));
}
