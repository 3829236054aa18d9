import { describe, expect, it } from '@jest/globals';
import { APPOINTMENT_KINDS, APPOINTMENT_RULES, PAY_RATES, TLP_CEILINGS } from './appointment-law.ts';
import { CAREER_TRACKS } from './career-tracks.ts';
import { WORK_ROLES } from './work-roles.ts';

const CODES = new Set(APPOINTMENT_KINDS.map(({ code }) => code));

describe('what the law allows of appointments', () => {
  it('has a rule and a ceiling for every kind, and a ceiling for whoever is not appointed', () => {
    expect(APPOINTMENT_RULES.map(({ kind }) => kind).sort()).toEqual([...CODES].sort());
    expect(TLP_CEILINGS.map(({ standing }) => standing).sort()).toEqual([...CODES, 'NONE'].sort());
  });

  it('names only kinds that there are, and acts for everything', () => {
    for (const { beside, lawJa, lawEn } of APPOINTMENT_RULES) {
      expect(beside.filter((kind) => !CODES.has(kind))).toEqual([]);
      expect([lawJa, lawEn].every((text) => text.length > 5)).toBe(true);
    }
  });

  it.each([['SPECIFIED_FIXED_TERM', 60, 60], ['GENERAL_FIXED_TERM', 60, 60], ['FIXED_PERIOD_PART_TIME', 12, 12], ['PUBLIC_PRIVATE_EXCHANGE', 36, 60]])('%s: %i months, %i with extensions', (kind, most, extended) => {
    expect(APPOINTMENT_RULES.find((rule) => rule.kind === kind)).toMatchObject({ mostMonths: most, mostMonthsExtended: extended });
  });

  it('has the seven grades of article 7 and the daily caps of article 22', () => {
    expect(PAY_RATES.filter(({ scale }) => scale === 'SPECIFIED_FIXED_TERM').map(({ yen }) => yen)).toEqual([376_000, 422_000, 472_000, 533_000, 608_000, 710_000, 830_000]);
    expect(PAY_RATES.filter(({ scale }) => scale === 'COMMITTEE_DAILY').map(({ grade, yen }) => [grade, yen])).toEqual([['ORDINARY', 34_200], ['SPECIAL', 100_000]]);
  });
});

describe('career tracks', () => {
  it('are five, each of steps that rest on earlier ones', () => {
    expect(CAREER_TRACKS).toHaveLength(5);
    for (const { steps } of CAREER_TRACKS) {
      for (const [at, { after }] of steps.entries()) expect(after.every((code) => steps.slice(0, at).some((one) => one.code === code))).toBe(true);
    }
  });

  it('ask only for work roles that there are', () => {
    const roles = new Set(WORK_ROLES.map(({ id }) => id));
    const asked = CAREER_TRACKS.flatMap(({ steps }) => steps.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'SKILL' || kind === 'POST').flatMap(({ ref }) => ref ?? [])));
    expect(asked.filter((id) => !roles.has(id))).toEqual([]);
  });
});
