import type { Actor } from '@muster/identity';

/** Whose posts, slots and candidates an actor may see and keep: null: every body's; else the bodies' ids. */
export function reachedBodies(actor: Actor): readonly string[] | null {
  if (actor.kind === 'system' || actor.permissions.has('careers:whole')) return null;
  return actor.kind === 'user' ? actor.organisationIds : [];
}

/** Whether a body's posts, slots and candidates are among them. */
export function reaches(actor: Actor, organisationId: string): boolean {
  const bodies = reachedBodies(actor);
  return bodies === null || bodies.includes(organisationId);
}
