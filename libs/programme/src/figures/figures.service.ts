import { Injectable } from '@nestjs/common';
import { todayInJapan } from '@muster/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { computeFigures } from './compute-figures.ts';
import { hasFigures } from './figure.query.ts';

/** Computes the figures of a day, once; a second computing of the same day replaces the first, an earlier day never changes. */
@Injectable()
export class Figures {
  constructor(private readonly database: DataSource) {}

  /** Computes today's figures unless they are there; how many indicators it computed. */
  async daily(): Promise<number> {
    return this.database.transaction(async (em) => {
      await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['programme figures']);
      const today = await todayInJapan(em);
      return await hasFigures(em, today) ? 0 : computeFigures(em, today);
    });
  }

  /** Computes today's figures anew, in the transaction of its job. */
  async again(em: EntityManager): Promise<void> {
    await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['programme figures']);
    await computeFigures(em, await todayInJapan(em));
  }
}
