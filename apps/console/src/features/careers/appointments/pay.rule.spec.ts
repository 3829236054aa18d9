import { describe, expect, it } from '@jest/globals';
import { gradesOn } from './pay.rule.ts';

const rate = (scale: string, grade: string, validFrom: string, yen: number) => ({ scale, grade, validFrom, yen });

describe('the grades of a pay table', () => {
  it('are those of the day: the latest row of each grade that has begun, in the order of the table', () => {
    const rates = [rate('S', '1', '2022-11-18', 376_000), rate('S', '2', '2022-11-18', 422_000), rate('S', '1', '2026-04-01', 380_000), rate('S', '2', '2027-04-01', 430_000), rate('A', '1', '2020-04-01', 1)];
    expect(gradesOn(rates, 'S', '2026-11-28').map(({ grade, yen }) => [grade, yen])).toEqual([['1', 380_000], ['2', 422_000]]);
    expect(gradesOn(rates, 'S', '2020-01-01')).toEqual([]);
  });
});
