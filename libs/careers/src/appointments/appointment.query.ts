import { TODAY, type Day } from '@muster/platform';
import { nameColumns, type NameRow } from '@muster/registry';
import type { EntityManager } from 'typeorm';
import type { Held } from './beside.rule.ts';
import type { Pay } from './pay.rule.ts';
import type { AppointmentEnd, AppointmentInput, AppointmentTerm, TermChange } from './appointment.types.ts';

export interface AppointmentRow {
  id: string;
  expertId: string | null;
  organisationId: string;
  kind: string;
  fromOn: Day;
  grantedUntil: Day | null;
  untilOn: Day | null;
  postId: string | null;
  slotId: string | null;
  homeId: string | null;
  leavesRegistry: boolean;
  endedHow: AppointmentEnd | null;
  closedAt: Date | null;
  accessEndedAt: Date | null;
  version: number;
}

/** Which appointments; every part that is null narrows nothing. */
export interface AppointmentFilter {
  /** The bodies that the caller looks after: those that appoint, or from which somebody came. */
  bodies: readonly string[] | null;
  ids: readonly string[] | null;
  organisationId: string | null;
  expertId: string | null;
  /** Those with a last day up to this one. */
  endsBy: Day | null;
  /** Also those that are over. */
  past: boolean;
}

const COLUMNS = `a.id, a.expert_id as "expertId", a.organisation_id as "organisationId", a.kind, a.from_on::text as "fromOn", a.granted_until::text as "grantedUntil",
  a.until_on::text as "untilOn", a.post_id as "postId", a.slot_id as "slotId", a.home_id as "homeId", a.leaves_registry as "leavesRegistry", a.ended_how as "endedHow",
  a.closed_at as "closedAt", a.access_ended_at as "accessEndedAt", a.version`;
const WHERE = `($1::uuid[] is null or a.organisation_id = any($1) or a.home_id = any($1)) and ($2::uuid[] is null or a.id = any($2)) and ($3::uuid is null or a.organisation_id = $3)
  and ($4::uuid is null or a.expert_id = $4) and ($5::date is null or a.until_on <= $5) and ($6::boolean or a.until_on is null or a.until_on >= ${TODAY})`;
const LAST = `coalesce(a.until_on, 'infinity'::date)`;
const valuesOf = (f: AppointmentFilter): unknown[] => [f.bodies, f.ids, f.organisationId, f.expertId, f.endsBy, f.past];

/** Appointments by their last day, the nearest first; after the one whose place is given. */
export function findAppointments(em: EntityManager, filter: AppointmentFilter, after: unknown[] | null, limit: number): Promise<(AppointmentRow & { place: [string, string] })[]> {
  return em.query(
    `select ${COLUMNS}, jsonb_build_array(${LAST}, a.id) as place from appointment a
     where ${WHERE} and ($7::text is null or (${LAST}, a.id) > ($7::date, $8::uuid)) order by ${LAST}, a.id limit $9`, [...valuesOf(filter), ...(after ?? [null, null]), limit]);
}

/** How many there are. */
export async function countAppointments(em: EntityManager, filter: AppointmentFilter): Promise<number> {
  const [row]: { count: number }[] = await em.query(`select count(*)::int as count from appointment a where ${WHERE}`, valuesOf(filter));
  return row!.count;
}

/** An appointment, held until the transaction ends; null when there is none that the caller may change. */
export async function holdAppointment(em: EntityManager, id: string): Promise<AppointmentRow | null> {
  const [row]: AppointmentRow[] = await em.query(`select ${COLUMNS} from appointment a where a.id = $1 for update`, [id]);
  return row ?? null;
}

/** Every last day that was set to these, the first first. */
export function termsOf(em: EntityManager, ids: readonly string[]): Promise<(AppointmentTerm & { appointmentId: string })[]> {
  return em.query(
    `select appointment_id as "appointmentId", what, until_on::text as "untilOn", rule_from::text as "ruleFrom", at from appointment_term where appointment_id = any($1::uuid[]) order by id`, [ids]);
}

/** What was paid under these, the first first, with what a table gave for a month on the first day. */
export function payOf(em: EntityManager, ids: readonly string[]): Promise<(Pay & { appointmentId: string; monthlyYen: number | null })[]> {
  return em.query(
    `select p.appointment_id as "appointmentId", p.from_on::text as "fromOn", p.scale, p.grade, p.daily_yen as "dailyYen", p.special,
       (select r.yen from pay_rate r where r.scale = p.scale and r.grade = p.grade and r.per = 'MONTH' and r.valid_from <= p.from_on order by r.valid_from desc limit 1) as "monthlyYen"
     from appointment_pay p where p.appointment_id = any($1::uuid[]) order by p.from_on, p.id`, [ids]);
}

/** Everything that somebody holds in these days, at whatever body. Who appoints him at the same time waits for this transaction. */
export async function holdBeside(em: EntityManager, expertId: string, from: Day, until: Day | null): Promise<(Held & { id: string; organisationId: string })[]> {
  await em.query(`select pg_advisory_xact_lock(hashtextextended('appointment ' || $1, 0))`, [expertId]);
  return em.query(
    `select id, kind, organisation_id as "organisationId", from_on::text as "fromOn", until_on::text as "untilOn" from muster_appointments_beside($1, $2::date, $3::date)`, [expertId, from, until]);
}

/** Puts an appointment on record with its first term; gives its id. */
export async function addAppointment(em: EntityManager, a: AppointmentInput, ruleFrom: Day, by: string | null): Promise<string> {
  const [row]: { id: string }[] = await em.query(
    `insert into appointment (expert_id, organisation_id, kind, from_on, granted_until, until_on, post_id, slot_id, home_id, leaves_registry, appointed_by)
     values ($1, $2, $3, $4::date, $5::date, $5::date, $6, $7, $8, $9, $10) returning id`,
    [a.expertId, a.organisationId, a.kind, a.fromOn, a.untilOn, a.postId, a.slotId, a.homeId, a.leavesRegistry, by]);
  await addTerm(em, row!.id, 'GRANTED', a.untilOn, ruleFrom, by);
  return row!.id;
}

/** Moves a last day, and keeps how. */
export async function moveEnd(em: EntityManager, id: string, what: TermChange, untilOn: Day, ruleFrom: Day, how: AppointmentEnd | null, by: string | null): Promise<void> {
  await em.query('update appointment set until_on = $2::date, ended_how = $3, version = version + 1 where id = $1', [id, untilOn, how]);
  await addTerm(em, id, what, untilOn, ruleFrom, by);
}

async function addTerm(em: EntityManager, id: string, what: TermChange, untilOn: Day | null, ruleFrom: Day, by: string | null): Promise<void> {
  await em.query('insert into appointment_term (appointment_id, what, until_on, rule_from, by_user) values ($1, $2, $3::date, $4::date, $5)', [id, what, untilOn, ruleFrom, by]);
}

/** Puts a pay on record. */
export async function addPay(em: EntityManager, id: string, pay: Pay, by: string | null): Promise<void> {
  await em.query(
    'insert into appointment_pay (appointment_id, from_on, scale, grade, daily_yen, special, by_user) values ($1, $2::date, $3, $4, $5, $6, $7)',
    [id, pay.fromOn, pay.scale, pay.grade, pay.dailyYen, pay.special, by]);
}

/** What people who are appointed are called; those whom the caller may not know are left out. */
export function namesOf(em: EntityManager, ids: readonly string[]): Promise<(NameRow & { expertId: string; familyKana: string; givenKana: string })[]> {
  return em.query(
    `select p.expert_id as "expertId", ${nameColumns('p')}, p.family_kana as "familyKana", p.given_kana as "givenKana" from muster_appointed_people($1::uuid[]) p`, [ids]);
}
