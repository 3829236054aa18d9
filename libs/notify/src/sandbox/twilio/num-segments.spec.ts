import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { smsSegments } from '../../sms/segments.ts';
import { numSegments } from './num-segments.ts';

describe('numSegments', () => {
  it.each([
    ['x'.repeat(160), 1], ['x'.repeat(161), 2], ['x'.repeat(306), 2], ['€'.repeat(80), 1], ['€'.repeat(81), 2],
    ['あ'.repeat(70), 1], ['あ'.repeat(71), 2], ['あ'.repeat(134), 2], ['あ'.repeat(135), 3], ['𠮷'.repeat(35), 1], ['𠮷'.repeat(36), 2],
  ])('bills %# as it should', (body, segments) => {
    expect(numSegments(body)).toBe(segments);
  });

  it("agrees with the product's own count, which shares no code with it", () => {
    const text = fc.array(fc.constantFrom('a', ' ', '€', '{', 'é', '\n'), { maxLength: 400 }).map((parts) => parts.join(''));
    const japanese = fc.array(fc.constantFrom('あ', '招', '１', 'a', '𠮷'), { maxLength: 400 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(text, japanese, fc.string({ maxLength: 400 })), (body) => {
      expect(numSegments(body)).toBe(smsSegments(body).segments);
    }), { numRuns: 500 });
  });
});
