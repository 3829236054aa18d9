import { describe, expect, it } from '@jest/globals';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { ATTESTATION_KINDS } from '../reference/attestation-kinds.ts';
import { PREFECTURES } from '../reference/prefectures.ts';
import { DEMO_AFFECTED_ORGANISATION, DEMO_EMPLOYERS } from './employers.ts';
import { generateRoster } from './roster.generator.ts';
import type { ContactRow, Minutes } from './roster.types.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const people = [...generateRoster({ experts: 12_000, seed: 2026, now: NOW })];
const reached = people.filter((person) => person.leftOut === null);
const share = (count: number): number => count / reached.length;
const usable = (contact: ContactRow): boolean => contact.verifiedAt !== null && contact.optedOutAt === null;

function between(value: number, low: number, high: number): void {
  expect(value).toBeGreaterThan(low);
  expect(value).toBeLessThan(high);
}

describe('addresses', () => {
  const phones = people.map((person) => person.contacts[0]?.address ?? '');

  it('are Japanese mobiles that the full metadata takes for valid', () => {
    for (const phone of phones) expect(phone).toMatch(/^\+81[6-9]0[1-9]\d{7}$/);
    for (const phone of phones.filter((_, index) => index % 20 === 0)) {
      const parsed = parsePhoneNumberFromString(phone);
      expect([parsed?.isValid(), parsed?.getType(), parsed?.country]).toEqual([true, 'MOBILE', 'JP']);
    }
  });

  it('are shared by about three people in a thousand, in pairs, all of them reachable by it', () => {
    const owners = Map.groupBy(people, (person) => person.contacts[0]?.address);
    const pairs = [...owners.values()].filter((group) => group.length > 1);
    between(share(pairs.flat().length), 0.001, 0.006);
    for (const pair of pairs) {
      expect(pair).toHaveLength(2);
      expect(pair.every((person) => person.leftOut === null && person.contacts.every(usable))).toBe(true);
    }
  });

  it('are mail addresses in reserved domains, opaque, each of one person', () => {
    const mails = people.map((person) => person.contacts[1]?.address ?? '');
    for (const mail of mails) expect(mail).toMatch(/^(m[0-9a-hjkmnp-tv-z]{6}@example\.jp|w[0-9a-hjkmnp-tv-z]{6}@[a-z0-9-]+\.example)$/);
    expect(new Set(mails).size).toBe(mails.length);
  });

  it('work on both channels for about 97 in a hundred', () => {
    between(share(reached.filter((person) => person.contacts.every(usable)).length), 0.96, 0.98);
  });
});

describe('the mix', () => {
  it('follows the population: every prefecture, Tokyo most, the rest near its share', () => {
    const at = Map.groupBy(people, (person) => person.expert.prefectureCode);
    expect(at.size).toBe(47);
    for (const { code, populationThousands } of PREFECTURES) {
      between((at.get(code)?.length ?? 0) / people.length, populationThousands / 126_146 / 2.5, (populationThousands / 126_146) * 2.5);
    }
  });

  it('is a third public, with local officials at home in their prefecture', () => {
    between(share(reached.filter((person) => person.expert.sector === 'PUBLIC').length), 0.29, 0.39);
    for (const { expert } of people) {
      if (expert.organisation?.startsWith('pref-')) expect(expert.organisation).toBe(`pref-${expert.prefectureCode}`);
    }
  });

  it('employs nobody at the demo\'s affected operator, and at the NCO rather than the NISC', () => {
    const employers = new Set(people.map((person) => person.expert.organisation));
    expect(DEMO_EMPLOYERS.some((employer) => employer.slug === DEMO_AFFECTED_ORGANISATION)).toBe(true);
    expect([employers.has(DEMO_AFFECTED_ORGANISATION), employers.has('nisc'), employers.has('nco')]).toEqual([false, false, true]);
  });

  it('has languages, places and levels about as meant', () => {
    between(share(reached.filter(({ expert }) => expert.languages.includes('en')).length), 0.22, 0.28);
    between(share(reached.filter(({ expert }) => expert.messageLanguage === 'en').length), 0.005, 0.025);
    between(share(reached.filter(({ expert }) => expert.remoteOk).length), 0.93, 0.97);
    const levels = reached.flatMap((person) => person.skills.map((skill) => skill.level));
    between(levels.filter((level) => level === 4).length / levels.length, 0.03, 0.09);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('attests about eight in a hundred, after the law began and not beyond its years', () => {
    const attestations = people.flatMap((person) => person.attestations);
    between(attestations.length / people.length, 0.05, 0.11);
    for (const attestation of attestations) {
      const kind = ATTESTATION_KINDS.find(({ code }) => code === attestation.kind);
      expect(attestation.notifiedOn >= (kind?.validFrom ?? 'x')).toBe(true);
      expect(attestation.expiresOn > '2026-11-22').toBe(true);
      expect(Number(attestation.expiresOn.slice(0, 4)) - Number(attestation.notifiedOn.slice(0, 4))).toBe(kind?.validYears);
    }
  });
});

describe('availability', () => {
  const canonical = (minutes: Minutes, limit: number): boolean =>
    minutes.every(([from, until], index) => from < until && from >= 0 && until <= limit && from > (minutes[index - 1]?.[1] ?? -1));

  it('is written as PostgreSQL would: in order, apart, inside the week and the day', () => {
    for (const { availability } of people) {
      expect(availability.week.length).toBeGreaterThan(0);
      expect(canonical(availability.week, 10_080) && canonical(availability.quiet, 1_440)).toBe(true);
    }
  });
});
