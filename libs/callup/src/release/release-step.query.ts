import { consented } from '@muster/registry';
import type { EntityManager } from 'typeorm';
import type { ReleaseNoticeKind, ReleaseState } from './release.state.ts';

/** A request as its timer sees it, locked. Instants as PostgreSQL writes them: a Date would cut them and a timer could fire early. */
export interface DueRelease {
  id: string;
  callUpId: string;
  invitationId: string;
  position: number;
  state: ReleaseState;
  asked: boolean;
  settled: boolean;
  remindAt: string;
  dueAt: string;
  remindDue: boolean;
  due: boolean;
  answeredAt: Date | null;
}

/** The call-up of a request; null when there is no such request (any more). */
export async function callUpOfRelease(em: EntityManager, requestId: string): Promise<string | null> {
  const [row] = await em.query<{ id: string }[]>('select i.call_up_id as id from release_request r join invitation i on i.id = r.invitation_id where r.id = $1', [requestId]);
  return row?.id ?? null;
}

/** Locks the invitation, then the request, and reads it; the call-up's row must be locked before. */
export async function lockRelease(em: EntityManager, requestId: string): Promise<DueRelease> {
  await em.query('select 1 from invitation where id = (select invitation_id from release_request where id = $1) for no key update', [requestId]);
  const [row] = await em.query<DueRelease[]>(
    `select r.id, i.call_up_id as "callUpId", r.invitation_id as "invitationId", r.requirement_position as position, r.state, r.asked_at is not null as asked,
       r.settled_at is not null as settled, r.remind_at::text as "remindAt", r.due_at::text as "dueAt", muster_now() >= r.remind_at as "remindDue",
       muster_now() >= r.due_at as due, i.answered_at as "answeredAt"
     from release_request r join invitation i on i.id = r.invitation_id where r.id = $1 for no key update of r`,
    [requestId],
  );
  return row!;
}

/** Ends the waiting for an employer. */
export async function lapseRelease(em: EntityManager, requestId: string): Promise<void> {
  await em.query(`update release_request set state = 'LAPSED' where id = $1 and state = 'PENDING'`, [requestId]);
}

/** Notes that all that follows from the present state was done, and shows the state at the invitation. */
export async function settleRelease(em: EntityManager, requestId: string): Promise<void> {
  await em.query(
    `with settled as (update release_request set settled_at = muster_now() where id = $1 returning invitation_id, state)
     update invitation i set release_state = s.state from settled s where i.id = s.invitation_id and s.state <> 'WITHDRAWN'`, [requestId]);
}

/**
 * Notices of one kind to the employer's present contacts, each at most once: the question only where the expert consents to
 * contact with his employer, a reminder to whoever was asked before, the calling off to whoever was asked at all.
 */
const NOTICES = `
  insert into release_notice (request_id, contact_id, kind, queued_at)
  select r.id, c.id, $2, muster_now()
  from release_request r join invitation i on i.id = r.invitation_id join organisation_contact c on c.organisation_id = r.organisation_id and c.ended_at is null
  where r.id = $1 and case when $2 = 'ASK' then ${consented('i.expert_id', 'EMPLOYER_CONTACT')}
    else exists (select from release_notice n where n.request_id = r.id and n.contact_id = c.id and n.kind = 'ASK') end
  on conflict do nothing returning id`;

/** Queues notices; gives their ids. */
export async function queueNotices(em: EntityManager, requestId: string, kind: ReleaseNoticeKind): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(NOTICES, [requestId, kind]);
  if (kind === 'ASK' && rows.length > 0) await em.query('update release_request set asked_at = coalesce(asked_at, muster_now()) where id = $1', [requestId]);
  return rows.map((row) => row.id);
}
