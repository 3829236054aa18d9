import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cut, merge, touches, within, type Span } from './span.rule.ts';

const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 })), { maxLength: 8 })
  .map((pairs) => pairs.map(([from, length]): Span => ({ from: new Date(from), until: new Date(from + length) })));
/** Every instant (a millisecond) that is in one of the spans. */
const instants = (list: readonly Span[]): number[] =>
  Array.from({ length: 90 }, (_, at) => at).filter((at) => list.some((span) => span.from.getTime() <= at && at < span.until.getTime()));

describe('spans', () => {
  it('merged are the same time, in order and apart', () => {
    fc.assert(fc.property(spans, (list) => {
      const merged = merge(list);
      expect(instants(merged)).toEqual(instants(list));
      for (const [index, span] of merged.entries()) expect(index === 0 || merged[index - 1]!.until < span.from).toBe(true);
    }));
  });

  it('merged leave what they were made of as it was', () => {
    const given = [{ from: new Date(0), until: new Date(5) }, { from: new Date(3), until: new Date(9) }];
    merge(given);
    expect(given[0]!.until).toEqual(new Date(5));
  });

  it('cut lose exactly the others’ time', () => {
    fc.assert(fc.property(spans, spans, (list, others) => {
      const gone = new Set(instants(others));
      expect(instants(cut(list, others))).toEqual(instants(list).filter((at) => !gone.has(at)));
    }));
  });

  it('within a window are what they share with it', () => {
    fc.assert(fc.property(spans, fc.integer({ min: 0, max: 40 }), (list, from) => {
      const window = { from: new Date(from), until: new Date(from + 20) };
      const inside = within(list, window);
      expect(instants(inside)).toEqual(instants(list).filter((at) => at >= from && at < from + 20));
      expect(inside.every((span) => touches(span, window))).toBe(true);
    }));
  });
});
