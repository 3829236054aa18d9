import { describe, expect, it } from '@jest/globals';
import { isDay } from './calendar-day.rule.ts';

describe('days', () => {
  it.each([['2028-02-29', true], ['2026-02-29', false], ['2026-2-1', false], ['', false], ['2026-04-31', false], ['today', false]])('%p: %p', (day, is) => expect(isDay(day)).toBe(is));
});
