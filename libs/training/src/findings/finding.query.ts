import type { Actor } from '@muster/identity';
import type { EntityManager } from 'typeorm';
import type { FindingAct } from './finding.rule.ts';
import type { FindingInput } from './finding.types.ts';

export interface FindingRow {
  id: string;
  exerciseId: string;
  number: number;
  organisationId: string | null;
  organisationJa: string | null;
  organisationEn: string | null;
  dueOn: string;
  sealed: Buffer;
  byName: string;
  at: Date;
}

export interface MoveRow {
  id: string;
  findingId: string;
  act: FindingAct;
  sealed: Buffer;
  byName: string;
  at: Date;
}

/** One finding, or those of an exercise by number. */
export function findFindings(em: EntityManager, { id = null, exerciseId = null }: { id?: string | null; exerciseId?: string | null }): Promise<FindingRow[]> {
  return em.query(
    `select f.id, f.exercise_id as "exerciseId", f.number, f.organisation_id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn", f.due_on::text as "dueOn",
       f.text_sealed as sealed, f.by_name as "byName", f.at
     from finding f left join organisation o on o.id = f.organisation_id
     where ($1::uuid is null or f.id = $1) and ($2::uuid is null or f.exercise_id = $2) order by f.exercise_id, f.number`, [id, exerciseId]);
}

/** What was done about findings, the oldest first. */
export function movesOf(em: EntityManager, findingIds: readonly string[]): Promise<MoveRow[]> {
  return em.query(
    `select id, finding_id as "findingId", act, reason_sealed as sealed, by_name as "byName", at from finding_move where finding_id = any($1::uuid[]) order by id`, [findingIds]);
}

/** Whether there is such a finding; one at a time does something about it until the transaction ends. */
export async function holdFinding(em: EntityManager, id: string): Promise<boolean> {
  await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`finding ${id}`]);
  const [row]: unknown[] = await em.query('select from finding where id = $1', [id]);
  return row !== undefined;
}

/** Adds a finding under the next number of its exercise, and gives the number. */
export async function addFinding(em: EntityManager, actor: Actor, finding: FindingInput & { id: string; sealed: Buffer }): Promise<number> {
  await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`findings ${finding.exerciseId}`]);
  const [row]: { number: number }[] = await em.query(
    `insert into finding (id, exercise_id, number, organisation_id, due_on, text_sealed, by_user, by_name)
     select $1, $2, coalesce(max(f.number), 0) + 1, $3, $4::date, $5, $6, $7 from finding f where f.exercise_id = $2 returning number`,
    [finding.id, finding.exerciseId, finding.organisationId, finding.dueOn, finding.sealed, actor.userId, actor.displayName]);
  return row!.number;
}

/** Keeps what was done about a finding. */
export async function addMove(em: EntityManager, actor: Actor, move: { id: string; findingId: string; act: FindingAct; sealed: Buffer }): Promise<void> {
  await em.query('insert into finding_move (id, finding_id, act, reason_sealed, by_user, by_name) values ($1, $2, $3, $4, $5, $6)', [move.id, move.findingId, move.act, move.sealed, actor.userId, actor.displayName]);
}
