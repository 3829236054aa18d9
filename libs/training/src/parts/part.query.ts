import type { Actor } from '@muster/identity';
import type { EntityManager } from 'typeorm';
import type { ExercisePart, ExercisePartInput, MyAttendance, MyPart } from './part.types.ts';

/** The parts of exercises, as far as the caller's policies show them. */
export function partsOf(em: EntityManager, exerciseId: string): Promise<Omit<ExercisePart, 'expert'>[]> {
  return em.query(
    `select expert_id as "expertId", work_role_id as "workRoleId", result, by_name as "byName", at from exercise_part where exercise_id = $1 order by work_role_id, id`, [exerciseId]);
}

/** Whether there is such an expert, who has not left. */
export async function isMember(em: EntityManager, expertId: string): Promise<boolean> {
  const [row]: unknown[] = await em.query(`select from expert where id = $1 and status <> 'LEFT'`, [expertId]);
  return row !== undefined;
}

/** Keeps what somebody did; a later word replaces an earlier one. */
export async function writePart(em: EntityManager, actor: Actor, part: ExercisePartInput): Promise<void> {
  await em.query(
    `insert into exercise_part (exercise_id, expert_id, work_role_id, result, by_user, by_name) values ($1, $2, $3, $4, $5, $6)
     on conflict (exercise_id, expert_id) do update set work_role_id = excluded.work_role_id, result = excluded.result, by_user = excluded.by_user, by_name = excluded.by_name, at = muster_now()`,
    [part.exerciseId, part.expertId, part.workRoleId, part.result, actor.userId, actor.displayName]);
}

/** An expert's own attendances, as an expert and as the staff of his body; the newest first. */
export function attendancesOf(em: EntityManager, expertId: string): Promise<MyAttendance[]> {
  return em.query(
    `select c.code, c.title_ja as "titleJa", c.title_en as "titleEn", a.attended_on::text as "attendedOn" from attendance a join course c on c.id = a.course_id
     where a.expert_id = $1 or a.staff_id in (select x.staff_id from staff_expert x where x.expert_id = $1) order by a.attended_on desc, c.code`, [expertId]);
}

/** An expert's own parts, the newest first. */
export function partsBy(em: EntityManager, expertId: string): Promise<MyPart[]> {
  return em.query(
    `select x.title_ja as "titleJa", x.title_en as "titleEn", x.kind, x.state, x.from_on::text as "fromOn", x.until_on::text as "untilOn", p.work_role_id as "workRoleId", p.result
     from exercise_part p join exercise x on x.id = p.exercise_id where p.expert_id = $1 order by x.from_on desc, x.id`, [expertId]);
}
