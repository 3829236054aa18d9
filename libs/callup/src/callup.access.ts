import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import type { Queryable } from './targeting/queryable.ts';

/** Whether an actor may see every call-up; experts, employers and whoever lacks the permission may not. */
export function seesEveryCallUp(actor: Actor): boolean {
  return actor.kind !== 'link' && actor.permissions.has('callup:read');
}

/** Which of these call-ups an actor may look into as a whole (lines, funnel, invitations, timeline); the same rule holds for their incidents. */
export function visibleCallUps(actor: Actor, callUpIds: Iterable<string>): Set<string> {
  return new Set(seesEveryCallUp(actor) ? [...callUpIds].filter(isUuid) : []);
}

/**
 * Which of these invitations an actor may see: everybody who sees every call-up all of them, an expert or the
 * holder of an answer link the own ones that were called, anybody else none.
 */
export async function visibleInvitations(db: Queryable, actor: Actor, invitationIds: Iterable<string>): Promise<Set<string>> {
  const asked = [...new Set(invitationIds)].filter(isUuid);
  if (seesEveryCallUp(actor)) return new Set(asked);
  if (actor.expertId === null || asked.length === 0) return new Set();
  const rows = await db.query<{ id: string }[]>(
    'select id from invitation where id = any($1::uuid[]) and expert_id = $2 and wave > 0', [asked, actor.expertId],
  );
  return new Set(rows.map((row) => row.id));
}
