import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { credentialStanding, EXPIRING_DAYS, type CredentialRule, type HeldCredential } from './credential-status.rule.ts';
import { daysAfter } from '@muster/platform';

const RISS: CredentialRule[] = [
  { kind: 'ONLINE', validFrom: '2020-05-15', basis: 'CYCLE', months: 12 }, { kind: 'PRACTICAL', validFrom: '2020-05-15', basis: 'CYCLE', months: 36 },
];
const M08: CredentialRule[] = [{ kind: 'PRACTICAL', validFrom: '2026-04-01', basis: 'WINDOW', months: 24 }];
const held = (obtainedOn: string, expiresOn: string | null, ...exercises: [kind: 'ONLINE' | 'PRACTICAL', doneOn: string][]): HeldCredential =>
  ({ obtainedOn, expiresOn, exercises: exercises.map(([kind, doneOn]) => ({ kind, doneOn })) });

const DAY = fc.integer({ min: 0, max: 4_000 }).map((days) => daysAfter('2020-01-01', days));
const EXERCISE = fc.record({ kind: fc.constantFrom('ONLINE' as const, 'PRACTICAL' as const), doneOn: DAY });
const HELD: fc.Arbitrary<HeldCredential> = fc.record({ obtainedOn: DAY, expiresOn: fc.option(DAY), exercises: fc.array(EXERCISE, { maxLength: 8 }) });
const RULES = fc.constantFrom(RISS, M08, [...RISS, ...M08], []);
const RANK = { LAPSED: 0, EXPIRING: 1, CURRENT: 2 };

describe('RISS: an online course in each year and one practical course in three', () => {
  it.each([
    ['2024-10-01', 'CURRENT', '2025-09-30', 'ONLINE'], ['2025-07-03', 'EXPIRING', '2025-09-30', 'ONLINE'],
    ['2025-09-30', 'EXPIRING', '2025-09-30', 'ONLINE'], ['2025-10-01', 'LAPSED', '2025-09-30', 'ONLINE'],
  ])('with nothing done, on %s: %s until %s by %s', (on, status, until, limit) => {
    expect(credentialStanding(held('2024-10-01', '2027-09-30'), RISS, on)).toEqual({ status, until, limit });
  });

  it('counts years of the registration, not months since the last course', () => {
    const online: ['ONLINE', string][] = [['ONLINE', '2024-10-02'], ['ONLINE', '2026-09-29']];
    expect(credentialStanding(held('2024-10-01', '2027-09-30', ...online), RISS, '2026-09-29')).toMatchObject({ status: 'CURRENT', until: '2027-09-30' });
    expect(credentialStanding(held('2024-10-01', '2027-09-30', ['ONLINE', '2024-10-02'], ['ONLINE', '2025-09-30']), RISS, '2026-10-01')).toMatchObject({ status: 'LAPSED', until: '2026-09-30', limit: 'ONLINE' });
  });

  it('wants the practical course within the three years', () => {
    const years: ['ONLINE', string][] = [['ONLINE', '2025-01-01'], ['ONLINE', '2026-01-01'], ['ONLINE', '2027-01-01'], ['ONLINE', '2028-01-01']];
    expect(credentialStanding(held('2024-10-01', '2030-09-30', ...years), RISS, '2027-10-01')).toMatchObject({ status: 'LAPSED', limit: 'PRACTICAL', until: '2027-09-30' });
    expect(credentialStanding(held('2024-10-01', '2030-09-30', ...years, ['PRACTICAL', '2027-09-30']), RISS, '2028-01-02')).toMatchObject({ status: 'CURRENT', until: '2029-09-30', limit: 'ONLINE' });
  });

  it('does not hold years against anybody that were over before the rule', () => {
    expect(credentialStanding(held('2018-04-01', null, ['ONLINE', '2021-01-01']), RISS, '2021-02-01')).toMatchObject({ status: 'EXPIRING', limit: 'PRACTICAL', until: '2021-03-31' });
  });
});

describe('a credential that counts only with an exercise inside its window', () => {
  it('is current for the window after the last exercise, and again after a new one', () => {
    const one = held('2020-01-10', null, ['PRACTICAL', '2024-06-30'], ['PRACTICAL', '2027-01-15']);
    expect(credentialStanding(one, M08, '2026-03-31')).toEqual({ status: 'CURRENT', until: null, limit: null });
    expect(credentialStanding(one, M08, '2026-04-01')).toEqual({ status: 'EXPIRING', until: '2026-06-29', limit: 'PRACTICAL' });
    expect(credentialStanding(one, M08, '2026-06-30')).toMatchObject({ status: 'LAPSED' });
    expect(credentialStanding(one, M08, '2027-01-15')).toMatchObject({ status: 'CURRENT', until: '2029-01-14' });
  });

  it('ends with its own last day when that comes first, and with the rule when that is ended', () => {
    expect(credentialStanding(held('2026-01-01', '2026-12-31'), M08, '2026-12-31')).toEqual({ status: 'EXPIRING', until: '2026-12-31', limit: 'EXPIRY' });
    expect(credentialStanding(held('2020-01-01', null), [...M08, { kind: 'PRACTICAL', validFrom: '2030-04-01', basis: 'NONE', months: 1 }], '2030-04-01')).toMatchObject({ status: 'CURRENT' });
  });
});

describe('on any day, for any past', () => {
  it('the status says what the last day says', () => {
    fc.assert(fc.property(HELD, RULES, DAY, (one, rules, on) => {
      const { status, until } = credentialStanding(one, rules, on);
      if (on < one.obtainedOn) expect(status).toBe('LAPSED');
      else expect(status).toBe(until === null || until >= daysAfter(on, EXPIRING_DAYS) ? 'CURRENT' : until >= on ? 'EXPIRING' : 'LAPSED');
      if (one.expiresOn !== null) expect(until! <= one.expiresOn).toBe(true);
    }));
  });

  it('one more exercise never makes it worse, and one of the future changes nothing', () => {
    fc.assert(fc.property(HELD, RULES, DAY, EXERCISE, (one, rules, on, more) => {
      const before = credentialStanding(one, rules, on);
      const after = credentialStanding({ ...one, exercises: [...one.exercises, more] }, rules, on);
      expect(RANK[after.status]).toBeGreaterThanOrEqual(RANK[before.status]);
      if (more.doneOn > on) expect(after).toEqual(before);
    }));
  });

  it('the order of what was done does not matter', () => {
    fc.assert(fc.property(HELD, RULES, DAY, (one, rules, on) => {
      expect(credentialStanding({ ...one, exercises: [...one.exercises].reverse() }, rules, on)).toEqual(credentialStanding(one, rules, on));
    }));
  });
});
