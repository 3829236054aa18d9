import { employerOn } from '@muster/registry';
import type { EntityManager } from 'typeorm';

/** Takes back what is open for people of these invitations ($1) who do not hold the place any more for which their employer was asked. */
const WITHDRAW = `
  with open as (
    select r.id, r.invitation_id from release_request r join invitation i on i.id = r.invitation_id
    where r.invitation_id = any($1::uuid[]) and r.state in ('PENDING', 'GRANTED')
      and (i.assignment is distinct from 'ASSIGNED' or i.requirement_position is distinct from r.requirement_position)
    order by r.id for no key update of r),
  taken as (update release_request r set state = 'WITHDRAWN', settled_at = null from open where r.id = open.id returning r.id, r.invitation_id),
  told as (update invitation i set release_state = 'NOT_NEEDED' from taken where i.id = taken.invitation_id)
  select id from taken`;

/** Takes back what is open for people without their place; gives the requests. The invitations must be locked. */
export async function withdrawReleases(em: EntityManager, invitationIds: readonly string[]): Promise<string[]> {
  return (await em.query<{ id: string }[]>(WITHDRAW, [invitationIds])).map((row) => row.id);
}

/** Invitations of a call-up with an open request. */
export async function withOpenRelease(em: EntityManager, callUpId: string): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(`select id from invitation where call_up_id = $1 and release_state in ('PENDING', 'GRANTED') order by id`, [callUpId]);
  return rows.map((row) => row.id);
}

/**
 * Opens a request for each of these people ($1) who holds a place and whose employer's terms, as of the day on which the
 * work begins, ask for it: of the employer of that day. The employer's time ends when the work begins, but is never shorter than a quarter of an hour.
 */
const OPEN = `
  with opened as (
    insert into release_request (invitation_id, organisation_id, terms_id, requirement_position, from_at, until_at, place, drill, opened_at, remind_at, due_at)
    select i.id, t.organisation_id, t.id, l.position, greatest(l.from_at, i.arrive_at), l.until_at, l.place, c.kind = 'DRILL', muster_now(), muster_now() + s.time / 2, muster_now() + s.time
    from invitation i join call_up c on c.id = i.call_up_id
    join requirement l on l.call_up_id = i.call_up_id and l.position = i.requirement_position
    cross join lateral terms_in_force(${employerOn('i.expert_id', `(l.from_at at time zone 'Asia/Tokyo')::date`)}, (l.from_at at time zone 'Asia/Tokyo')::date) t
    cross join lateral (select greatest(interval '15 minutes', least(make_interval(mins => t.answer_within_minutes), l.from_at - muster_now())) as time) s
    where i.id = any($1::uuid[]) and i.assignment = 'ASSIGNED' and t.release_needed
      and not exists (select from release_request r where r.invitation_id = i.id and r.state in ('PENDING', 'GRANTED'))
    order by i.id returning id, invitation_id),
  told as (update invitation i set release_state = 'PENDING' from opened where i.id = opened.invitation_id)
  select id from opened`;

/** Opens the requests that are needed; gives them. The invitations must be locked. */
export async function openReleases(em: EntityManager, invitationIds: readonly string[]): Promise<string[]> {
  return (await em.query<{ id: string }[]>(OPEN, [invitationIds])).map((row) => row.id);
}

/** Which of these people wait for their employer. */
export async function awaitingRelease(em: EntityManager, invitationIds: readonly string[]): Promise<Set<string>> {
  const rows = await em.query<{ id: string }[]>(`select invitation_id as id from release_request where invitation_id = any($1::uuid[]) and state = 'PENDING'`, [invitationIds]);
  return new Set(rows.map((row) => row.id));
}
