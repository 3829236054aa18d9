import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBusy } from '../busy/ical.reader.ts';
import { feedEvents, type CalendarFacts } from './feed-events.rule.ts';
import { calendarText } from './ical.feed.ts';

const FACTS: CalendarFacts = {
  now: '2026-12-30T10:00:00+00:00', language: 'ja', callable: true, week: '{[540,1080)}',
  exceptions: [
    { from: '2026-12-27T15:00:00+00:00', until: '2027-01-03T15:00:00+00:00', available: true, duty: true },
    { from: '2026-12-31T15:00:00+00:00', until: '2027-01-01T15:00:00+00:00', available: false, duty: false },
  ],
  busy: [{ from: '2027-01-04T00:00:00+00:00', until: '2027-01-04T01:00:00+00:00' }],
};

describe('feedEvents', () => {
  it('says on call, without the holiday in it, then available without busy times', () => {
    expect(feedEvents(FACTS).slice(0, 3)).toEqual([
      { kind: 'DUTY', from: new Date('2026-12-30T00:00:00+09:00'), until: new Date('2027-01-01T00:00:00+09:00') },
      { kind: 'DUTY', from: new Date('2027-01-02T00:00:00+09:00'), until: new Date('2027-01-04T00:00:00+09:00') },
      { kind: 'FREE', from: new Date('2027-01-04T10:00:00+09:00'), until: new Date('2027-01-04T18:00:00+09:00') },
    ]);
  });

  it('says nothing while no call-up would come', () => {
    expect(feedEvents({ ...FACTS, callable: false })).toEqual([]);
  });
});

describe('calendarText', () => {
  const text = calendarText(feedEvents(FACTS), 'ja', new Date(FACTS.now));
  const unfolded = text.replace(/\r\n /g, '');

  it('is a calendar with times, two words and nothing else', () => {
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Muster//Availability//JA\r\n')).toBe(true);
    expect(unfolded).toContain('DTSTART:20261229T150000Z\r\nDTEND:20261231T150000Z\r\nSUMMARY:当番\r\nTRANSP:TRANSPARENT');
    expect(new Set(unfolded.match(/^SUMMARY:.*$/gm))).toEqual(new Set(['SUMMARY:当番', 'SUMMARY:対応可能']));
    expect(unfolded).not.toMatch(/^(?:DESCRIPTION|LOCATION|ORGANIZER|ATTENDEE|URL)/m);
    expect(calendarText(feedEvents(FACTS), 'en', new Date(FACTS.now))).toContain('SUMMARY:On call');
  });

  it('keeps the id of each time, and no two the same', () => {
    const ids = unfolded.match(/^UID:.*$/gm)!;
    expect(new Set(ids).size).toBe(ids.length);
    expect(calendarText(feedEvents(FACTS), 'ja', new Date(FACTS.now))).toBe(text);
  });

  it('uploaded again makes nobody busy', async () => {
    const window = { from: new Date(FACTS.now), until: new Date('2027-12-30T00:00:00Z') };
    expect(await readBusy(text, window)).toEqual({ ok: true, spans: [], unread: 0 });
  });

  it('uploaded as busy times comes back as the same spans', async () => {
    const begin = Date.UTC(2027, 0, 1);
    const times = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(times, async (hours) => {
      const spans = hours.sort((a, b) => a - b).map((hour) => ({ from: new Date(begin + hour * 7_200_000), until: new Date(begin + hour * 7_200_000 + 3_600_000) }));
      const opaque = calendarText(spans.map((span) => ({ ...span, kind: 'FREE' as const })), 'ja', new Date(begin)).replaceAll('TRANSP:TRANSPARENT', 'TRANSP:OPAQUE');
      expect(await readBusy(opaque, { from: new Date(begin), until: new Date(begin + 366 * 86_400_000) })).toEqual({ ok: true, spans, unread: 0 });
    }), { numRuns: 30 });
  });
});
