import { describe, expect, it } from '@jest/globals';
import { linkPhase } from './link.phase.ts';

const at = (text: string): Date => new Date(`2026-08-${text}:00Z`);
const open = { state: 'OPEN' as const, deadline: at('10T12:00'), lastUntil: at('12T00:00') };

describe('phase of an answer link', () => {
  it('takes answers until the deadline, the deadline itself included', () => {
    expect(linkPhase(open, at('10T12:00'))).toBe('ANSWERING');
    expect(linkPhase({ ...open, state: 'FILLED' }, at('10T11:59'))).toBe('ANSWERING');
    expect(linkPhase(open, at('10T12:01'))).toBe('CLOSED');
  });

  it('tells until a week after the work has ended', () => {
    expect(linkPhase(open, at('19T00:00'))).toBe('CLOSED');
    expect(linkPhase(open, at('19T00:01'))).toBe('EXPIRED');
    expect(linkPhase({ ...open, lastUntil: null }, at('17T12:01'))).toBe('EXPIRED');
  });

  it('says so when the call-up was closed or cancelled', () => {
    expect(linkPhase({ ...open, state: 'CLOSED' }, at('10T11:00'))).toBe('CLOSED');
    expect(linkPhase({ ...open, state: 'CANCELLED' }, at('10T11:00'))).toBe('CANCELLED');
  });

  it('opens nothing before the call-up was sent', () => {
    expect(linkPhase({ ...open, state: 'AWAITING_APPROVAL' }, at('10T11:00'))).toBe('UNKNOWN');
  });
});
