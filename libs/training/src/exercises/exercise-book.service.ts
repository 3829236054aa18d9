import { fiscalYear, isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { balances } from '../seats/seat-ledger.rule.ts';
import { SeatBalance } from '../seats/seat.types.ts';
import { findExercises, findingCounts, partCounts, seatLines, type ExerciseWish } from './exercise.query.ts';
import { Exercise, PartCount } from './exercise.types.ts';

/** Exercises as they are read, with seats, parts and findings as numbers. */
@Injectable()
export class ExerciseBook {
  constructor(private readonly database: DataSource) {}

  /** Exercises that begin in a fiscal year, or all. */
  ofYear(year: number | null): Promise<Exercise[]> {
    const days = year === null ? {} : fiscalYear(year);
    return this.find(days);
  }

  /** One exercise; null when there is none. */
  async get(id: string, em?: EntityManager): Promise<Exercise | null> {
    return isUuid(id) ? (await this.find({ ids: [id] }, em))[0] ?? null : null;
  }

  async find(wish: ExerciseWish, em: EntityManager = this.database.manager): Promise<Exercise[]> {
    const rows = await findExercises(em, wish);
    const ids = rows.map(({ id }) => id);
    const [seats, parts, findings] = [await seatLines(em, ids), await partCounts(em, ids), await findingCounts(em, ids)];
    return rows.map((row) => {
      const own = <T extends { exerciseId: string }>(all: readonly T[]): T[] => all.filter(({ exerciseId }) => exerciseId === row.id);
      const found = own(findings)[0];
      return Object.assign(new Exercise(), row, {
        seats: balances(own(seats)).map((one) => Object.assign(new SeatBalance(), one)),
        partCounts: own(parts).map(({ exerciseId: _, ...one }) => Object.assign(new PartCount(), one)),
        findings: found?.findings ?? 0, openFindings: found?.open ?? 0,
      });
    });
  }
}
