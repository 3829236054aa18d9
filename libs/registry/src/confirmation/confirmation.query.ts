import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { CONFIRMED_MONTHS, REMIND_DAYS } from './confirmation.rule.ts';

/** Reminders at a time: a roster that came in one day is due on one day, and its letters must not stand in a call-up's way. */
const AT_ONCE = 200;
const LATER = `interval '${CONFIRMED_MONTHS} months'`;
/** The day by which expert `e` confirms (again), with his last confirmation as `c`; who never did counts from his registration. */
const DUE = `((coalesce(c.confirmed_at, e.created_at) at time zone 'Asia/Tokyo')::date + ${LATER})::date`;
const JOINED = `expert e left join record_confirmation c on c.expert_id = e.id`;

/** What is known of one entry. */
export interface ConfirmationRow {
  confirmedAt: Date | null;
  /** YYYY-MM-DD in Japan. */
  dueOn: string;
  today: string;
}

/** How an expert's entry stands. */
export async function confirmationOf(em: EntityManager, expertId: string): Promise<ConfirmationRow> {
  const [row]: ConfirmationRow[] = await em.query(`select c.confirmed_at as "confirmedAt", ${DUE}::text as "dueOn", ${TODAY}::text as today from ${JOINED} where e.id = $1`, [expertId]);
  return row!;
}

/** Confirms an entry as of now. */
export async function confirm(em: EntityManager, expertId: string): Promise<void> {
  await em.query(
    `insert into record_confirmation (expert_id, confirmed_at) values ($1, muster_now()) on conflict (expert_id) do update set confirmed_at = excluded.confirmed_at`, [expertId]);
}

/** Active experts by how their entries stand. */
export async function confirmationFigures(em: EntityManager): Promise<{ current: number; due: number; overdue: number }> {
  const [row]: { current: number; due: number; overdue: number }[] = await em.query(
    `with entry as materialized (select ${DUE} as due_on from ${JOINED} where e.status = 'ACTIVE')
     select count(*) filter (where due_on > ${TODAY} + ${REMIND_DAYS})::int as current,
       count(*) filter (where due_on between ${TODAY} and ${TODAY} + ${REMIND_DAYS})::int as due, count(*) filter (where due_on < ${TODAY})::int as overdue from entry`);
  return row!;
}

/** Notes who is reminded now, once for each due day, and writes the message to his preferred mailbox; gives the messages' ids. */
const REMIND = `
  with due as (
    select e.id as expert_id, ${DUE} as due_on, m.id as contact_id from ${JOINED}
    cross join lateral (select k.id from contact k where k.expert_id = e.id and k.kind = 'EMAIL' and k.verified_at is not null and k.opted_out_at is null and k.unreachable_at is null
      order by k.preference, k.id limit 1) m
    where e.status = 'ACTIVE' and ${DUE} <= ${TODAY} + ${REMIND_DAYS}
      and not exists (select from confirmation_reminder r where r.expert_id = e.id and r.due_on = ${DUE})
    order by e.id limit ${AT_ONCE}),
  noted as (
    insert into confirmation_reminder (expert_id, due_on) select expert_id, due_on from due on conflict do nothing returning expert_id)
  insert into contact_message (expert_id, contact_id, what, about)
  select d.expert_id, d.contact_id, 'CONFIRM', 'EMAIL' from due d join noted using (expert_id) returning id`;

/** Notes everybody whose turn it is as reminded, and writes nothing to anybody: for people loaded with their history. */
export async function noteReminded(db: { query(sql: string): Promise<unknown> }): Promise<void> {
  await db.query(
    `insert into confirmation_reminder (expert_id, due_on) select e.id, ${DUE} from ${JOINED} where e.status = 'ACTIVE' and ${DUE} <= ${TODAY} + ${REMIND_DAYS} on conflict do nothing`);
}

export async function addReminders(em: EntityManager): Promise<string[]> {
  return (await em.query<{ id: string }[]>(REMIND)).map(({ id }) => id);
}
