import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { readDutyWeeks, writeMonday } from './duty-week.rule.ts';

const NOW = new Date('2026-12-30T12:00:00+09:00'); // a Wednesday
const read = (monday: string, wakeSeverity = 0) => readDutyWeeks([{ monday, wakeSeverity }], NOW);

describe('readDutyWeeks', () => {
  it('takes the week that runs, over the end of a year', () => {
    expect(read('2026-12-28', 2)).toEqual({
      ok: true, weeks: [{ from: new Date('2026-12-28T00:00:00+09:00'), until: new Date('2027-01-04T00:00:00+09:00'), wakeSeverity: 2 }],
    });
  });

  it('takes each week once, with the least of its severities', () => {
    const given = [{ monday: '2027-01-11', wakeSeverity: 1 }, { monday: '2027-01-04', wakeSeverity: 3 }, { monday: '2027-01-04', wakeSeverity: 2 }];
    expect(readDutyWeeks(given, NOW)).toMatchObject({ ok: true, weeks: [{ wakeSeverity: 2 }, { wakeSeverity: 1 }] });
  });

  it.each<[string, number, string, string]>([
    ['2027-02-30', 0, 'weeks[0].monday', '2026-08-17'],
    ['next week', 0, 'weeks[0].monday', '2026-08-17'],
    ['2027-01-01', 0, 'weeks[0].monday', '2026-12-28'],
    ['2026-12-21', 0, 'weeks[0].monday', 'year'],
    ['2036-12-29', 0, 'weeks[0].monday', 'year'],
    ['2027-01-04', 5, 'weeks[0].wakeSeverity', 'severity'],
    ['2027-01-04', -1, 'weeks[0].wakeSeverity', 'severity'],
  ])('refuses %s, severity %i, at %s and says what to do', (monday, severity, field, remedy) => {
    expect(read(monday, severity)).toMatchObject({ ok: false, problem: { field, remedy: { en: expect.stringContaining(remedy) } } });
  });

  it('refuses more weeks than two years have', () => {
    expect(readDutyWeeks(Array.from({ length: 106 }, () => ({ monday: '2027-01-04', wakeSeverity: 0 })), NOW)).toMatchObject({ ok: false, problem: { field: 'weeks' } });
  });

  it('is seven days from midnight to midnight in Japan, whatever month or year ends in it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 104 }), (ahead) => {
      const monday = DateTime.fromISO('2026-12-28', { zone: 'Asia/Tokyo' }).plus({ weeks: ahead });
      const found = read(monday.toFormat('yyyy-MM-dd'));
      if (!found.ok) throw new Error('refused');
      const [week] = found.weeks;
      expect(week!.until.getTime() - week!.from.getTime()).toBe(7 * 86_400_000);
      expect(DateTime.fromJSDate(week!.from, { zone: 'Asia/Tokyo' })).toMatchObject({ weekday: 1, hour: 0, minute: 0 });
      expect(writeMonday(week!)).toBe(monday.toFormat('yyyy-MM-dd'));
    }));
  });
});
