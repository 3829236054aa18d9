import type { BodyEntry, CountedPost } from '@muster/careers';
import type { Day } from '@muster/platform';
import { coverageOn, type LayerCount } from '@muster/training';
import type { EntityManager } from 'typeorm';
import type { SeatEntry, TargetRow } from './figure.rule.ts';

/** Active experts by the highest verified level of any skill; 0: none. */
export function peopleByLevel(em: EntityManager): Promise<{ level: number; people: number }[]> {
  return em.query(
    `select coalesce(s.level, 0)::int as level, count(*)::int as people from expert e
       left join (select expert_id, max(level) as level from expert_skill where verified_at is not null group by 1) s on s.expert_id = e.id
     where e.status = 'ACTIVE' group by 1 order by 1`);
}

/** The targets in force: for each indicator, tier and body the last word. */
export async function targetsInForce(em: EntityManager): Promise<TargetRow[]> {
  const rows: (Omit<TargetRow, 'value'> & { value: string })[] = await em.query(
    `select distinct on (indicator_code, tier, organisation_id) indicator_code as "indicatorCode", tier, organisation_id as "organisationId", value::text, due_on::text as "dueOn"
     from target order by indicator_code, tier, organisation_id, id desc`);
  return rows.map((row) => ({ ...row, value: Number(row.value) }));
}

/** Posts of security management that exist on a day, with whoever holds or acts for them then. */
export function securityPosts(em: EntityManager, on: Day): Promise<CountedPost[]> {
  return em.query(
    `select p.organisation_id as "organisationId", p.security_management as "securityManagement", p.founded_on::text as "foundedOn", p.abolished_on::text as "abolishedOn",
       coalesce((select jsonb_agg(jsonb_build_object('kind', h.kind, 'fromOn', h.from_on, 'untilOn', h.until_on)) from post_holding h
         where h.post_id = p.id and h.from_on <= $1::date and coalesce(h.until_on >= $1::date, true)), '[]') as holdings
     from post p where p.security_management and p.founded_on <= $1::date and coalesce(p.abolished_on > $1::date, true)`, [on]);
}

/** The ledger of hiring slots of a fiscal year, up to a day. */
export function slotLedger(em: EntityManager, year: number, on: Day): Promise<(BodyEntry & { organisationId: string })[]> {
  return em.query(
    `select id, slot_id as "slotId", organisation_id as "organisationId", kind, heads, reverses from slot_event where fiscal_year = $1 and on_day <= $2::date order by id`, [year, on]);
}

/** The coverage of every course that is in force on a day and is for somebody. */
export async function coverageCounts(em: EntityManager, on: Day): Promise<LayerCount[]> {
  const courses: { id: string }[] = await em.query(
    `select id from course where layers <> '{}' and valid_from <= $1::date and coalesce(valid_to >= $1::date, true) order by code`, [on]);
  const counts: LayerCount[] = [];
  for (const { id } of courses) counts.push(...await coverageOn(em, id, on, null));
  return counts;
}

/** Lines of the ledgers of seats that bodies demanded, and those that were filled, in exercises of a fiscal year. */
export function seatLines(em: EntityManager, days: { from: Day; until: Day }): Promise<(SeatEntry & { organisationId: string })[]> {
  return em.query(
    `select v.organisation_id as "organisationId", v.kind, v.seats from seat_event v join exercise x on x.id = v.exercise_id
     where v.organisation_id is not null and v.kind <> 'OFFERED' and x.state <> 'CANCELLED' and x.from_on between $1::date and $2::date order by v.id`, [days.from, days.until]);
}

/** Milestones of pledges in force, with whose they are. */
export function milestones(em: EntityManager): Promise<{ organisationId: string; dueOn: Day; reachedOn: Day | null }[]> {
  return em.query(
    `select p.organisation_id as "organisationId", m.due_on::text as "dueOn", m.reached_on::text as "reachedOn" from milestone m join pledge p on p.id = m.pledge_id where p.withdrawn_at is null`);
}

/** What kinds of bodies these are. */
export async function kindsOf(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; kind: string }[] = await em.query('select id, kind from organisation where id = any($1::uuid[])', [ids]);
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
