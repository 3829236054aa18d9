import { Injectable } from '@nestjs/common';
import { todayInJapan, type Day } from '@muster/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { benchmarkOf, Peers, peersOf, type Better } from './benchmark.rule.ts';
import { COMPUTED } from './computing.ts';
import { kindsOf } from './figure-facts.query.ts';
import { hasFigures, indicatorsOn, keepBenchmark, keepFigures } from './figure.query.ts';
import type { RawFigure } from './figure.rule.ts';

/** Computes the figures of a day, once; a second computing of the same day replaces the first, an earlier day never changes. */
@Injectable()
export class Figures {
  constructor(private readonly database: DataSource) {}

  /** Computes today's figures unless they are there; how many indicators it computed. */
  async daily(): Promise<number> {
    return this.database.transaction(async (em) => {
      await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['programme figures']);
      const today = await todayInJapan(em);
      return await hasFigures(em, today) ? 0 : this.computeOn(em, today);
    });
  }

  /** Computes today's figures anew, in the transaction of its job. */
  async again(em: EntityManager): Promise<void> {
    await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['programme figures']);
    await this.computeOn(em, await todayInJapan(em));
  }

  private async computeOn(em: EntityManager, today: Day): Promise<number> {
    const indicators = await indicatorsOn(em, today);
    for (const { code, better } of indicators) {
      const figures = await COMPUTED[code]?.(em, today) ?? [];
      await keepFigures(em, code, today, figures);
      await this.keepBenchmarks(em, code, better, today, figures);
    }
    return indicators.length;
  }

  private async keepBenchmarks(em: EntityManager, code: string, better: Better, today: Day, figures: readonly RawFigure[]): Promise<void> {
    const own = figures.filter((one): one is RawFigure & { organisationId: string } => one.organisationId !== null);
    const kinds = await kindsOf(em, own.map(({ organisationId }) => organisationId));
    for (const peers of Object.values(Peers)) {
      const values = own.filter(({ organisationId }) => peersOf(kinds.get(organisationId)!) === peers).map(({ numerator, denominator }) => numerator / denominator);
      await keepBenchmark(em, code, peers, today, benchmarkOf(values, better));
    }
  }
}
