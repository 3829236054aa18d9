import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExerciseBook } from '../exercises/exercise-book.service.ts';
import { seatLines } from '../exercises/exercise.query.ts';
import { SETTLED } from '../exercises/exercise.rule.ts';
import type { Exercise } from '../exercises/exercise.types.ts';
import { keeps } from '../training.access.ts';
import { bodyProblem } from '../training.problem.ts';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';
import { lineProblem, segmentProblem } from './seat-ledger.rule.ts';
import type { SeatDemandInput, SeatInput } from './seat.types.ts';
import { SEGMENT_OF_KIND, type SeatSegment } from './segment.ts';

/** The ledger of seats. Its lines are written one after the other, so that two hands cannot fill one seat. */
@Injectable()
export class Seats {
  constructor(private readonly database: DataSource, private readonly book: ExerciseBook, private readonly audit: AuditLog) {}

  /** The host offers, notes a demand, or fills. */
  record(actor: Actor, input: SeatInput): Promise<Exercise | TrainingInvalid | TrainingRecordUnknown> {
    return this.database.transaction(async (em) => {
      const { exerciseId, segment, kind, organisationId, seats } = input;
      // A lock by name: a body that only asks for seats may not hold the row.
      await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`seats ${exerciseId}`]);
      const exercise = await this.book.get(exerciseId, em);
      if (!exercise) return new TrainingRecordUnknown(actor.locale, 'exerciseId');
      if (exercise.state === 'CANCELLED') return new TrainingInvalid(actor.locale, { ...SETTLED, field: 'exerciseId' });
      const gone = organisationId === null ? null : await bodyProblem(em, organisationId, exercise.fromOn) ?? segmentProblem(segment, await this.segmentOf(em, organisationId));
      const problem = gone ?? lineProblem(await seatLines(em, [exerciseId]), input);
      if (problem) return new TrainingInvalid(actor.locale, problem);
      await em.query('insert into seat_event (exercise_id, segment, kind, organisation_id, seats, by_user) values ($1, $2, $3, $4, $5, $6)', [exerciseId, segment, kind, organisationId, seats, actor.userId]);
      await this.audit.append(em, { actor, action: 'seat.record', subjectType: 'exercise', subjectId: exerciseId, detail: { segment, kind, organisationId, seats } });
      return (await this.book.get(exerciseId, em))!;
    });
  }

  /** A body asks for seats; its segment follows from what it is. */
  async demand(actor: Actor, { exerciseId, organisationId, seats }: SeatDemandInput): Promise<Exercise | TrainingInvalid | TrainingRecordUnknown> {
    if (!isUuid(organisationId) || !keeps(actor, organisationId)) return new TrainingRecordUnknown(actor.locale, 'organisationId');
    const segment = await this.segmentOf(this.database.manager, organisationId);
    return segment ? this.record(actor, { exerciseId, organisationId, seats, segment, kind: 'DEMANDED' }) : new TrainingRecordUnknown(actor.locale, 'organisationId');
  }

  private async segmentOf(em: EntityManager, organisationId: string): Promise<SeatSegment | null> {
    const [body]: { kind: string }[] = await em.query('select kind from organisation where id = $1', [organisationId]);
    return (body && SEGMENT_OF_KIND[body.kind]) ?? null;
  }
}
