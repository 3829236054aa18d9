import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { PLEDGE } from '../agreements/signature.query.ts';
import { PLEDGE_DAYS, REMINDER_DAYS } from './renewal.rule.ts';

/** Rows a transaction: it stays short, and what is left comes with the next. */
export const AT_ONCE = 200;


/** One notice for each reminder that is due and was not written yet (the rule: `dueReminder`); gives their ids. */
const REMIND = `
  insert into vetting_notice (expert_id, kind, key)
  select e.id, 'RENEWAL', e.eligible_until::text || '/' || due.days from expert e,
    lateral (select min(d) as days from unnest(array[${REMINDER_DAYS.join(', ')}]) d where d >= e.eligible_until - ${TODAY}) due
  where e.status in ('ACTIVE', 'SUSPENDED') and e.eligible_until between ${TODAY} and ${TODAY} + ${REMINDER_DAYS[0]}
    and not exists (select from vetting_notice n where n.expert_id = e.id and n.user_id is null and n.kind = 'RENEWAL' and n.key = e.eligible_until::text || '/' || due.days)
  order by e.id limit ${AT_ONCE}
  on conflict do nothing returning id`;

/** Who was eligible until yesterday or before. It waits for whoever has an entry in hand: skipped, it would be left for minutes. */
const OVER = `select id, eligible_until::text as until from expert where status in ('ACTIVE', 'SUSPENDED') and eligible_until < ${TODAY} order by id limit ${AT_ONCE} for update`;

/** The officer who suspended somebody hears on the day that it must be looked at again. */
const REVIEWS = `
  insert into vetting_notice (expert_id, user_id, kind, key)
  select s.expert_id, s.suspended_by, 'REVIEW_DUE', s.id::text || '/' || s.review_on from suspension s
  where s.ended_at is null and s.review_on <= ${TODAY}
    and not exists (select from vetting_notice n where n.expert_id = s.expert_id and n.kind = 'REVIEW_DUE' and n.key = s.id::text || '/' || s.review_on)
  order by s.id limit ${AT_ONCE}
  on conflict do nothing returning id`;

/** Whoever left is told once what holds on of what he signed, while his address is still kept. */
const DUTIES = `
  insert into vetting_notice (expert_id, kind, key)
  select d.expert_id, 'DUTY', d.left_at::text from departure d
  where d.entry_erased_at is null
    and exists (select from agreement_signature s join agreement a using (code, version) where s.expert_id = d.expert_id and a.duty_ja <> '')
    and not exists (select from vetting_notice n where n.expert_id = d.expert_id and n.kind = 'DUTY' and n.key = d.left_at::text)
  order by d.expert_id limit ${AT_ONCE}
  on conflict do nothing returning id`;

/**
 * Members whose pledge runs out before their membership, at 30 and 7 days, and those who have signed one and not the wording
 * that is in force: once for each day, once for each wording.
 */
const PLEDGES = `
  with signed as materialized (
    select distinct on (s.expert_id) s.expert_id, s.version, s.expires_on from agreement_signature s join expert e on e.id = s.expert_id and e.status in ('ACTIVE', 'SUSPENDED')
    where s.code = '${PLEDGE}' order by s.expert_id, s.version desc, s.expires_on desc),
  latest as (select max(version) as version from agreement where code = '${PLEDGE}' and valid_from <= ${TODAY}),
  due as (
    select s.expert_id, case when s.version < l.version then 'v' || l.version
      else s.expires_on::text || '/' || (select min(d) from unnest(array[${PLEDGE_DAYS.join(', ')}]) d where d >= s.expires_on - ${TODAY}) end as key
    from signed s cross join latest l where s.version < l.version or s.expires_on between ${TODAY} and ${TODAY} + ${PLEDGE_DAYS[0]})
  insert into vetting_notice (expert_id, kind, key)
  select d.expert_id, 'PLEDGE', d.key from due d
  where not exists (select from vetting_notice n where n.expert_id = d.expert_id and n.user_id is null and n.kind = 'PLEDGE' and n.key = d.key)
  order by d.expert_id limit ${AT_ONCE}
  on conflict do nothing returning id`;

const added = async (em: EntityManager, sql: string): Promise<string[]> => (await em.query<{ id: string }[]>(sql)).map(({ id }) => id);

/** Notices of every kind that are due now and were not written before. */
export async function dueNotices(em: EntityManager): Promise<string[]> {
  return [...await added(em, REMIND), ...await added(em, REVIEWS), ...await added(em, PLEDGES), ...await added(em, DUTIES)];
}

/** Members whose last day is over, locked until the end of the transaction. */
export function membersOver(em: EntityManager): Promise<{ id: string; until: string }[]> {
  return em.query(OVER);
}
