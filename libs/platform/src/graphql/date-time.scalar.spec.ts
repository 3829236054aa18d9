import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from './date-time.scalar.ts';

describe('DateTime', () => {
  it.each([
    ['2026-08-10T03:15:00+09:00', '2026-08-09T18:15:00.000Z'],
    ['2026-08-09T18:15:00Z', '2026-08-09T18:15:00.000Z'],
    ['2024-02-29T00:00:00.5Z', '2024-02-29T00:00:00.500Z'],
  ])('reads %s', (text, iso) => {
    expect((DateTime.parseValue(text) as Date).toISOString()).toBe(iso);
  });

  it.each(['', 'tomorrow', '2026-08-10', '2026-08-10T03:15:00', '2026-08-10T24:00:00+09:00', '2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', 0, null])(
    'refuses %p', (value) => { expect(() => DateTime.parseValue(value)).toThrow('RFC 3339'); },
  );

  it('gives back any instant that it wrote', () => {
    fc.assert(fc.property(fc.date({ min: new Date(0), max: new Date('9999-01-01'), noInvalidDate: true }), (date) => {
      expect(DateTime.parseValue(DateTime.serialize(date))).toEqual(date);
    }));
  });

  it('never writes an invalid date', () => {
    expect(() => DateTime.serialize(new Date('garbage'))).toThrow(TypeError);
  });
});
