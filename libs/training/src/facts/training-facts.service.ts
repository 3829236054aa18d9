import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What somebody attended, practised: facts for plans of careers. */
export interface TrainingFact {
  expertId: string;
  kind: 'COURSE' | 'EXERCISE';
  /** Of a course its code; of an exercise its kind. */
  code: string;
  /** Of an exercise the role that was played; of a course null. */
  workRoleId: string | null;
  /** YYYY-MM-DD */
  doneOn: string;
}

/** Attendances and parts of experts, as facts for other libraries. Who may ask is the caller's matter. */
@Injectable()
export class TrainingFacts {
  /** Everything that counts of these people: attended, or took part in an exercise that was held and did not fail. */
  of(em: EntityManager, expertIds: readonly string[]): Promise<TrainingFact[]> {
    return em.query(
      `select coalesce(a.expert_id, x.expert_id) as "expertId", 'COURSE' as kind, c.code, null as "workRoleId", a.attended_on::text as "doneOn"
       from attendance a join course c on c.id = a.course_id left join staff_expert x on x.staff_id = a.staff_id where coalesce(a.expert_id, x.expert_id) = any($1::uuid[])
       union all
       select p.expert_id, 'EXERCISE', x.kind, p.work_role_id, x.until_on::text
       from exercise_part p join exercise x on x.id = p.exercise_id where p.expert_id = any($1::uuid[]) and x.state = 'HELD' and p.result <> 'FAILED'
       order by 5, 3`, [expertIds]);
  }
}
