import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lacksRest, type Shift } from './rest.rule.ts';

const at = (time: string): Date => new Date(`2031-08-${time}:00+09:00`);
const shift = (from: string, until: string): Shift => ({ from: at(from), until: at(until) });
const WORK = shift('10T08:00', '10T20:00');

describe('rest between shifts', () => {
  it.each<[string, Shift, boolean]>([
    ['eleven hours after', shift('11T07:00', '11T19:00'), false],
    ['a minute less', shift('11T06:59', '11T19:00'), true],
    ['eleven hours before', shift('09T10:00', '09T21:00'), false],
    ['a minute less before', shift('09T10:00', '09T21:01'), true],
    ['at the same time', shift('10T10:00', '10T12:00'), true],
    ['straight on', shift('10T20:00', '11T02:00'), true],
  ])('%s', (_, other, lacks) => {
    expect(lacksRest(WORK, [other], 11)).toBe(lacks);
    expect(lacksRest(other, [WORK], 11)).toBe(lacks);
  });

  it('of nobody who serves nowhere else, and of none but the touching where no rest is asked for', () => {
    expect(lacksRest(WORK, [], 11)).toBe(false);
    expect(lacksRest(WORK, [shift('10T20:00', '10T22:00')], 0)).toBe(false);
  });

  it('more rest asked for never lets more through', () => {
    const shifts = fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 60 })).map(([from, hours]): Shift => ({ from: new Date(from * 3_600_000), until: new Date((from + hours) * 3_600_000) }));
    fc.assert(fc.property(shifts, fc.array(shifts, { maxLength: 4 }), fc.nat(24), fc.nat(24), (one, others, hours, more) => {
      if (lacksRest(one, others, hours)) expect(lacksRest(one, others, hours + more)).toBe(true);
    }));
  });
});
