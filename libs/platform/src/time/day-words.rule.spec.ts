import { describe, expect, it } from '@jest/globals';
import { dayWords } from './day-words.rule.ts';

describe('a day in words', () => {
  it.each([['2026-12-05', '2026年12月5日', '5 December 2026'], ['2027-01-31', '2027年1月31日', '31 January 2027']])('says %s', (day, ja, en) => expect(dayWords(day)).toEqual({ ja, en }));
});
