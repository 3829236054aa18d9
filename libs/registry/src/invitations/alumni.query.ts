import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';

/** Days after leaving on which members are asked whether they wish to stay in touch: two weeks before their entries are erased. */
export const ALUMNI_AFTER_DAYS = 16;

/** Somebody who left and stays in touch. */
export interface AlumnusRow {
  expertId: string;
  joinedAt: Date;
  untilOn: string;
}

/**
 * Asks, once for each time that they left, those who left by their own word or by plan, as members in good standing, and whose
 * entry is still there. The link is good until the entry is erased. Gives the invitations' ids.
 */
const ASK = `
  with gone as (
    select d.expert_id, d.left_at, m.id as contact_id from departure d join expert e on e.id = d.expert_id and e.status = 'LEFT'
    cross join lateral (select v.from_status, v.by_user from expert_move v where v.expert_id = d.expert_id and v.to_status = 'LEFT' order by v.id desc limit 1) v
    cross join lateral (select k.id from contact k where k.expert_id = d.expert_id and k.kind = 'EMAIL' and k.verified_at is not null and k.opted_out_at is null and k.unreachable_at is null
      order by k.employer_owned, k.preference, k.id limit 1) m
    where d.entry_erased_at is null and d.left_at <= muster_now() - interval '${ALUMNI_AFTER_DAYS} days' and d.left_at > retention_before('ENTRY')
      and v.from_status in ('ACTIVE', 'LAPSED')
      and (exists (select from app_user u where u.id = v.by_user and u.expert_id = d.expert_id)
        or exists (select from planned_departure p where p.expert_id = d.expert_id and p.ended_at between d.left_at - interval '1 hour' and d.left_at + interval '1 hour'))
      and not exists (select from alumnus a where a.expert_id = d.expert_id)
      and not exists (select from expert_invitation i where i.expert_id = d.expert_id and i.kind = 'ALUMNI' and i.invited_at >= d.left_at)
    order by d.left_at limit $1)
  insert into expert_invitation (expert_id, contact_id, kind, expires_at)
  select g.expert_id, g.contact_id, 'ALUMNI', g.left_at + (muster_now() - retention_before('ENTRY')) from gone g on conflict do nothing returning id`;

export async function askAlumni(em: EntityManager, most: number): Promise<string[]> {
  return (await em.query<{ id: string }[]>(ASK, [most])).map(({ id }) => id);
}

/** Those whose time is over are none any more; erasure finds them. Gives how many. */
export async function alumniOver(em: EntityManager): Promise<number> {
  const [, ended]: [unknown, number] = await em.query(`delete from alumnus where until_on < ${TODAY}`);
  return ended;
}

/** Who stays in touch, the latest first. */
export function alumniOf(em: EntityManager, most: number): Promise<AlumnusRow[]> {
  return em.query<AlumnusRow[]>('select expert_id as "expertId", joined_at as "joinedAt", until_on::text as "untilOn" from alumnus order by joined_at desc, expert_id limit $1', [most]);
}

/** Until when somebody stays in touch; null when he does not. */
export async function alumnusUntil(em: EntityManager, expertId: string): Promise<string | null> {
  const [row]: { until: string }[] = await em.query('select until_on::text as until from alumnus where expert_id = $1', [expertId]);
  return row?.until ?? null;
}

/** Somebody does not wish to stay in touch any more; false when he did not. */
export async function leaveAlumni(em: EntityManager, expertId: string): Promise<boolean> {
  const [, ended]: [unknown, number] = await em.query('delete from alumnus where expert_id = $1', [expertId]);
  return ended > 0;
}
