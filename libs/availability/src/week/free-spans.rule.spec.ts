import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freePatterns, MINUTE, spansAround } from '../testing/free.arbitraries.ts';
import { freeSpans } from './free-spans.rule.ts';
import { isFreeAt } from './free.rule.ts';

describe('freeSpans', () => {
  it('holds exactly the minutes at which somebody is free', () => {
    fc.assert(
      fc.property(freePatterns, spansAround, (pattern, { from, until }) => {
        const spans = freeSpans(pattern, from, until);
        for (let at = from.getTime(); at < until.getTime(); at += MINUTE) {
          const inside = spans.some((span) => span.from.getTime() <= at && at < span.until.getTime());
          if (inside !== isFreeAt(pattern, new Date(at))) throw new Error(`${new Date(at).toISOString()}: ${inside}`);
        }
        for (const [index, span] of spans.entries()) expect(index === 0 || spans[index - 1]!.until < span.from).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('joins Sunday’s night to Monday’s morning, over the end of a year', () => {
    const night = { week: [{ from: 0, until: 360 }, { from: 6 * 1440 + 1320, until: 10_080 }], exceptions: [] };
    expect(freeSpans(night, new Date('2028-12-30T00:00:00+09:00'), new Date('2029-01-02T00:00:00+09:00'))).toEqual([
      { from: new Date('2028-12-31T22:00:00+09:00'), until: new Date('2029-01-01T06:00:00+09:00') },
    ]);
  });
});
