import type { EntityManager } from 'typeorm';

/** Call-up drills that were closed and are not among the exercises yet, by number. */
export function uncountedDrills(em: EntityManager, most: number): Promise<{ id: string; number: number }[]> {
  return em.query(
    `select c.id, c.number from call_up c where c.kind = 'DRILL' and c.state = 'CLOSED' and c.launched_at is not null and c.ended_at is not null
       and not exists (select from exercise x where x.call_up_id = c.id) order by c.number limit $1`, [most]);
}

/** Counts a drill as an exercise; null: another worker did. */
export async function countDrill(em: EntityManager, id: string, title: { ja: string; en: string }): Promise<string | null> {
  const [row]: { id: string }[] = await em.query(
    `insert into exercise (kind, title_ja, title_en, practical, from_on, until_on, state, call_up_id)
     select 'CALL_UP_DRILL', $2, $3, false, (c.launched_at at time zone 'Asia/Tokyo')::date, (c.ended_at at time zone 'Asia/Tokyo')::date, 'HELD', c.id
     from call_up c where c.id = $1 on conflict (call_up_id) do nothing returning id`, [id, title.ja, title.en]);
  return row?.id ?? null;
}

/** Whoever was in the team of a drill took part, in the role of his line; the lines' roles were exercised. How many people. */
export async function countDrillParts(em: EntityManager, callUpId: string, exerciseId: string): Promise<number> {
  await em.query(
    `insert into exercise_skill select distinct $2::uuid, r.work_role_id from requirement r where r.call_up_id = $1 and r.work_role_id is not null on conflict do nothing`, [callUpId, exerciseId]);
  const parts: unknown[] = await em.query(
    `insert into exercise_part (exercise_id, expert_id, work_role_id, result)
     select $2::uuid, i.expert_id, r.work_role_id, 'TOOK_PART' from invitation i join requirement r on r.call_up_id = i.call_up_id and r.position = i.requirement_position
     where i.call_up_id = $1 and i.assignment in ('ASSIGNED', 'RELEASED') on conflict do nothing returning 1`, [callUpId, exerciseId]);
  return parts.length;
}
