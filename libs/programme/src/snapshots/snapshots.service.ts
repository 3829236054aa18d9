import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { fiscalYear as daysOf, isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { figureOfRow } from '../board/figure-of-row.ts';
import { BENCHMARK_METHOD } from '../figures/benchmark.rule.ts';
import { seesFigures, speaksFor } from '../programme.access.ts';
import { noIndicator, wordsProblem } from '../programme.problem.ts';
import { ProgrammeInvalid, ProgrammeRecordUnknown } from '../programme.refusals.ts';
import { addComment, commentsOf, figuresOf, findSnapshots, hasFigure, holdSnapshot, publish, takeSnapshot, type SnapshotRow } from './snapshot.query.ts';
import { asOf, commentDayProblem, commentProblem, NO_FIGURES, publishProblem, TAKEN } from './snapshot.rule.ts';
import { FigureComment, ProgressSnapshot, type FigureCommentInput } from './snapshot.types.ts';

type Refused = ProgrammeInvalid | ProgrammeRecordUnknown;

/** Takes it back: the transaction ends without a trace. */
class NothingToTake extends Error {}

/** Yearly figures: taken, commented on, published, and never changed. */
@Injectable()
export class Snapshots {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** The snapshots, the newest year first, or the one of a year; as far as the caller may see their figures. */
  list(actor: Actor, year: number | null): Promise<ProgressSnapshot[]> {
    return this.database.transaction(async (em) => {
      const found: ProgressSnapshot[] = [];
      for (const row of await findSnapshots(em, { year })) found.push(await this.whole(em, actor, row));
      return found;
    });
  }

  /** Takes the figures of a fiscal year. */
  async take(actor: Actor, year: number, commentsUntil: string): Promise<ProgressSnapshot | Refused> {
    try {
      return await this.database.transaction((em) => this.takeIn(em, actor, year, commentsUntil));
    } catch (error) {
      if (error instanceof NothingToTake) return new ProgrammeInvalid(actor.locale, NO_FIGURES);
      throw error;
    }
  }

  /** A body says something to one of its figures. */
  comment(actor: Actor, input: FigureCommentInput): Promise<ProgressSnapshot | Refused> {
    return this.database.transaction(async (em) => {
      const snapshot = isUuid(input.snapshotId) ? (await findSnapshots(em, { id: input.snapshotId }))[0] : undefined;
      if (!snapshot) return new ProgrammeRecordUnknown(actor.locale, 'snapshotId');
      if (!speaksFor(actor, input.organisationId)) return new ProgrammeRecordUnknown(actor.locale, 'organisationId');
      const problem = commentProblem(snapshot, await todayInJapan(em)) ?? wordsProblem(input.words) ?? (await hasFigure(em, input) ? null : noIndicator());
      if (problem) return new ProgrammeInvalid(actor.locale, problem);
      await addComment(em, actor, input);
      await this.audit.append(em, { actor, action: 'snapshot.comment', subjectType: 'snapshot', subjectId: snapshot.id, detail: { organisationId: input.organisationId, indicatorCode: input.indicatorCode } });
      return this.whole(em, actor, snapshot);
    });
  }

  /** Publishes a snapshot when the time for comments is over. */
  publish(actor: Actor, id: string): Promise<ProgressSnapshot | Refused> {
    return this.database.transaction(async (em) => {
      const snapshot = isUuid(id) ? await holdSnapshot(em, id) : null;
      if (!snapshot) return new ProgrammeRecordUnknown(actor.locale);
      const problem = publishProblem(snapshot, await todayInJapan(em));
      if (problem) return new ProgrammeInvalid(actor.locale, problem);
      await publish(em, id, actor.userId);
      await this.audit.append(em, { actor, action: 'snapshot.publish', subjectType: 'snapshot', subjectId: id, detail: { fiscalYear: snapshot.fiscalYear } });
      return this.whole(em, actor, (await findSnapshots(em, { id }))[0]!);
    });
  }

  private async takeIn(em: EntityManager, actor: Actor, year: number, commentsUntil: string): Promise<ProgressSnapshot | Refused> {
    const today = await todayInJapan(em);
    const day = asOf(year, today);
    const problem = typeof day === 'string' ? commentDayProblem(commentsUntil, today) : day;
    if (problem) return new ProgrammeInvalid(actor.locale, problem);
    const taken = await takeSnapshot(em, actor, { fiscalYear: year, from: daysOf(year).from, asOf: String(day), commentsUntil, method: BENCHMARK_METHOD });
    if (!taken) return new ProgrammeInvalid(actor.locale, TAKEN);
    if (taken.figures === 0) throw new NothingToTake();
    await this.audit.append(em, { actor, action: 'snapshot.take', subjectType: 'snapshot', subjectId: taken.id, detail: { fiscalYear: year, asOf: day, figures: taken.figures, commentsUntil } });
    return this.whole(em, actor, (await findSnapshots(em, { id: taken.id }))[0]!);
  }

  private async whole(em: EntityManager, actor: Actor, row: SnapshotRow): Promise<ProgressSnapshot> {
    const shown = ({ organisationId }: { organisationId: string | null }): boolean => row.publishedAt !== null || seesFigures(actor, organisationId);
    const comments = (await commentsOf(em, row.id)).filter(shown).map((one) => Object.assign(new FigureComment(), one));
    return Object.assign(new ProgressSnapshot(), row, { figures: (await figuresOf(em, row.id)).filter(shown).map(figureOfRow), comments });
  }
}
