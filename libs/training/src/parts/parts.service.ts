import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, Queue } from '@muster/platform';
import { ExpertService } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ExerciseBook } from '../exercises/exercise-book.service.ts';
import { areWorkRoles } from '../exercises/exercise.query.ts';
import { NO_ROLE, NOT_HELD, OWN_PART } from '../exercises/exercise.rule.ts';
import type { Exercise } from '../exercises/exercise.types.ts';
import { NO_EXPERT } from '../staff/staff.rule.ts';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';
import { attendancesOf, isMember, partsBy, partsOf, writePart } from './part.query.ts';
import { ExercisePart, MyAttendance, MyPart, MyTraining, type ExercisePartInput } from './part.types.ts';

/** Who played which part in an exercise, and how it went. */
@Injectable()
export class Parts {
  constructor(
    private readonly database: DataSource, private readonly exercises: ExerciseBook, private readonly experts: ExpertService, private readonly audit: AuditLog, private readonly queue: Queue,
  ) {}

  /** The parts of an exercise, with who played them as far as the caller may see people. */
  async of(actor: Actor, exerciseId: string): Promise<ExercisePart[]> {
    const rows = await partsOf(this.database.manager, exerciseId);
    const people = await this.experts.visible(actor, rows.map(({ expertId }) => expertId));
    return rows.map((row) => Object.assign(new ExercisePart(), row, { expert: people.get(row.expertId) ?? null }));
  }

  /** What stands on record about the caller himself; null when he is no expert. */
  async mine({ expertId }: Actor): Promise<MyTraining | null> {
    if (!expertId) return null;
    const [attendances, parts] = [await attendancesOf(this.database.manager, expertId), await partsBy(this.database.manager, expertId)];
    return Object.assign(new MyTraining(), {
      attendances: attendances.map((one) => Object.assign(new MyAttendance(), one)), parts: parts.map((one) => Object.assign(new MyPart(), one)),
    });
  }

  /** Puts somebody's part on record, after the exercise was held; what it proves follows in the background. */
  record(actor: Actor, input: ExercisePartInput): Promise<Exercise | TrainingInvalid | TrainingRecordUnknown> {
    return this.database.transaction(async (em) => {
      const { exerciseId, expertId, workRoleId, result } = input;
      const exercise = await this.exercises.get(exerciseId, em);
      if (!exercise) return new TrainingRecordUnknown(actor.locale, 'exerciseId');
      if (exercise.state !== 'HELD') return new TrainingInvalid(actor.locale, NOT_HELD);
      if (actor.expertId === expertId) return new TrainingInvalid(actor.locale, OWN_PART);
      if (!isUuid(expertId) || !(await isMember(em, expertId))) return new TrainingInvalid(actor.locale, NO_EXPERT);
      if (workRoleId !== null && !(await areWorkRoles(em, [workRoleId]))) return new TrainingInvalid(actor.locale, { ...NO_ROLE, field: 'workRoleId' });
      await writePart(em, actor, input);
      await this.queue.enqueue(em, 'training.evidence', { exerciseId }, { key: exerciseId });
      await this.audit.append(em, { actor, action: 'exercise.part', subjectType: 'exercise', subjectId: exerciseId, detail: { expertId, workRoleId, result } });
      return (await this.exercises.get(exerciseId, em))!;
    });
  }
}
