import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { leftOutCount } from './left-out.ts';
import { generateRoster, MOST_EXPERTS, rosterSize } from './roster.generator.ts';
import { LEFT_OUT_REASONS, type ContactRow, type GeneratedExpert, type RosterOptions } from './roster.types.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const TODAY = '2026-11-22';
const DAY = 86_400_000;

const roster = (options: Partial<RosterOptions>): GeneratedExpert[] => [...generateRoster({ experts: 3_000, seed: 1, now: NOW, ...options })];
const digest = (people: Iterable<GeneratedExpert>): string => {
  const hash = createHash('sha256');
  for (const person of people) hash.update(JSON.stringify(person));
  return hash.digest('hex');
};
const usable = (contact: ContactRow): boolean => contact.verifiedAt !== null && contact.optedOutAt === null;

const people = roster({});
const reached = people.filter((person) => person.leftOut === null);
const others = people.filter((person) => person.leftOut !== null);

describe('generateRoster', () => {
  it('gives identical rows for the same options, and others for another seed or moment', () => {
    expect(digest(generateRoster({ experts: 500, seed: 11, now: NOW }))).toBe(digest(generateRoster({ experts: 500, seed: 11, now: NOW })));
    expect(digest(roster({ experts: 500, seed: 12 }))).not.toBe(digest(roster({ experts: 500, seed: 11 })));
    expect(digest(roster({ experts: 500, seed: 11 + 2 ** 33 }))).not.toBe(digest(roster({ experts: 500, seed: 11 })));
  });

  it.each([1, 2, 25, 26, 333, 1_000])('reaches exactly %d people, and leaves out 4 in 100 more', (experts) => {
    const made = roster({ experts });
    expect(made).toHaveLength(rosterSize(experts));
    expect(made.filter((person) => person.leftOut === null)).toHaveLength(experts);
    expect(made.filter((person) => person.leftOut !== null)).toHaveLength(leftOutCount(experts));
  });

  it.each([
    { experts: 0 }, { experts: 1.5 }, { experts: MOST_EXPERTS + 1 }, { seed: -1 }, { seed: 0.5 }, { now: new Date(Number.NaN) },
  ])('refuses options out of range: %o', (options) => {
    expect(() => roster(options)).toThrow(RangeError);
  });

  it('gives every row an id of its own that refers to its person', () => {
    const ids = people.flatMap((person) => [person.expert.id, ...person.contacts.map((c) => c.id), ...person.attestations.map((a) => a.id), ...person.exceptions.map((x) => x.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { expert, contacts, skills, availability } of people) {
      expect([...contacts, ...skills, availability].every((row) => row.expertId === expert.id)).toBe(true);
    }
  });
});

describe('the people whom a call-up reaches', () => {
  it('are active, not paused, eligible for a year, and each has a usable channel', () => {
    for (const { expert, contacts } of reached) {
      expect(expert).toMatchObject({ status: 'ACTIVE', pausedAt: null });
      expect(expert.eligibleUntil === 'infinity' || expert.eligibleUntil > '2027-11-20').toBe(true);
      expect(contacts.some(usable)).toBe(true);
      expect(contacts.some((contact) => !contact.employerOwned)).toBe(true);
    }
  });

  it('may be woken for severity 4 at any hour, and are away at no time in the next 30 days', () => {
    for (const { availability, exceptions } of reached) {
      expect(availability.wakeSeverity).toBeLessThanOrEqual(4);
      const away = exceptions.filter((exception) => !exception.available && exception.until > NOW && exception.from.getTime() < NOW.getTime() + 30 * DAY);
      expect(away).toEqual([]);
    }
  });

  it('fit a line that can be met from anywhere: remote, or willing to travel; with one to four roles', () => {
    for (const { expert, skills, conflicts } of reached) {
      expect(expert.remoteOk || expert.travelOk).toBe(true);
      expect(skills.length).toBeGreaterThanOrEqual(1);
      expect(skills.length).toBeLessThanOrEqual(4);
      expect(new Set(skills.map((skill) => skill.workRoleId)).size).toBe(skills.length);
      expect(conflicts).toEqual([]);
    }
  });
});

describe('the people whom a call-up leaves out', () => {
  const because = (reason: string): GeneratedExpert[] => others.filter((person) => person.leftOut === reason);

  it('have every reason, in even parts', () => {
    for (const reason of LEFT_OUT_REASONS) expect(because(reason).length).toBeGreaterThanOrEqual(Math.floor(others.length / LEFT_OUT_REASONS.length));
  });

  it('bear the status for a reason that is one', () => {
    for (const reason of ['INVITED', 'APPLIED', 'VETTING', 'SUSPENDED', 'LAPSED', 'LEFT']) {
      expect(because(reason).every((person) => person.expert.status === reason)).toBe(true);
    }
  });

  it('are else active and held back by what the reason says', () => {
    expect(because('PAUSED').every((person) => person.expert.pausedAt !== null && person.expert.pausedAt < NOW)).toBe(true);
    expect(because('UNVERIFIED').every((person) => person.contacts.every((contact) => contact.verifiedAt === null))).toBe(true);
    expect(because('OPTED_OUT').every((person) => person.contacts.every((contact) => contact.optedOutAt !== null))).toBe(true);
    expect(because('BLACKOUT').every((person) => person.exceptions.some((x) => !x.available && x.from < NOW && x.until.getTime() > NOW.getTime() + 30 * DAY))).toBe(true);
    expect(because('CONFLICT').every((person) => person.conflicts.length === 1)).toBe(true);
    expect(because('NEVER_WAKE').every(({ availability }) => availability.wakeSeverity === 5 && availability.quiet[0]?.join() === '0,1440')).toBe(true);
    expect(because('INELIGIBLE').every((person) => person.expert.status === 'ACTIVE' && person.expert.eligibleUntil < TODAY)).toBe(true);
  });
});
