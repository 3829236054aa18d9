import type { EntityManager } from 'typeorm';

/** Administrators are told last of all: they decide nothing, and find somebody who can. */
const LAST_CIRCLE = 4;

/**
 * Who is told of a call-up ($1) that waits for a decision, by circle: approvers in the circle that they were put into
 * (the first unless said otherwise), their delegates of this moment with them, administrators at the end. Never its authors.
 */
const PEOPLE = `
  authors as (
    select user_id from call_up_author where call_up_id = $1 union select created_by from call_up where id = $1 and created_by is not null),
  approvers as (
    select u.id, coalesce(c.circle, 1)::smallint as circle from app_user u join user_role r on r.user_id = u.id and r.role = 'APPROVER'
    left join approver_circle c on c.user_id = u.id where u.disabled_at is null),
  people as (
    select id as user_id, min(circle) as circle from (
      select id, circle from approvers
      union all select d.delegate_id, a.circle from approval_delegation d join approvers a on a.id = d.approver_id join app_user u on u.id = d.delegate_id
        where u.disabled_at is null and d.revoked_at is null and muster_now() >= d.from_at and muster_now() < d.until_at
          and d.approver_id not in (select user_id from authors)
      union all select u.id, ${LAST_CIRCLE}::smallint from app_user u join user_role r on r.user_id = u.id and r.role = 'ADMINISTRATOR' where u.disabled_at is null
    ) everybody where id not in (select user_id from authors) group by id)`;

/** $2 round, $3 the circle from which on to look: queues a notice to each person of the next circle that has any. */
const TELL = `
  with ${PEOPLE},
  next as (select min(circle) as circle from people where circle >= $3),
  told as (
    insert into approval_notice (call_up_id, round, circle, user_id, queued_at)
    select $1, $2, p.circle, p.user_id, muster_now() from people p join next n on n.circle = p.circle order by p.user_id
    on conflict do nothing returning id)
  select n.circle, coalesce((select json_agg(id) from told), '[]') as notices, exists (select from people p where p.circle > n.circle) as more from next n`;

/** Who was told now. */
export interface ToldCircle {
  /** Null: nobody is left to tell. */
  circle: number | null;
  /** Ids of the e-mails that are to leave. */
  notices: string[];
  /** Whether there is somebody behind this circle. */
  more: boolean;
}

/** Queues the e-mails to the next circle in the caller's transaction. */
export async function tellCircle(em: EntityManager, callUpId: string, round: number, fromCircle: number): Promise<ToldCircle> {
  const [row] = await em.query<[ToldCircle]>(TELL, [callUpId, round, fromCircle]);
  return row;
}
