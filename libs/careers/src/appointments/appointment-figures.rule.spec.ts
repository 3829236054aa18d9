import { daysAfter, daysBetween } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meanTermShare, offersAccepted, shareExtended, termShare, vacancyAfter, type AppointmentFacts } from './appointment-figures.rule.ts';
import type { Span } from '../posts/span.rule.ts';
import { dueStep, radarHorizon, radarStep } from './radar.rule.ts';
import { law } from './testing/law.fixture.ts';

const LAWS = [law('SPECIFIED_FIXED_TERM'), law('FIXED_PERIOD_PART_TIME'), law('REGULAR')];
const facts = (part: Partial<AppointmentFacts>): AppointmentFacts => ({ kind: 'SPECIFIED_FIXED_TERM', fromOn: '2026-04-01', grantedUntil: '2028-03-31', untilOn: '2028-03-31', extensions: 0, ...part });

describe('figures of appointments', () => {
  it('two years granted of five are 731 of 1,826 days', () => expect(termShare(facts({}), LAWS)).toBeCloseTo(731 / 1_826, 10));
  it('a kind without a maximum has no share', () => expect(termShare(facts({ kind: 'REGULAR', grantedUntil: null }), LAWS)).toBeNull());
  it('the mean leaves out what has no maximum, and says of how many it is', () => {
    expect(meanTermShare([facts({ grantedUntil: '2031-03-31' }), facts({}), facts({ kind: 'REGULAR' })], LAWS)).toEqual({ mean: (1 + 731 / 1_826) / 2, of: 2 });
    expect(meanTermShare([], LAWS)).toEqual({ mean: null, of: 0 });
  });
  it('one of two terms was extended', () => {
    expect(shareExtended([facts({ extensions: 2 }), facts({}), facts({ grantedUntil: null, untilOn: null })])).toEqual({ count: 1, of: 2, share: 0.5 });
    expect(shareExtended([])).toEqual({ count: 0, of: 0, share: null });
  });
  it('offers: two of three decided were accepted, and why the third was not', () => {
    expect(offersAccepted([{ outcome: 'ACCEPTED', reason: null }, { outcome: 'DECLINED', reason: 'PAY' }, { outcome: 'OPEN', reason: null }, { outcome: 'ACCEPTED', reason: null }]))
      .toEqual({ count: 2, of: 3, share: 2 / 3, reasons: [{ reason: 'PAY', count: 1 }] });
  });

  it.each([
    [[], 30], // 1 to 30 April
    [[{ fromOn: '2026-04-01', untilOn: null }], 0],
    [[{ fromOn: '2026-04-11', untilOn: null }], 10],
    [[{ fromOn: '2025-04-01', untilOn: '2026-06-30' }], 0], // another one held it on
    [[{ fromOn: '2026-05-15', untilOn: null }], 30], // not yet come on the day that is asked for
  ])('%# vacant after 31 March: %j', (holders, days) => expect(vacancyAfter('2026-03-31', holders, '2026-04-30')).toBe(days));
  it('a post that is abolished is vacant no more', () => expect(vacancyAfter('2026-03-31', [], '2026-12-31', '2026-04-06')).toBe(5));

  it('vacancy is what counting days says', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => daysAfter('2026-03-20', days));
    const span = fc.tuple(day, fc.integer({ min: 0, max: 20 })).map(([fromOn, days]): Span => ({ fromOn, untilOn: daysAfter(fromOn, days) }));
    fc.assert(fc.property(day, fc.array(span, { maxLength: 4 }), day, (end, holders, asOf) => {
      let count = 0;
      for (let at = daysAfter(end, 1); at <= asOf && !holders.some((one) => one.fromOn <= at && one.untilOn! >= at); at = daysAfter(at, 1)) count++;
      expect(vacancyAfter(end, holders, asOf)).toBe(count);
    }));
  });
});

describe('the radar', () => {
  it.each([[200, null], [180, 180], [91, 180], [90, 90], [30, 30], [1, 30], [0, 30], [-1, null]])('%i days before an end tells of T-%s', (left, step) => expect(dueStep(left)).toBe(step));
  it('reaches eighteen months ahead', () => expect(radarHorizon('2026-11-30')).toBe('2028-05-30'));
  it('names where an end lies', () => expect([radarStep('2026-04-01', '2026-04-20'), radarStep('2026-04-01', '2027-04-01')]).toEqual(['T-30', 'AHEAD']));
  it('tells at most three times of an end, in order', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), (start) => {
      const steps = Array.from({ length: start + 1 }, (_, day) => dueStep(start - day)).filter((step) => step !== null);
      expect([...new Set(steps)]).toEqual([...new Set(steps)].sort((a, b) => b - a));
      expect(daysBetween('2026-01-01', daysAfter('2026-01-01', start))).toBe(start);
    }));
  });
});
