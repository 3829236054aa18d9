import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, Queue, todayInJapan } from '@muster/platform';
import { bodyProblem } from '@muster/training';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { BENCHMARK_METHOD } from '../figures/benchmark.rule.ts';
import { seesFigures } from '../programme.access.ts';
import { noDay, noIndicator, wordsProblem, type ProgrammeProblem } from '../programme.problem.ts';
import { ProgrammeInvalid } from '../programme.refusals.ts';
import { addTarget, figuresUpTo, isIndicator, targets } from './board.query.ts';
import { FiguresQueued, ProgressBoard, ProgressTarget, type ProgressTargetInput } from './board.types.ts';
import { figureOfRow } from './figure-of-row.ts';
import { targetValueProblem } from './target.rule.ts';

/** The progress board as it is today, and what is to be reached. */
@Injectable()
export class Board {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly queue: Queue) {}

  /** The latest figures, as far as the caller may see them: of the country, of his own bodies, or of every one. */
  latest(actor: Actor): Promise<ProgressBoard> {
    return this.database.transaction(async (em) => {
      const rows = (await figuresUpTo(em, await todayInJapan(em), BENCHMARK_METHOD)).filter(({ organisationId }) => seesFigures(actor, organisationId));
      return Object.assign(new ProgressBoard(), { on: rows[0]?.onDay ?? null, figures: rows.map(figureOfRow) });
    });
  }

  /** The targets in force. */
  async targets(em: EntityManager = this.database.manager): Promise<ProgressTarget[]> {
    return (await targets(em)).map((row) => Object.assign(new ProgressTarget(), row, { value: Number(row.value) }));
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
      return (await this.targets(em)).find((one) => one.indicatorCode === indicatorCode && one.tier === tier && one.organisationId === organisationId)!;
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
    const wrong = targetValueProblem(indicatorCode, value);
    if (wrong) return wrong;
    if (tier !== null && indicatorCode !== 'ROSTER') return noIndicator('tier');
    if (organisationId !== null) {
      const gone = indicatorCode === 'ROSTER' ? NO_BODY : await bodyProblem(em, organisationId, dueOn);
      if (gone) return gone;
    }
    return wordsProblem(basis, 'basis');
  }
}

const NO_BODY: ProgrammeProblem = {
  code: 'INDICATOR_OF_COUNTRY', field: 'organisationId', message: { ja: 'この指標は国全体のもので、組織ごとの目標は設定できません。', en: 'This indicator is one of the whole country.' },
  remedy: { ja: '組織を空欄にしてください。', en: 'Leave the body out.' },
};
