import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MINUTES_A_DAY, MINUTES_A_WEEK, normalise } from '../week/week-minutes.rule.ts';
import { readQuiet, readWeek, writeQuiet, writeWeek } from './pattern.rule.ts';
import { WEEKDAYS, type WeekSlot } from './pattern.types.ts';

const slot = (day: WeekSlot['day'], from: string, until: string): WeekSlot => ({ day, from, until });
const ranges = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(length)).map(([from, until]) => ({ from, until })), { maxLength: 8 }).map(normalise);

describe('readWeek', () => {
  it.each([
    ['office hours', [slot('MONDAY', '09:00', '18:00'), slot('TUESDAY', '9:00'.padStart(5, '0'), '18:00')], [[540, 1080], [1980, 2520]]],
    ['a night', [slot('MONDAY', '22:00', '06:00')], [[1320, 1800]]],
    ['a night from Sunday to Monday', [slot('SUNDAY', '22:00', '06:00')], [[0, 360], [9960, 10_080]]],
    ['a whole day', [slot('SATURDAY', '00:00', '00:00')], [[7200, 8640]]],
    ['an evening up to midnight', [slot('SUNDAY', '18:00', '00:00')], [[9720, 10_080]]],
    ['every day', WEEKDAYS.map((day) => slot(day, '00:00', '00:00')), [[0, 10_080]]],
    ['overlapping rows', [slot('MONDAY', '09:00', '12:00'), slot('MONDAY', '11:00', '13:00')], [[540, 780]]],
    ['full-width digits', [slot('MONDAY', '０９：００', '１８：００')], [[540, 1080]]],
    ['never', [], []],
  ])('reads %s', (_, slots, expected) => {
    expect(readWeek(slots)).toEqual({ ok: true, ranges: expected.map(([from, until]) => ({ from, until })) });
  });

  it.each([
    ['week[1].from', [slot('MONDAY', '09:00', '18:00'), slot('MONDAY', '24:00', '06:00')]],
    ['week[0].until', [slot('MONDAY', '09:00', '24:00')]],
    ['week[0].until', [slot('MONDAY', '09:00', '18:60')]],
    ['week[0].from', [slot('MONDAY', 'morning', '18:00')]],
    ['week[0].from', [slot('MONDAY', '9:00', '18:00')]],
    ['week[0].until', [slot('MONDAY', '09:00', '09:00')]],
    ['week', Array.from({ length: 51 }, () => slot('MONDAY', '09:00', '18:00'))],
  ])('refuses, naming %s', (field, slots) => {
    expect(readWeek(slots)).toMatchObject({ ok: false, problem: { field, remedy: { ja: expect.any(String), en: expect.any(String) } } });
  });

  it('reads back what was written', () => {
    fc.assert(fc.property(ranges(MINUTES_A_WEEK), (week) => expect(readWeek(writeWeek(week))).toEqual({ ok: true, ranges: week })));
  });
});

describe('readQuiet', () => {
  it('reads a night over midnight, and writes it in one piece', () => {
    const night = readQuiet([{ from: '23:00', until: '06:00' }]);
    expect(night).toEqual({ ok: true, ranges: [{ from: 0, until: 360 }, { from: 1380, until: 1440 }] });
    expect(writeQuiet([{ from: 0, until: 360 }, { from: 720, until: 780 }, { from: 1380, until: 1440 }])).toEqual([
      { from: '12:00', until: '13:00' }, { from: '23:00', until: '06:00' },
    ]);
  });

  it('refuses quiet hours of no length', () => {
    expect(readQuiet([{ from: '00:00', until: '00:00' }])).toMatchObject({ ok: false, problem: { field: 'quiet[0].until' } });
  });

  it('reads back what was written, unless it is the whole day', () => {
    const quiet = ranges(MINUTES_A_DAY).filter((some) => some[0]?.from !== 0 || some[0].until !== MINUTES_A_DAY);
    fc.assert(fc.property(quiet, (some) => expect(readQuiet(writeQuiet(some))).toEqual({ ok: true, ranges: some })));
  });
});
