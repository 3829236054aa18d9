import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JUST_PASSED_MINUTES, nextArrival } from './reply.time.ts';

const DAY_MS = 86_400_000;
const at = (iso: string): Date => new Date(iso);

describe('the time named in a reply', () => {
  it.each([
    ['later the same day', 18, 30, '2026-08-10T03:15:00+09:00', '2026-08-10T18:30:00+09:00'],
    ['tomorrow when it is over', 6, 0, '2026-08-10T22:00:00+09:00', '2026-08-11T06:00:00+09:00'],
    ['this very minute', 6, 0, '2026-08-10T06:00:00+09:00', '2026-08-10T06:00:00+09:00'],
    ['now, when it has just passed', 6, 0, '2026-08-10T06:10:30+09:00', '2026-08-10T06:10:30+09:00'],
    ['tomorrow, when it passed longer ago', 6, 0, '2026-08-10T06:16:00+09:00', '2026-08-11T06:00:00+09:00'],
    ['now, across midnight', 23, 55, '2026-08-11T00:05:00+09:00', '2026-08-11T00:05:00+09:00'],
    ['midnight', 0, 0, '2026-12-31T23:00:00+09:00', '2027-01-01T00:00:00+09:00'],
    ['in Japan, although UTC has another day', 8, 0, '2026-08-09T22:30:00Z', '2026-08-10T08:00:00+09:00'],
  ])('%s', (_name, hour, minute, received, expected) => {
    expect(nextArrival({ hour, minute }, at(received)).toISOString()).toBe(at(expected).toISOString());
  });

  it('never names the past, nor a day ahead, and shows the named time', () => {
    const receipts = fc.date({ min: at('2015-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(fc.nat(23), fc.nat(59), receipts, (hour, minute, receivedAt) => {
      const ahead = nextArrival({ hour, minute }, receivedAt).getTime() - receivedAt.getTime();
      expect(ahead).toBeGreaterThanOrEqual(0);
      expect(ahead).toBeLessThan(DAY_MS - JUST_PASSED_MINUTES * 60_000);
      const minuteInJapan = (Math.floor((receivedAt.getTime() + ahead) / 60_000) + 540) % 1440;
      expect((minuteInJapan - (hour * 60 + minute) + 1440) % 1440).toBeLessThanOrEqual(ahead === 0 ? JUST_PASSED_MINUTES : 0);
    }));
  });

  it.each([[24, 0], [-1, 0], [6, 60], [6.5, 0], [Number.NaN, 0]])('refuses %d:%d', (hour, minute) => {
    expect(() => nextArrival({ hour, minute }, at('2026-08-10T00:00:00Z'))).toThrow(RangeError);
  });
});
