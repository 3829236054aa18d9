import type { EntityManager } from 'typeorm';

/** What somebody is to a call-up that waits for a decision. */
export interface Decider {
  /** He wrote a version of it. */
  author: boolean;
  /** The approver whose delegate he is at this moment; never an author's, because nobody passes on what he has not. */
  onBehalfOf: string | null;
}

const DECIDER = `
  with authors as (
    select user_id from call_up_author where call_up_id = $1 union select created_by from call_up where id = $1 and created_by is not null)
  select $2::uuid in (select user_id from authors) as author,
    (select d.approver_id from approval_delegation d
     join app_user u on u.id = d.approver_id and u.disabled_at is null
     join user_role r on r.user_id = u.id and r.role = 'APPROVER'
     where d.delegate_id = $2 and d.revoked_at is null and muster_now() >= d.from_at and muster_now() < d.until_at
       and d.approver_id not in (select user_id from authors)
     order by d.from_at, d.id limit 1) as "onBehalfOf"`;

/** Reads what a user is to a call-up. */
export async function readDecider(em: EntityManager, callUpId: string, userId: string): Promise<Decider> {
  const [row] = await em.query<[Decider]>(DECIDER, [callUpId, userId]);
  return row;
}
