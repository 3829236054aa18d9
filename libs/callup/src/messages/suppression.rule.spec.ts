import { PURPOSES, type Purpose } from '@muster/notify';
import { describe, expect, it } from '@jest/globals';
import { suppression } from './suppression.rule.ts';

const CALL = { state: 'OPEN' as const, waveStop: 'FILLED' as const, pastDeadline: false };
const PERSON = { answer: null, answerLate: false, assignment: null as string | null, position: null, release: 'NOT_NEEDED' as const, paused: false, active: true, barred: false, withdrawn: false, superseded: false, invited: true };
const CONTACT = { optedOut: false, unreachable: false };
const why = (purpose: Purpose, call: object = {}, person: object = {}) => suppression(purpose, { ...CALL, ...call }, { ...PERSON, ...person }, CONTACT);

describe('what may leave at the last moment', () => {
  it('a confirmation only once the employer has released, where he is asked', () => {
    expect(why('CONFIRM', {}, { assignment: 'ASSIGNED', release: 'PENDING' })).toBe('SUPERSEDED');
    expect(why('CONFIRM', {}, { assignment: 'ASSIGNED', release: 'GRANTED' })).toBeNull();
  });

  it.each(PURPOSES)('%s never to somebody who opted out, cannot be reached or is not there any more', (purpose) => {
    expect(suppression(purpose, CALL, PERSON, { optedOut: true, unreachable: true })).toBe('OPTED_OUT');
    expect(suppression(purpose, CALL, PERSON, { optedOut: false, unreachable: true })).toBe('UNREACHABLE');
    expect(suppression(purpose, undefined, PERSON, CONTACT)).toBe('GONE');
    expect(suppression(purpose, CALL, undefined, CONTACT)).toBe('GONE');
    expect(suppression(purpose, CALL, PERSON, undefined)).toBe('GONE');
  });

  it('on a channel or at an hour that was withdrawn nothing but the answer to one’s own message', () => {
    expect(PURPOSES.filter((purpose) => why(purpose, {}, { withdrawn: true }) !== 'CONSENT_WITHDRAWN')).toEqual(['HELP']);
  });

  it('no invitation and no reminder to somebody who declared a conflict meanwhile, without saying so', () => {
    expect(PURPOSES.filter((purpose) => why(purpose, {}, { barred: true }) === 'NOT_CALLABLE')).toEqual(['INVITE', 'REMINDER']);
  });

  it('after a cancellation only the word of it, and help', () => {
    const leaves = PURPOSES.filter((purpose) => why(purpose, { state: 'CANCELLED' }, { assignment: 'STOOD_DOWN', answer: 'YES' }) === null);
    expect(leaves).toEqual(['STAND_DOWN', 'HELP']);
  });

  it('a confirmation and a reserve only while they are true', () => {
    expect(why('CONFIRM', {}, { assignment: 'ASSIGNED' })).toBeNull();
    expect(why('CONFIRM', {}, { assignment: 'RELEASED' })).toBe('SUPERSEDED');
    expect(why('CONFIRM', {}, { assignment: 'ASSIGNED', superseded: true })).toBe('SUPERSEDED');
    expect(why('CONFIRM', { state: 'CLOSED' }, { assignment: 'ASSIGNED' })).toBeNull();
    expect(why('RESERVE', {}, { assignment: 'RESERVE' })).toBeNull();
    expect(why('RESERVE', {}, { assignment: 'ASSIGNED' })).toBe('SUPERSEDED');
    expect(why('STAND_DOWN', {}, { assignment: 'ASSIGNED' })).toBe('SUPERSEDED');
    expect(why('STAND_DOWN', {}, { assignment: 'STOOD_DOWN' })).toBeNull();
    expect(why('STAND_DOWN', { state: 'CANCELLED' }, { invited: false })).toBe('NEVER_INVITED');
  });

  it('reminders only to the silent', () => {
    expect(why('REMINDER')).toBeNull();
    expect(why('REMINDER', {}, { answer: 'NO' })).toBe('ALREADY_ANSWERED');
    expect(why('REMINDER', { state: 'FILLED' })).toBe('CALL_UP_FILLED');
  });
});
