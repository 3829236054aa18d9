import { describe, expect, it } from '@jest/globals';
import type { Course } from '../courses/course.types.ts';
import type { LayerRow } from '../coverage/coverage.query.ts';
import type { Exercise } from '../exercises/exercise.types.ts';
import { coverageReport, seatReport } from './training.report.ts';

const course = { code: 'SEC-01', titleJa: '基礎', titleEn: 'Basics' } as Course;
const row = (organisationId: string, people: number | null, known: number, attended: number): LayerRow => ({ organisationId, organisationJa: organisationId, organisationEn: organisationId.toUpperCase(), layer: 'MANAGER', people, peopleFrom: '2026-04-01', peopleSource: '名簿', known, attended });
const exercise = (state: Exercise['state'], offered: number, demanded: number, filled: number): Exercise => ({
  titleJa: '演習', titleEn: 'Exercise', fromOn: '2026-06-01', state, seats: [{ segment: 'LOCAL_GOVERNMENT', offered, demanded, filled, unmet: demanded - filled }],
} as unknown as Exercise);

describe('the report of coverage', () => {
  it('by hand: 6 of 12 and 3 of 8 are 9 of 20; a body without a headcount has no share and is in no total', () => {
    const report = coverageReport(course, { ja: '定義', en: 'Definition' }, [row('a', 12, 9, 6), row('b', 8, 8, 3), row('c', null, 5, 5)], '2026-11-27');
    expect(report.rows.map((cells) => cells.slice(3))).toEqual([[6, 9, 12, 0.5], [3, 8, 8, 0.375], [5, 5, null, null], [9, 17, 20, 0.45]]);
    expect(report).toMatchObject({ asOf: '2026-11-27', rows: [[{ ja: 'a', en: 'A' }, { ja: '管理職' }, '名簿', 6, 9, 12, 0.5], expect.any(Array), expect.any(Array), expect.any(Array)] });
  });
});

describe('the report of seats', () => {
  it('adds exercises up by segment, without those that were cancelled', () => {
    const report = seatReport([exercise('HELD', 10, 12, 9), exercise('PLANNED', 5, 3, 0), exercise('CANCELLED', 99, 99, 99)], 2026, '2026-11-27');
    expect(report.rows.map((cells) => cells.slice(2))).toEqual([
      [{ ja: '地方公共団体', en: 'Local government' }, 10, 12, 9, 3], [{ ja: '地方公共団体', en: 'Local government' }, 5, 3, 0, 3], [{ ja: '地方公共団体', en: 'Local government' }, 15, 15, 9, 6],
    ]);
  });
});
