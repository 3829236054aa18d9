import { describe, expect, it } from '@jest/globals';
import { standingOn } from './standing.rule.ts';

const ROWS = [
  { key: 'a', validFrom: '2000-04-01' }, { key: 'b', validFrom: '2027-04-01' }, { key: 'a', validFrom: '2026-11-28' }, { key: 'a', validFrom: '2026-11-29' },
];
const on = (day: string): string[] => standingOn(ROWS, ({ key }) => key, day).map(({ key, validFrom, stands }) => `${key} ${validFrom} ${stands}`);

describe('where rows of the law stand', () => {
  it('is in force from its first day on, until the next one begins', () => {
    expect(on('2026-11-28')).toEqual(['a 2026-11-29 COMING', 'a 2026-11-28 IN_FORCE', 'a 2000-04-01 PAST', 'b 2027-04-01 COMING']);
    expect(on('2026-11-29')).toEqual(['a 2026-11-29 IN_FORCE', 'a 2026-11-28 PAST', 'a 2000-04-01 PAST', 'b 2027-04-01 COMING']);
  });

  it('is nothing in force before the first row', () => {
    expect(on('1999-01-01').filter((row) => !row.endsWith('COMING'))).toEqual([]);
  });
});
