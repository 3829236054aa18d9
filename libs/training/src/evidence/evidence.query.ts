import type { EntityManager } from 'typeorm';

/** A proof that is owed to an expert's credential. */
export interface OwedEvidence {
  expertId: string;
  code: string;
  kind: 'ONLINE' | 'PRACTICAL';
  doneOn: string;
  byUser: string | null;
  byName: string | null;
  what: string;
}

/** `isEvidence` in SQL: of a practical exercise that was held, by somebody who did not fail. */
const EVIDENT = `x.state = 'HELD' and x.practical and p.result <> 'FAILED'`;

/** What the parts of an exercise prove for credentials that their people hold, and that is not on record. */
export function owedByExercise(em: EntityManager, exerciseId: string): Promise<OwedEvidence[]> {
  return em.query(
    `select p.expert_id as "expertId", k.credential_code as code, 'PRACTICAL' as kind, x.until_on::text as "doneOn", p.by_user as "byUser", p.by_name as "byName", x.title_ja as what
     from exercise x join exercise_part p on p.exercise_id = x.id join exercise_credential k on k.exercise_id = x.id
       join expert_credential h on h.expert_id = p.expert_id and h.credential_code = k.credential_code
     where x.id = $1 and ${EVIDENT}
       and not exists (select from credential_evidence e where e.expert_id = p.expert_id and e.credential_code = k.credential_code and e.kind = 'PRACTICAL' and e.done_on = x.until_on)`, [exerciseId]);
}

/** What attendances of a course prove for credentials that their people hold, and that is not on record. */
export function owedByCourse(em: EntityManager, courseId: string): Promise<OwedEvidence[]> {
  return em.query(
    `select distinct on (h.expert_id, k.credential_code, k.kind, a.attended_on) h.expert_id as "expertId", k.credential_code as code, k.kind, a.attended_on::text as "doneOn",
       a.by_user as "byUser", null as "byName", c.title_ja as what
     from course c join attendance a on a.course_id = c.id left join staff_expert s on s.staff_id = a.staff_id join course_credential k on k.course_id = c.id
       join expert_credential h on h.expert_id = coalesce(a.expert_id, s.expert_id) and h.credential_code = k.credential_code
     where c.id = $1
       and not exists (select from credential_evidence e where e.expert_id = h.expert_id and e.credential_code = k.credential_code and e.kind = k.kind and e.done_on = a.attended_on)`, [courseId]);
}

/** Puts proofs on record. */
export async function addEvidence(em: EntityManager, owed: OwedEvidence, id: string, note: Buffer): Promise<void> {
  await em.query(
    'insert into credential_evidence (id, expert_id, credential_code, kind, done_on, note_sealed, by_user, by_name) values ($1, $2, $3, $4, $5::date, $6, $7, $8)',
    [id, owed.expertId, owed.code, owed.kind, owed.doneOn, note, owed.byUser, owed.byName]);
}

/** Notes on skills that the parts of an exercise used, when they were last exercised; how many that changes. */
export async function noteExercised(em: EntityManager, exerciseId: string): Promise<number> {
  const [, changed]: [unknown, number] = await em.query(
    `update expert_skill s set last_exercised_on = x.until_on from exercise x join exercise_part p on p.exercise_id = x.id
     where x.id = $1 and ${EVIDENT} and s.expert_id = p.expert_id and s.work_role_id = p.work_role_id and coalesce(s.last_exercised_on < x.until_on, true)`, [exerciseId]);
  return changed;
}
