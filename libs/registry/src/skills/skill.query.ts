import type { EntityManager } from 'typeorm';
import type { SkillStanding } from './skill-claim.rule.ts';
import type { SkillRecord } from './skill.types.ts';

/** A person's skills, the highest level first. The officer's name is that of the last judgement. */
export function skillsOf(em: EntityManager, expertId: string): Promise<SkillRecord[]> {
  return em.query(
    `select s.work_role_id as "workRoleId", s.level, s.claimed_level as "claimedLevel", s.verified_at as "verifiedAt", s.last_exercised_on::text as "lastExercisedOn",
       case when s.verified_at is not null then (select j.by_name from skill_judgement j
         where j.expert_id = s.expert_id and j.work_role_id = s.work_role_id and j.by_user = s.verified_by order by j.id desc limit 1) end as "verifiedByName"
     from expert_skill s where s.expert_id = $1 order by s.level desc, s.work_role_id`, [expertId]);
}

/** One skill, held until the transaction ends; null when it is not on record. */
export async function holdSkill(em: EntityManager, expertId: string, workRoleId: string): Promise<SkillStanding | null> {
  // Two first entries at a time wait for each other here.
  await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`skill ${expertId} ${workRoleId}`]);
  const [row]: SkillStanding[] = await em.query(
    'select level, verified_at is not null as verified, claimed_level as "claimedLevel" from expert_skill where expert_id = $1 and work_role_id = $2', [expertId, workRoleId]);
  return row ?? null;
}

/** What the row of a skill becomes: a judgement of this officer, or null: the person's own word, which leaves a verification as it is or ends it. */
export async function writeSkill(em: EntityManager, key: { expertId: string; workRoleId: string }, to: SkillStanding, lastExercisedOn: string | null, officer: string | null): Promise<void> {
  await em.query(
    `insert into expert_skill as s (expert_id, work_role_id, level, claimed_level, verified_at, verified_by, last_exercised_on)
     values ($1, $2, $3, $4, case when $5 then muster_now() end, $6::uuid, $7::date)
     on conflict (expert_id, work_role_id) do update set level = excluded.level, claimed_level = excluded.claimed_level,
       verified_at = case when not $8 then null when $5 then excluded.verified_at else s.verified_at end,
       verified_by = case when not $8 then null when $5 then excluded.verified_by else s.verified_by end,
       last_exercised_on = coalesce(excluded.last_exercised_on, s.last_exercised_on)`,
    [key.expertId, key.workRoleId, to.level, to.claimedLevel, to.verified && officer !== null, officer, lastExercisedOn, to.verified]);
}

/** Takes a skill off the record; whether it was there. */
export async function dropSkill(em: EntityManager, expertId: string, workRoleId: string): Promise<boolean> {
  const [, dropped]: [unknown[], number] = await em.query('delete from expert_skill where expert_id = $1 and work_role_id = $2', [expertId, workRoleId]);
  return dropped > 0;
}

/** Whether there is such a work role. */
export async function isWorkRole(em: EntityManager, id: string): Promise<boolean> {
  const [row]: unknown[] = await em.query('select from work_role where id = $1', [id]);
  return row !== undefined;
}

/** Whether there is such an expert, who has not left. */
export async function isMember(em: EntityManager, id: string): Promise<boolean> {
  const [row]: unknown[] = await em.query(`select from expert where id = $1 and status <> 'LEFT'`, [id]);
  return row !== undefined;
}
