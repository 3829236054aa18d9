import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExerciseBook } from '../exercises/exercise-book.service.ts';
import { bodyProblem, type TrainingProblem } from '../training.problem.ts';
import { TrainingInvalid, TrainingRecordChanged, TrainingRecordUnknown } from '../training.refusals.ts';
import { readiness } from './event-readiness.rule.ts';
import { findEvents, holdEvent, rehearsalsOf, writeEvent } from './event.query.ts';
import { CODE_TAKEN, EVENT_TOO_EARLY, eventProblem } from './event.rule.ts';
import { EventProgramme, type EventProgrammeInput } from './event.types.ts';

/** Large events: how many rehearsals they need, and where they stand. */
@Injectable()
export class EventProgrammes {
  constructor(private readonly database: DataSource, private readonly exercises: ExerciseBook, private readonly audit: AuditLog) {}

  /** Every event programme, the latest first; or those with these ids. */
  async list(ids: readonly string[] | null = null, em: EntityManager = this.database.manager): Promise<EventProgramme[]> {
    const rows = await findEvents(em, ids);
    const all = await this.exercises.find({ programmeIds: rows.map(({ id }) => id) }, em);
    return rows.map((row) => {
      const rehearsals = all.filter(({ programmeId }) => programmeId === row.id);
      const standing = readiness(row.rehearsalsRequired, rehearsals.map((one) => ({ ...one, ordinal: one.ordinal! })));
      return Object.assign(new EventProgramme(), row, standing, { rehearsals });
    });
  }

  /** One event programme; null when there is none. */
  async get(id: string, em?: EntityManager): Promise<EventProgramme | null> {
    return isUuid(id) ? (await this.list([id], em))[0] ?? null : null;
  }

  /** Records an event programme, or changes the one that is named, if nobody did meanwhile. */
  record(actor: Actor, input: EventProgrammeInput): Promise<EventProgramme | TrainingInvalid | TrainingRecordUnknown | TrainingRecordChanged> {
    const problem = eventProblem(input);
    if (problem) return Promise.resolve(new TrainingInvalid(actor.locale, problem));
    return this.database.transaction(async (em) => {
      const held = input.id !== null && isUuid(input.id) ? await holdEvent(em, input.id) : null;
      if (input.id !== null && !held) return new TrainingRecordUnknown(actor.locale);
      if (held && held.version !== input.version) return new TrainingRecordChanged(actor.locale);
      const wrong = await this.factProblem(em, input);
      if (wrong) return new TrainingInvalid(actor.locale, wrong);
      const id = await writeEvent(em, input);
      if (id === null) return new TrainingInvalid(actor.locale, CODE_TAKEN);
      const { code, beginsOn, endsOn, rehearsalsRequired } = input;
      await this.audit.append(em, { actor, action: input.id === null ? 'event-programme.add' : 'event-programme.change', subjectType: 'event_programme', subjectId: id, detail: { code, beginsOn, endsOn, rehearsalsRequired } });
      return (await this.get(id, em))!;
    });
  }

  private async factProblem(em: EntityManager, input: EventProgrammeInput): Promise<TrainingProblem | null> {
    const gone = input.organisationId === null ? null : await bodyProblem(em, input.organisationId, input.beginsOn);
    if (gone || input.id === null) return gone;
    return (await rehearsalsOf(em, input.id)).some(({ state, untilOn }) => state !== 'CANCELLED' && untilOn >= input.beginsOn) ? EVENT_TOO_EARLY : null;
  }
}
