import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeExceptions, problemOfExceptions, type GivenException } from './exceptions.rule.ts';

const NOW = new Date('2026-08-01T00:00:00Z');
const away = (parts: Partial<GivenException> = {}): GivenException => ({
  from: new Date('2026-08-10T00:00:00Z'), until: new Date('2026-08-12T00:00:00Z'), available: false, ...parts,
});

describe('problemOfExceptions', () => {
  it('takes what can be meant so', () => {
    expect(problemOfExceptions([], NOW)).toBeNull();
    expect(problemOfExceptions([away(), away({ available: true, note: '夏休み' })], NOW)).toBeNull();
    expect(problemOfExceptions([away({ from: new Date('2026-07-01T00:00:00Z') })], NOW)).toBeNull();
  });

  it.each([
    ['exceptions[1].until', [away(), away({ until: new Date('2026-08-10T00:00:00Z') })]],
    ['exceptions[0].until', [away({ until: new Date('2026-08-09T00:00:00Z') })]],
    ['exceptions[0].until', [away({ from: new Date('2016-08-10T00:00:00Z'), until: new Date('2016-08-12T00:00:00Z') })]],
    ['exceptions[0].until', [away({ until: new Date('2126-08-12T00:00:00Z') })]],
    ['exceptions[0].from', [away({ from: new Date('2099-08-10T00:00:00Z'), until: new Date('2099-08-12T00:00:00Z') })]],
    ['exceptions[0].note', [away({ note: 'あ'.repeat(201) })]],
    ['exceptions', Array.from({ length: 101 }, () => away())],
  ])('names %s', (field, exceptions) => {
    expect(problemOfExceptions(exceptions, NOW)).toMatchObject({ field, remedy: { ja: expect.any(String), en: expect.any(String) } });
  });
});

describe('mergeExceptions', () => {
  it('makes one of those that overlap or follow one another, and keeps yes and no apart', () => {
    const day = (n: number): Date => new Date(Date.UTC(2026, 7, n));
    expect(mergeExceptions([
      away({ from: day(12), until: day(14), note: '帰省' }), away({ note: '出張' }), away({ from: day(11), until: day(13), available: true }), away({ from: day(11), until: day(12), note: '出張 ' }),
    ])).toEqual([
      { from: day(11), until: day(13), available: true, note: null },
      { from: day(10), until: day(14), available: false, note: '帰省 / 出張' },
    ]);
  });

  it('says at every instant what was said before', () => {
    const some = fc.array(fc.record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 12 }), available: fc.boolean() }), { maxLength: 10 });
    fc.assert(fc.property(some, fc.integer({ min: 0, max: 60 }), (list, at) => {
      const given = list.map(({ from, length, available }) => ({ from: new Date(from), until: new Date(from + length), available }));
      const says = (all: readonly GivenException[], yes: boolean): boolean => all.some((one) => one.available === yes && one.from.getTime() <= at && at < one.until.getTime());
      const merged = mergeExceptions(given);
      for (const yes of [true, false]) expect(says(merged, yes)).toBe(says(given, yes));
    }));
  });
});
