import { describe, expect, it } from '@jest/globals';
import { eventProblem, type EventEntry } from './event.rule.ts';

const event: EventEntry = { code: 'EXPO-2027', nameJa: '国際行事', nameEn: 'Event', beginsOn: '2027-06-01', endsOn: '2027-06-15', rehearsalsRequired: 5 };

describe('an event programme', () => {
  it('is one as it should be', () => expect(eventProblem(event)).toBeNull());

  it.each<[Partial<EventEntry>, string, string]>([
    [{ code: '行事' }, 'NO_EVENT_CODE', 'code'], [{ rehearsalsRequired: 0 }, 'NO_REHEARSALS', 'rehearsalsRequired'], [{ rehearsalsRequired: 51 }, 'NO_REHEARSALS', 'rehearsalsRequired'],
    [{ nameJa: '' }, 'NO_TITLE', 'nameJa'], [{ beginsOn: '2027-13-01' }, 'NO_DAY', 'beginsOn'], [{ endsOn: '2027-05-31' }, 'NO_DAY', 'endsOn'],
  ])('is not %j', (wrong, code, field) => expect(eventProblem({ ...event, ...wrong })).toMatchObject({ code, field, remedy: { ja: expect.any(String), en: expect.any(String) } }));
});
