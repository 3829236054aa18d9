import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasBlackout, isFreeAt, isFreeForSome, isFreeThroughout, mayBeCalled, type Pattern } from './free.rule.ts';
import { freePatterns, MINUTE, spansAround } from '../testing/free.arbitraries.ts';
import type { MinuteRange } from './week-minutes.rule.ts';

/** Monday to Friday, 9 to 18. */
const OFFICE: MinuteRange[] = [0, 1, 2, 3, 4].map((day) => ({ from: day * 1440 + 540, until: day * 1440 + 1080 }));
const at = (time: string): Date => new Date(`2026-08-${time}:00+09:00`); // the 10th is a Monday
const office = (...exceptions: [string, string, boolean][]): Pattern => ({
  week: OFFICE,
  exceptions: exceptions.map(([from, until, available]) => ({ from: at(from), until: at(until), available })),
});

describe('isFreeThroughout', () => {
  it.each<[string, Pattern, string, string, boolean]>([
    ['inside a working day', office(), '10T09:00', '10T18:00', true],
    ['a minute too long', office(), '10T09:00', '10T18:01', false],
    ['over a night', office(), '10T09:00', '11T18:00', false],
    ['an evening that an exception opens', office(['10T18:00', '10T22:00', true]), '10T17:00', '10T22:00', true],
    ['an exception that ends too early', office(['10T18:00', '10T21:59', true]), '10T17:00', '10T22:00', false],
    ['days that exceptions bridge', office(['10T18:00', '11T09:00', true]), '10T09:00', '11T18:00', true],
    ['a holiday in the middle', office(['10T12:00', '10T12:30', false]), '10T09:00', '10T18:00', false],
    ['a holiday that ends when it begins', office(['09T00:00', '10T09:00', false]), '10T09:00', '10T18:00', true],
    ['a holiday that begins when it ends', office(['10T18:00', '12T00:00', false]), '10T09:00', '10T18:00', true],
    ['yes and no at once', office(['10T09:00', '10T18:00', true], ['10T10:00', '10T11:00', false]), '10T09:00', '10T18:00', false],
  ])('%s', (_, pattern, from, until, free) => {
    expect(isFreeThroughout(pattern, at(from), at(until))).toBe(free);
  });

  it('covers a round-the-clock week over Sunday midnight', () => {
    const always: Pattern = { week: [{ from: 0, until: 10_080 }], exceptions: [] };
    expect(isFreeThroughout(always, at('16T20:00'), at('30T08:00'))).toBe(true);
  });

  it('is what every single minute says', () => {
    fc.assert(
      fc.property(freePatterns, spansAround, (pattern, { from, until }) => {
        const minutes = Array.from({ length: (until.getTime() - from.getTime()) / MINUTE }, (_, i) => new Date(from.getTime() + i * MINUTE));
        expect(isFreeThroughout(pattern, from, until)).toBe(minutes.every((minute) => isFreeAt(pattern, minute)));
        expect(isFreeForSome(pattern, from, until)).toBe(minutes.some((minute) => isFreeAt(pattern, minute)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('hasBlackout', () => {
  it('minds only what says no', () => {
    expect(hasBlackout(office(['10T09:00', '10T18:00', true]), at('10T09:00'), at('10T18:00'))).toBe(false);
    expect(hasBlackout(office(['10T09:00', '10T10:00', false]), at('10T09:59'), at('10T18:00'))).toBe(true);
  });
});

describe('mayBeCalled', () => {
  const night = { quiet: [{ from: 0, until: 360 }, { from: 1380, until: 1440 }], wakeSeverity: 3 };

  it.each([
    ['10T22:59', 0, true],
    ['10T23:00', 2, false],
    ['11T00:00', 2, false],
    ['11T05:59', 2, false],
    ['11T06:00', 2, true],
    ['11T03:15', 3, true],
  ])('at %s with severity %i: %s', (time, severity, allowed) => {
    expect(mayBeCalled(night, at(time), severity)).toBe(allowed);
  });

  it('never wakes with wake severity 5', () => {
    expect(mayBeCalled({ ...night, wakeSeverity: 5 }, at('11T03:15'), 4)).toBe(false);
  });
});
