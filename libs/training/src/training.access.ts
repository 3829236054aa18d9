import type { Actor } from '@muster/identity';

/** Whose headcounts, staff and attendance an actor keeps: null: every body's; else the bodies' ids. */
export function keptBodies(actor: Actor): readonly string[] | null {
  if (actor.kind === 'system' || actor.permissions.has('training:whole')) return null;
  return actor.kind === 'user' ? actor.organisationIds : [];
}

/** Whether a body's staff is among them. */
export function keeps(actor: Actor, organisationId: string): boolean {
  const bodies = keptBodies(actor);
  return bodies === null || bodies.includes(organisationId);
}
