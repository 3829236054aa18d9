import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requestHash } from './request.hash.ts';

const hash = (request: object): string => requestHash(request).toString('hex');
const REQUEST = {
  incidentId: 'i1', channels: ['SMS', 'EMAIL'], deadline: new Date('2026-08-10T00:00:00Z'), textJa: '出動が必要', waveSize: null,
  lines: [{ workRoleId: 'a', headCount: 1, languages: ['ja', 'en'] }, { workRoleId: 'b', headCount: 2, languages: [] }],
  audience: { prefectures: ['13', '27'], sectors: ['PUBLIC'] },
};

describe('the hash of a launch request', () => {
  it('has 32 bytes', () => expect(requestHash(REQUEST)).toHaveLength(32));

  it.each<[string, object]>([
    ['the order of lists', { ...REQUEST, channels: ['EMAIL', 'SMS'], lines: [...REQUEST.lines].reverse(), audience: { prefectures: ['27', '13'], sectors: ['PUBLIC'] } }],
    ['the order of keys', Object.fromEntries(Object.entries(REQUEST).reverse())],
    ['null and absence', { ...REQUEST, waveSize: undefined, reminderAfterSeconds: null }],
    ['composition and spaces around text', { ...REQUEST, textJa: ` ${'出動が必要'.normalize('NFD')}\n` }],
    ['the way an instant is written', { ...REQUEST, deadline: new Date('2026-08-10T09:00:00+09:00') }],
  ])('does not see %s', (_what, other) => expect(hash(other)).toBe(hash(REQUEST)));

  it.each<[string, object]>([
    ['a head count', { ...REQUEST, lines: [{ ...REQUEST.lines[0], headCount: 2 }, REQUEST.lines[1]] }],
    ['a line more of the same', { ...REQUEST, lines: [...REQUEST.lines, REQUEST.lines[0]] }],
    ['which line has which number', { ...REQUEST, lines: [{ ...REQUEST.lines[0], headCount: 2 }, { ...REQUEST.lines[1], headCount: 1 }] }],
    ['the deadline', { ...REQUEST, deadline: new Date('2026-08-10T00:00:01Z') }],
    ['a text', { ...REQUEST, textJa: '出動が不要' }],
    ['a wave size', { ...REQUEST, waveSize: 0 }],
    ['a number written as text', { ...REQUEST, waveSize: '0' }],
    ['an empty filter', { ...REQUEST, audience: {} }],
  ])('sees %s', (_what, other) => expect(hash(other)).not.toBe(hash(REQUEST)));

  it('takes any JSON value, and is equal for equal ones', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (request) => {
      expect(hash(structuredClone(request))).toBe(hash(request));
    }));
  });
});
