import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldDuty, type DutyEntry } from './duty.fold.ts';

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 27, 0, minute));
const entries = (...list: [DutyEntry['kind'], number][]): DutyEntry[] => list.map(([kind, minute]) => ({ kind, at: at(minute) }));

describe('time on duty', () => {
  it('is nothing before the first check-in', () => expect(foldDuty([], at(9))).toEqual({ since: null, minutes: 0 }));

  it('counts ended spans and the running one', () => {
    expect(foldDuty(entries(['IN', 0], ['OUT', 30], ['IN', 45]), at(60))).toEqual({ since: at(45), minutes: 45 });
  });

  it('keeps the first of two check-ins and ignores a check-out before any', () => {
    expect(foldDuty(entries(['OUT', 0], ['IN', 10], ['IN', 20], ['OUT', 40], ['OUT', 50]), at(60))).toEqual({ since: null, minutes: 30 });
  });

  it('is never negative nor longer than the time between the first entry and now, and repeating an entry changes nothing', () => {
    const ordered = fc.array(fc.tuple(fc.constantFrom('IN' as const, 'OUT' as const), fc.nat(500)), { maxLength: 20 }).map((list) => entries(...list.sort((a, b) => a[1] - b[1])));
    fc.assert(fc.property(ordered, (list) => {
      const duty = foldDuty(list, at(600));
      expect(duty.minutes).toBeGreaterThanOrEqual(0);
      expect(duty.minutes).toBeLessThanOrEqual(600);
      expect(foldDuty(list.flatMap((entry) => [entry, entry]), at(600))).toEqual(duty);
    }));
  });
});
