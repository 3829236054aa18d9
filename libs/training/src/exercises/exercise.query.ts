import type { EntityManager } from 'typeorm';
import type { SeatLine } from '../seats/seat-ledger.rule.ts';
import type { ExerciseState } from './exercise.rule.ts';
import type { Exercise, ExerciseInput, PartCount } from './exercise.types.ts';

export type ExerciseRow = Omit<Exercise, 'seats' | 'partCounts' | 'openFindings' | 'findings'>;

/** Which exercises are asked for; null: whichever. */
export interface ExerciseWish {
  ids?: readonly string[] | null;
  programmeIds?: readonly string[] | null;
  /** Days between which they begin, both included. */
  from?: string | null;
  until?: string | null;
}

/** Exercises, the first ones first; where programmes are asked for, by the number of the rehearsal. */
export function findExercises(em: EntityManager, { ids = null, programmeIds = null, from = null, until = null }: ExerciseWish): Promise<ExerciseRow[]> {
  return em.query(
    `select x.id, x.kind, x.title_ja as "titleJa", x.title_en as "titleEn", x.organisation_id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn", x.language, x.partners, x.practical,
       x.from_on::text as "fromOn", x.until_on::text as "untilOn", x.state, x.programme_id as "programmeId", x.ordinal, x.version,
       array(select s.work_role_id from exercise_skill s where s.exercise_id = x.id order by 1) as "workRoleIds",
       array(select c.credential_code from exercise_credential c where c.exercise_id = x.id order by 1) as "credentialCodes"
     from exercise x left join organisation o on o.id = x.organisation_id where ($1::uuid[] is null or x.id = any($1)) and ($2::uuid[] is null or x.programme_id = any($2))
       and coalesce(x.from_on >= $3::date, true) and coalesce(x.from_on <= $4::date, true)
     order by case when $2::uuid[] is not null then x.ordinal end nulls first, x.from_on, x.ordinal nulls first, x.id`, [ids, programmeIds, from, until]);
}

/** The ledgers of seats. */
export function seatLines(em: EntityManager, ids: readonly string[]): Promise<(SeatLine & { exerciseId: string })[]> {
  return em.query(
    `select exercise_id as "exerciseId", segment, kind, organisation_id as "organisationId", seats from seat_event where exercise_id = any($1::uuid[]) order by id`, [ids]);
}

/** Parts as numbers, for whoever may not see whose. */
export function partCounts(em: EntityManager, ids: readonly string[]): Promise<(PartCount & { exerciseId: string })[]> {
  return em.query(`select exercise_id as "exerciseId", work_role_id as "workRoleId", people, passed from muster_exercise_parts($1::uuid[]) order by people desc, work_role_id`, [ids]);
}

/** Findings as numbers. */
export function findingCounts(em: EntityManager, ids: readonly string[]): Promise<{ exerciseId: string; findings: number; open: number }[]> {
  return em.query('select exercise_id as "exerciseId", findings, open from muster_exercise_findings($1::uuid[])', [ids]);
}

/** An exercise, held until the transaction ends; null when there is none. */
export async function holdExercise(em: EntityManager, id: string): Promise<{ version: number; state: ExerciseState; programmeId: string | null } | null> {
  const [row]: { version: number; state: ExerciseState; programmeId: string | null }[] = await em.query(
    'select version, state, programme_id as "programmeId" from exercise where id = $1 for update', [id]);
  return row ?? null;
}

/** Writes an exercise, new or changed; gives its id. */
export async function writeExercise(em: EntityManager, x: ExerciseInput): Promise<string> {
  const values = [x.kind, x.titleJa.trim(), x.titleEn.trim(), x.organisationId, x.language, x.partners, x.practical, x.fromOn, x.untilOn, x.programmeId, x.ordinal];
  const [row]: { id: string }[] = x.id === null
    ? await em.query(
      `insert into exercise (kind, title_ja, title_en, organisation_id, language, partners, practical, from_on, until_on, programme_id, ordinal)
       values ($1, $2, $3, $4, $5, $6, $7, $8::date, $9::date, $10, $11) returning id`, values)
    : [{ id: x.id }];
  if (x.id !== null) {
    await em.query(
      `update exercise set kind = $1, title_ja = $2, title_en = $3, organisation_id = $4, language = $5, partners = $6, practical = $7, from_on = $8::date,
         until_on = $9::date, programme_id = $10, ordinal = $11, version = version + 1 where id = $12`, [...values, x.id]);
  }
  await em.query('delete from exercise_skill where exercise_id = $1', [row!.id]);
  await em.query('insert into exercise_skill select $1, * from unnest($2::text[]) on conflict do nothing', [row!.id, x.workRoleIds]);
  await em.query('delete from exercise_credential where exercise_id = $1', [row!.id]);
  await em.query('insert into exercise_credential select $1, * from unnest($2::text[]) on conflict do nothing', [row!.id, x.credentialCodes]);
  return row!.id;
}

/** Says that an exercise was held, or is not. */
export async function settleExercise(em: EntityManager, id: string, state: 'HELD' | 'CANCELLED'): Promise<void> {
  await em.query('update exercise set state = $2, version = version + 1 where id = $1', [id, state]);
}

/** Whether all of these are work roles. */
export async function areWorkRoles(em: EntityManager, ids: readonly string[]): Promise<boolean> {
  const [row]: { known: boolean }[] = await em.query(
    'select not exists (select from unnest($1::text[]) as v(id) where not exists (select from work_role r where r.id = v.id)) as known', [ids]);
  return row!.known;
}
