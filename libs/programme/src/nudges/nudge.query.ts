import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { NudgeKind } from './nudge-kind.ts';

/** A nudge that has not left, with what its mail needs. */
export interface DueNudge {
  userId: string;
  kind: NudgeKind;
  dueOn: string;
  bodyJa: string;
  bodyEn: string;
  /** Reached or withdrawn meanwhile, so that the mail would say what is not so. */
  stale: boolean;
}

/** Days before a milestone's own on which its body is reminded. */
const SOON_DAYS = 14;

/** Adds a nudge for everybody in the HR of a body whose milestone falls due soon or has, once for each; gives their ids. */
export async function addNudges(em: EntityManager, most: number): Promise<string[]> {
  const added: { id: string }[] = await em.query(
    `with behind as (
       select m.id, p.organisation_id, case when m.due_on < ${TODAY} then 'OVERDUE' else 'DUE_SOON' end as kind
       from milestone m join pledge p on p.id = m.pledge_id where m.reached_on is null and p.withdrawn_at is null and m.due_on <= ${TODAY} + ${SOON_DAYS}),
     staff as (
       select u.id as user_id, u.organisation_id from app_user u join user_role r on r.user_id = u.id and r.role = 'HR' where u.disabled_at is null and u.organisation_id is not null
       union select u.id, s.organisation_id from app_user u join user_role r on r.user_id = u.id and r.role = 'HR' join user_scope s on s.user_id = u.id where u.disabled_at is null)
     insert into nudge (milestone_id, user_id, kind)
     select b.id, s.user_id, b.kind from behind b join staff s on s.organisation_id = b.organisation_id
     where not exists (select from nudge n where n.milestone_id = b.id and n.user_id = s.user_id and n.kind = b.kind) limit $1
     on conflict do nothing returning id`, [most]);
  return added.map(({ id }) => id);
}

/** Locks a nudge that has not left; null when it was sent. */
export async function lockNudge(em: EntityManager, id: string): Promise<DueNudge | null> {
  const [due]: DueNudge[] = await em.query(
    `select n.user_id as "userId", n.kind, m.due_on::text as "dueOn", o.name_ja as "bodyJa", o.name_en as "bodyEn", m.reached_on is not null or p.withdrawn_at is not null as stale
     from nudge n join milestone m on m.id = n.milestone_id join pledge p on p.id = m.pledge_id join organisation o on o.id = p.organisation_id
     where n.id = $1 and n.sent_at is null for update of n`, [id]);
  return due ?? null;
}

/** Notes that a mail has left. */
export async function nudgeSent(em: EntityManager, id: string): Promise<void> {
  await em.query('update nudge set sent_at = muster_now() where id = $1', [id]);
}
