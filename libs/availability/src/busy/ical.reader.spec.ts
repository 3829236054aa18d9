import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { readBusy } from './ical.reader.ts';

const WINDOW = { from: new Date('2026-12-01T00:00:00+09:00'), until: new Date('2027-12-01T00:00:00+09:00') };
const calendar = (...lines: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:taro@example.jp', 'SUMMARY:通院', ...lines, 'END:VEVENT'];
const read = (...lines: string[]) => readBusy(calendar(...lines), WINDOW);
const japan = (text: string): Date => new Date(`${text}:00+09:00`);
const busy = (...spans: [string, string][]) => ({ ok: true, unread: 0, spans: spans.map(([from, until]) => ({ from: japan(from), until: japan(until) })) });

const NEW_YORK = ['BEGIN:VTIMEZONE', 'TZID:America/New_York', 'BEGIN:STANDARD', 'DTSTART:20261101T020000', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500', 'TZNAME:EST', 'END:STANDARD', 'END:VTIMEZONE'];

describe('readBusy', () => {
  afterEach(() => { jest.restoreAllMocks(); });

  it.each<[string, string[], [string, string][]]>([
    ['UTC', event('DTSTART:20270105T000000Z', 'DTEND:20270105T010000Z'), [['2027-01-05T09:00', '2027-01-05T10:00']]],
    ['a zone', event('DTSTART;TZID=America/New_York:20270105T090000', 'DTEND;TZID=America/New_York:20270105T100000'), [['2027-01-05T23:00', '2027-01-06T00:00']]],
    ['a zone that the calendar brings', [...NEW_YORK, ...event('DTSTART;TZID=America/New_York:20270105T090000', 'DTEND;TZID=America/New_York:20270105T100000')], [['2027-01-05T23:00', '2027-01-06T00:00']]],
    ['a zone by its name in Windows', event('DTSTART;TZID="Tokyo Standard Time":20270105T090000', 'DTEND;TZID="Tokyo Standard Time":20270105T100000'), [['2027-01-05T09:00', '2027-01-05T10:00']]],
    ['no zone: Japan’s', event('DTSTART:20270105T090000', 'DTEND:20270105T100000'), [['2027-01-05T09:00', '2027-01-05T10:00']]],
    ['a duration', event('DTSTART:20270105T090000', 'DURATION:PT90M'), [['2027-01-05T09:00', '2027-01-05T10:30']]],
    ['a whole day', event('DTSTART;VALUE=DATE:20270105', 'DTEND;VALUE=DATE:20270106'), [['2027-01-05T00:00', '2027-01-06T00:00']]],
    ['a whole day without an end', event('DTSTART;VALUE=DATE:20270105'), [['2027-01-05T00:00', '2027-01-06T00:00']]],
    ['days over the year’s end', event('DTSTART;VALUE=DATE:20261229', 'DTEND;VALUE=DATE:20270104'), [['2026-12-29T00:00', '2027-01-04T00:00']]],
    ['what runs when the window begins', event('DTSTART:20261130T220000', 'DTEND:20261201T010000'), [['2026-12-01T00:00', '2026-12-01T01:00']]],
    ['every Monday, but one, and one at another hour', [
      ...event('DTSTART;TZID=Asia/Tokyo:20270104T090000', 'DTEND;TZID=Asia/Tokyo:20270104T100000', 'RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE;TZID=Asia/Tokyo:20270111T090000'),
      ...event('RECURRENCE-ID;TZID=Asia/Tokyo:20270118T090000', 'DTSTART;TZID=Asia/Tokyo:20270118T130000', 'DTEND;TZID=Asia/Tokyo:20270118T140000'),
    ], [['2027-01-04T09:00', '2027-01-04T10:00'], ['2027-01-18T13:00', '2027-01-18T14:00'], ['2027-01-25T09:00', '2027-01-25T10:00']]],
    ['the last day of each month', event('DTSTART:20270131T090000', 'DTEND:20270131T100000', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3'), [['2027-01-31T09:00', '2027-01-31T10:00'], ['2027-02-28T09:00', '2027-02-28T10:00'], ['2027-03-31T09:00', '2027-03-31T10:00']]],
    ['times that overlap: one', [...event('DTSTART:20270105T090000', 'DTEND:20270105T110000'), ...event('DTSTART:20270105T100000', 'DTEND:20270105T120000').map((line) => line.replace('taro', 'jiro'))], [['2027-01-05T09:00', '2027-01-05T12:00']]],
    ['free and busy', ['BEGIN:VFREEBUSY', 'UID:x', 'FREEBUSY;FBTYPE=BUSY:20270105T000000Z/PT1H,20270106T000000Z/20270106T010000Z', 'FREEBUSY;FBTYPE=FREE:20270107T000000Z/PT1H', 'END:VFREEBUSY'], [['2027-01-05T09:00', '2027-01-05T10:00'], ['2027-01-06T09:00', '2027-01-06T10:00']]],
    ['an alarm within: nothing of its own', event('DTSTART:20270105T090000', 'DTEND:20270105T100000', 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'DURATION:PT5H', 'END:VALARM'), [['2027-01-05T09:00', '2027-01-05T10:00']]],
    ['what does not block', event('DTSTART:20270105T090000', 'DTEND:20270105T100000', 'TRANSP:TRANSPARENT'), []],
    ['what Outlook calls free', event('DTSTART:20270105T090000', 'DTEND:20270105T100000', 'TRANSP:OPAQUE', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'), []],
    ['what was cancelled', event('DTSTART:20270105T090000', 'DTEND:20270105T100000', 'STATUS:CANCELLED'), []],
    ['a moment', event('DTSTART:20270105T090000'), []],
    ['what is over', event('DTSTART:20260105T090000', 'DTEND:20260105T100000'), []],
  ])('reads %s', async (_, lines, spans) => {
    expect(await read(...lines)).toEqual(busy(...spans));
  });

  it('reads folded lines, line feeds alone and a byte order mark', async () => {
    const text = `\uFEFF${calendar(...event('DTSTART:20270105T09', ' 0000', 'DTEND:20270105T100000'))}`.replaceAll('\r\n', '\n');
    expect(await readBusy(text, WINDOW)).toEqual(busy(['2027-01-05T09:00', '2027-01-05T10:00']));
  });

  it.each<[string, string[]]>([
    ['a day that does not exist', event('DTSTART:20270230T090000', 'DTEND:20270230T100000')],
    ['24:00', event('DTSTART:20270105T230000', 'DTEND:20270105T240000')],
    ['a zone that does not exist', event('DTSTART;TZID=Nowhere/Land:20270105T090000', 'DTEND;TZID=Nowhere/Land:20270105T100000')],
    ['two beginnings', event('DTSTART:20270105T090000', 'DTSTART:20270106T090000', 'DTEND:20270106T100000')],
    ['no beginning', event('DTEND:20270106T100000')],
    ['a rule by the second', event('DTSTART:20270105T090000', 'DTEND:20270105T100000', 'RRULE:FREQ=SECONDLY')],
    ['a rule with lists of hours', event('DTSTART:20270105T090000', 'DTEND:20270105T100000', 'RRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3')],
    ['no length of time', event('DTSTART:20270105T090000', 'DURATION:秘密')],
    ['no period', ['BEGIN:VFREEBUSY', 'FREEBUSY:20270105T000000Z/秘密', 'END:VFREEBUSY']],
    ['no rule at all', event('DTSTART:20270105T090000', 'DTEND:20270105T100000', 'RRULE:often')],
  ])('tells that it could not read %s, and reads the rest', async (_, lines) => {
    const other = event('DTSTART:20270107T090000', 'DTEND:20270107T100000').map((line) => line.replace('taro', 'jiro'));
    expect(await read(...lines, ...other)).toEqual({ ...busy(['2027-01-07T09:00', '2027-01-07T10:00']), unread: 1 });
  });

  it.each([
    ['nothing', ''], ['a web page', '<html></html>'], ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2027'],
    ['a heavy one', calendar(`X-A:${'a'.repeat(400_001)}`)],
    ['a flood of events', calendar(...Array.from({ length: 5001 }, () => ['BEGIN:VEVENT', 'END:VEVENT']).flat())],
    ['a flood of busy times', calendar(...Array.from({ length: 60 }, (_, n) => event(`DTSTART:20260101T${String(n % 24).padStart(2, '0')}${String(Math.floor(n / 24) * 10).padStart(2, '0')}00`, 'DURATION:PT1M', 'RRULE:FREQ=DAILY').map((line) => line.replace('taro', `n${n}`))).flat())],
    ['a flood of rules', calendar(...Array.from({ length: 301 }, () => event('DTSTART:20270105T090000', 'RRULE:FREQ=DAILY')).flat())],
  ])('refuses %s as a whole, with a remedy', async (_, text) => {
    expect(await readBusy(text, WINDOW)).toMatchObject({ ok: false, problem: { field: 'ics', remedy: { ja: expect.any(String), en: expect.any(String) } } });
  });

  it('neither fails nor logs a word of what somebody made up', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const line = fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'BEGIN:STANDARD', 'END:STANDARD', 'UID:__proto__', 'UID:秘密@example.jp', 'TZID:__proto__',
      'TZID:constructor', 'DTSTART:20270105T090000', 'DTSTART;TZID=__proto__:20270105T090000', 'DTSTART;TZID="秘密":20270105T090000', 'DTEND:20260105T090000', 'DTEND;VALUE=DATE:20270110', 'RRULE:FREQ=WEEKLY;BYDAY=MO',
      'RRULE:FREQ=YEARLY;UNTIL=20260101', 'EXDATE:20270111T090000', 'RECURRENCE-ID:20270111T090000', 'DURATION:秘密', 'SEQUENCE:秘密', 'FREEBUSY:秘密/秘密', 'FREEBUSY:20270105T000000Z/P1D', 'BEGIN:VFREEBUSY', 'END:VFREEBUSY', 'SUMMARY:秘密', 'TRANSP:秘密', '秘密');
    await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
      const found = await read(...lines);
      if (!found.ok) return expect(found.problem.remedy.ja).toBeTruthy();
      expect(found.spans.every(({ from, until }) => from < until && from >= WINDOW.from && until <= WINDOW.until)).toBe(true);
    }), { numRuns: 1000 });
    expect(JSON.stringify(warn.mock.calls)).not.toContain('秘密');
    expect(({} as Record<string, unknown>).type).toBeUndefined();
  });
});
