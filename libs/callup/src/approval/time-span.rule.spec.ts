import { describe, expect, it } from '@jest/globals';
import { isGoodSpan } from './time-span.rule.ts';

const day = (count: number): Date => new Date(Date.UTC(2026, 7, 1) + count * 86_400_000);

describe('isGoodSpan', () => {
  it.each([
    ['a week', 0, 7, true], ['begun already', -7, 1, true], ['over already', -7, 0, false], ['backwards', 2, 1, false], ['empty', 1, 1, false],
    ['a year', 0, 366, true], ['longer', 0, 367, false],
  ])('%s', (_, from, until, good) => expect(isGoodSpan(day(from), day(until), day(0))).toBe(good));
});
