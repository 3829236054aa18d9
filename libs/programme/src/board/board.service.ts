import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, isUuid, Queue, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { noDay, noIndicator, noValue, wordsProblem, type ProgrammeProblem } from '../programme.problem.ts';
import { ProgrammeInvalid } from '../programme.refusals.ts';
import { addTarget, figuresUpTo, isIndicator, targets } from './board.query.ts';
import { FiguresQueued, ProgressBoard, ProgressTarget, type ProgressTargetInput } from './board.types.ts';
import { figureOfRow } from './figure-of-row.ts';

/** The progress board as it is today, and what is to be reached. */
@Injectable()
export class Board {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly queue: Queue) {}

  /** The latest figures, as far as the caller may see them: of the country, of his own bodies, or of every one. */
  latest(): Promise<ProgressBoard> {
    return this.database.transaction(async (em) => {
      const rows = await figuresUpTo(em, await todayInJapan(em));
      return Object.assign(new ProgressBoard(), { on: rows[0]?.onDay ?? null, figures: rows.map(figureOfRow) });
    });
  }

  /** The targets in force. */
  async targets(): Promise<ProgressTarget[]> {
    return (await targets(this.database.manager)).map((row) => Object.assign(new ProgressTarget(), row, { value: Number(row.value) }));
  }

  /** Says what is to be reached; figures follow it from the next computing on. */
  setTarget(actor: Actor, input: ProgressTargetInput): Promise<ProgressTarget | ProgrammeInvalid> {
    return this.database.transaction(async (em) => {
      const problem = await this.targetProblem(em, input);
      if (problem) return new ProgrammeInvalid(actor.locale, problem);
      const id = await addTarget(em, input, actor.userId);
      const { indicatorCode, tier, organisationId, value, dueOn } = input;
      await this.audit.append(em, { actor, action: 'target.set', subjectType: 'target', subjectId: id, detail: { indicatorCode, tier, organisationId, value, dueOn } });
      await this.queue.enqueue(em, 'programme.figures', {}, { key: 'today' });
      return Object.assign(new ProgressTarget(), input);
    });
  }

  /** Has today's figures computed anew. */
  recompute(actor: Actor): Promise<FiguresQueued> {
    return this.database.transaction(async (em) => {
      await this.queue.enqueue(em, 'programme.figures', {}, { key: 'today' });
      await this.audit.append(em, { actor, action: 'figures.recompute', subjectType: 'figure', subjectId: null, detail: {} });
      return Object.assign(new FiguresQueued(), { on: await todayInJapan(em) });
    });
  }

  private async targetProblem(em: EntityManager, { indicatorCode, tier, organisationId, value, dueOn, basis }: ProgressTargetInput): Promise<ProgrammeProblem | null> {
    if (!isDay(dueOn)) return noDay('dueOn');
    if (!(await isIndicator(em, indicatorCode, await todayInJapan(em)))) return noIndicator();
    if (!(value >= 0) || (indicatorCode !== 'ROSTER' && value > 1)) return noValue();
    if (tier !== null && indicatorCode !== 'ROSTER') return noIndicator('tier');
    if (organisationId !== null) {
      const [body]: unknown[] = isUuid(organisationId) ? await em.query('select from organisation where id = $1', [organisationId]) : [];
      if (body === undefined || indicatorCode === 'ROSTER') return NO_BODY;
    }
    return wordsProblem(basis, 'basis');
  }
}

const NO_BODY: ProgrammeProblem = {
  code: 'BODY_UNKNOWN', field: 'organisationId', message: { ja: 'この組織にこの指標の目標は設定できません。', en: 'There is no such body, or the indicator is one of the whole country.' },
  remedy: { ja: '組織の一覧から選ぶか、空欄にしてください。', en: 'Choose from the list of organisations, or leave it out.' },
};
