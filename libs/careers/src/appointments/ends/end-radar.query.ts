import { TODAY, type Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { STEPS } from '../radar.rule.ts';

/** Who looks after a body's people: the HR of the body that appoints and of the one that somebody returns to. */
const LOOKS_AFTER = `
  exists (select from user_role r where r.user_id = u.id and r.role = 'HR') and u.disabled_at is null
  and (u.organisation_id in (a.organisation_id, a.home_id) or exists (select from user_scope s where s.user_id = u.id and s.organisation_id in (a.organisation_id, a.home_id)))`;

/** One notice for each end, step and person of HR that is due and was not written yet (the rule: `dueStep`). */
const NOTICE = `
  insert into end_notice (appointment_id, user_id, step, until_on)
  select a.id, u.id, due.step, a.until_on from appointment a
    cross join lateral (select min(d) as step from unnest(array[${STEPS.join(', ')}]) d where d >= a.until_on - ${TODAY}) due
    join app_user u on ${LOOKS_AFTER}
  where a.closed_at is null and a.until_on between ${TODAY} and ${TODAY} + ${STEPS[0]}
    and not exists (select from end_notice n where n.appointment_id = a.id and n.user_id = u.id and n.step = due.step and n.until_on = a.until_on)
  order by a.until_on, a.id, u.id limit $1
  on conflict do nothing returning id`;

/** Puts ends that came near on the list of what those concerned are told; gives how many. */
export async function noteEnds(em: EntityManager, most: number): Promise<number> {
  return (await em.query<unknown[]>(NOTICE, [most])).length;
}

/** Makes one digest a day of what waits for each of them; gives the new digests. */
export async function openDigests(em: EntityManager): Promise<string[]> {
  const opened: { id: string }[] = await em.query(
    `insert into end_digest (user_id, day) select distinct user_id, ${TODAY} from end_notice where digest_id is null on conflict do nothing returning id`);
  const ids = opened.map(({ id }) => id);
  await em.query('update end_notice n set digest_id = d.id from end_digest d where d.id = any($1::uuid[]) and d.user_id = n.user_id and n.digest_id is null', [ids]);
  return ids;
}

/** What one step of a digest tells: how many ends, and the nearest. */
export interface DigestLine {
  step: number;
  ends: number;
  first: Day;
}

/** Locks a digest that has not left; null when it was sent. Ends that were moved or closed meanwhile are left out. */
export async function lockDigest(em: EntityManager, id: string): Promise<{ userId: string; lines: DigestLine[] } | null> {
  const [digest]: { userId: string }[] = await em.query('select user_id as "userId" from end_digest where id = $1 and sent_at is null for update', [id]);
  if (!digest) return null;
  const lines: DigestLine[] = await em.query(
    `select n.step, count(*)::int as ends, min(n.until_on)::text as first from end_notice n join appointment a on a.id = n.appointment_id
     where n.digest_id = $1 and a.until_on = n.until_on and a.closed_at is null group by n.step order by n.step`, [id]);
  return { userId: digest.userId, lines };
}

/** Notes that a digest has left, or has nothing more to tell. */
export async function digestDone(em: EntityManager, id: string): Promise<void> {
  await em.query('update end_digest set sent_at = muster_now() where id = $1', [id]);
}

