import { describe, expect, it } from '@jest/globals';
import { termsProblem, type TermsWish } from './standing-terms.rule.ts';

const GOOD: TermsWish = {
  validFrom: '2026-04-01', hoursAQuarter: 80, noticeHours: 24, blackout: [{ from: '2026-12-28', until: '2027-01-04' }], excludedClientIds: [],
  releaseNeeded: true, answerWithinMinutes: 60, payBasis: 'EMPLOYER_PAYS', liabilityBasis: 'AUTHORITY',
};

describe('standing terms', () => {
  it.each([
    {}, { hoursAQuarter: null }, { hoursAQuarter: 0 }, { blackout: [] }, { blackout: [{ from: '2026-05-01', until: '2026-05-01' }] }, { answerWithinMinutes: 15 }, { validFrom: '2028-02-29' },
  ] satisfies Partial<TermsWish>[])('may say %j', (wish) => expect(termsProblem({ ...GOOD, ...wish })).toBeNull());

  it.each([
    ['validFrom', { validFrom: '2026-02-29' }], ['validFrom', { validFrom: '1.4.2026' }], ['validFrom', { validFrom: 'infinity' }],
    ['hoursAQuarter', { hoursAQuarter: -1 }], ['hoursAQuarter', { hoursAQuarter: 2_209 }], ['hoursAQuarter', { hoursAQuarter: 1.5 }],
    ['noticeHours', { noticeHours: 2_161 }], ['answerWithinMinutes', { answerWithinMinutes: 14 }], ['answerWithinMinutes', { answerWithinMinutes: Number.NaN }],
    ['blackout.0.until', { blackout: [{ from: '2026-05-02', until: '2026-05-01' }] }], ['blackout.1.from', { blackout: [GOOD.blackout[0]!, { from: '', until: '2026-05-01' }] }],
    ['blackout', { blackout: Array.from({ length: 51 }, () => GOOD.blackout[0]!) }],
  ] satisfies [string, Partial<TermsWish>][])('say what is wrong with %s: %j', (field, wish) => {
    expect(termsProblem({ ...GOOD, ...wish })).toMatchObject({ field, remedy: { ja: expect.any(String), en: expect.any(String) } });
  });
});
