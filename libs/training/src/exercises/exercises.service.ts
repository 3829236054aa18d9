import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, Queue, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { areCredentials } from '../courses/course.query.ts';
import { rehearsalProblem, placeProblem } from '../events/event-readiness.rule.ts';
import { holdEvent, rehearsalsOf } from '../events/event.query.ts';
import { NO_EVENT, NO_PLACE } from '../events/event.rule.ts';
import { bodyProblem, notYet, type TrainingProblem } from '../training.problem.ts';
import { TrainingInvalid, TrainingRecordChanged, TrainingRecordUnknown } from '../training.refusals.ts';
import { ExerciseBook } from './exercise-book.service.ts';
import { areWorkRoles, holdExercise, settleExercise, writeExercise } from './exercise.query.ts';
import { exerciseProblem, NO_CREDENTIAL, NO_ROLE, SETTLED } from './exercise.rule.ts';
import type { Exercise, ExerciseInput } from './exercise.types.ts';

type Refused = TrainingInvalid | TrainingRecordUnknown | TrainingRecordChanged;

/** Exercises: planned, held or cancelled; a rehearsal of an event in its turn. */
@Injectable()
export class Exercises {
  constructor(private readonly database: DataSource, private readonly book: ExerciseBook, private readonly audit: AuditLog, private readonly queue: Queue) {}

  /** Records an exercise, or changes the one that is named as long as it is planned. */
  record(actor: Actor, input: ExerciseInput): Promise<Exercise | Refused> {
    return this.database.transaction(async (em) => {
      const problem = exerciseProblem(input);
      if (problem) return new TrainingInvalid(actor.locale, problem);
      const refused = input.id === null ? null : await this.refusal(em, actor, input.id, input.version ?? 0);
      if (refused) return refused;
      const wrong = await this.factProblem(em, input) ?? await this.placed(em, input);
      if (wrong) return new TrainingInvalid(actor.locale, wrong);
      const id = await writeExercise(em, input);
      const { kind, fromOn, untilOn, programmeId, ordinal } = input;
      await this.audit.append(em, { actor, action: input.id === null ? 'exercise.add' : 'exercise.change', subjectType: 'exercise', subjectId: id, detail: { kind, fromOn, untilOn, programmeId, ordinal } });
      return (await this.book.get(id, em))!;
    });
  }

  /** It was held. Of a programme: in its turn, and not while findings of earlier rehearsals are open. */
  hold(actor: Actor, id: string): Promise<Exercise | Refused> {
    return this.database.transaction(async (em) => {
      const refused = await this.refusal(em, actor, id, null);
      if (refused) return refused;
      const exercise = (await this.book.get(id, em))!;
      if (exercise.untilOn > await todayInJapan(em)) return new TrainingInvalid(actor.locale, notYet('id'));
      if (exercise.programmeId !== null) {
        await holdEvent(em, exercise.programmeId);
        const problem = rehearsalProblem({ id, ordinal: exercise.ordinal! }, await rehearsalsOf(em, exercise.programmeId));
        if (problem) return new TrainingInvalid(actor.locale, problem);
      }
      return this.settle(em, actor, id, 'HELD');
    });
  }

  /** It is not held. */
  cancel(actor: Actor, id: string): Promise<Exercise | Refused> {
    return this.database.transaction(async (em) => await this.refusal(em, actor, id, null) ?? this.settle(em, actor, id, 'CANCELLED'));
  }

  private async settle(em: EntityManager, actor: Actor, id: string, state: 'HELD' | 'CANCELLED'): Promise<Exercise> {
    await settleExercise(em, id, state);
    if (state === 'HELD') await this.queue.enqueue(em, 'training.evidence', { exerciseId: id }, { key: id });
    await this.audit.append(em, { actor, action: state === 'HELD' ? 'exercise.hold' : 'exercise.cancel', subjectType: 'exercise', subjectId: id, detail: {} });
    return (await this.book.get(id, em))!;
  }

  private async refusal(em: EntityManager, actor: Actor, id: string, version: number | null): Promise<Refused | null> {
    const held = isUuid(id) ? await holdExercise(em, id) : null;
    if (!held) return new TrainingRecordUnknown(actor.locale);
    if (held.state !== 'PLANNED') return new TrainingInvalid(actor.locale, SETTLED);
    return version !== null && held.version !== version ? new TrainingRecordChanged(actor.locale) : null;
  }

  private async factProblem(em: EntityManager, input: ExerciseInput): Promise<TrainingProblem | null> {
    if (!(await areWorkRoles(em, input.workRoleIds))) return NO_ROLE;
    if (!(await areCredentials(em, input.credentialCodes))) return NO_CREDENTIAL;
    return input.organisationId === null ? null : bodyProblem(em, input.organisationId, input.fromOn);
  }

  private async placed(em: EntityManager, input: ExerciseInput): Promise<TrainingProblem | null> {
    if (input.programmeId === null) return input.ordinal === null ? null : NO_PLACE;
    if (input.ordinal === null) return NO_PLACE;
    const event = isUuid(input.programmeId) ? await holdEvent(em, input.programmeId) : null;
    if (!event) return NO_EVENT;
    return placeProblem({ ...input, id: input.id ?? '', ordinal: input.ordinal }, await rehearsalsOf(em, input.programmeId), event.beginsOn);
  }
}
