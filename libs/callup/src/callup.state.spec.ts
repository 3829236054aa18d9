import { describe, expect, it } from '@jest/globals';
import { isEnded, isRunning, move, type CallUpMove, type CallUpState } from './callup.state.ts';

const STATES: CallUpState[] = ['DRAFT', 'AWAITING_APPROVAL', 'OPEN', 'FILLED', 'CLOSED', 'CANCELLED'];
const MOVES: CallUpMove[] = ['SUBMIT', 'LAUNCH', 'APPROVE', 'FILL', 'REOPEN', 'CLOSE', 'CANCEL'];

const LEGAL: Record<string, CallUpState> = {
  'DRAFT SUBMIT': 'AWAITING_APPROVAL', 'DRAFT LAUNCH': 'OPEN', 'DRAFT CANCEL': 'CANCELLED',
  'AWAITING_APPROVAL APPROVE': 'OPEN', 'AWAITING_APPROVAL CANCEL': 'CANCELLED',
  'OPEN FILL': 'FILLED', 'OPEN CLOSE': 'CLOSED', 'OPEN CANCEL': 'CANCELLED',
  'FILLED REOPEN': 'OPEN', 'FILLED CLOSE': 'CLOSED', 'FILLED CANCEL': 'CANCELLED',
};

describe('the states of a call-up', () => {
  it.each(STATES.flatMap((state) => MOVES.map((event) => [state, event] as const)))('%s, %s', (state, event) => {
    const result = move(state, event);
    expect(result.ok ? result.to : undefined).toBe(LEGAL[`${state} ${event}`]);
    if (!result.ok) expect(result.message.ja).not.toBe('');
  });

  it.each([
    ['CLOSED', 'CLOSE', 'ALREADY_DONE'], ['OPEN', 'APPROVE', 'ALREADY_DONE'], ['OPEN', 'REOPEN', 'ALREADY_DONE'],
    ['CANCELLED', 'APPROVE', 'ENDED'], ['CLOSED', 'CANCEL', 'ENDED'],
    ['DRAFT', 'CLOSE', 'NOT_LAUNCHED'], ['DRAFT', 'APPROVE', 'NOT_LAUNCHED'],
    ['AWAITING_APPROVAL', 'LAUNCH', 'WAITS_FOR_APPROVAL'], ['AWAITING_APPROVAL', 'CLOSE', 'WAITS_FOR_APPROVAL'],
    ['FILLED', 'LAUNCH', 'ALREADY_LAUNCHED'], ['OPEN', 'SUBMIT', 'ALREADY_LAUNCHED'],
  ] as const)('%s refuses %s with %s', (state, event, reason) => {
    expect(move(state, event)).toMatchObject({ ok: false, reason });
  });

  it('knows which states run and which have ended', () => {
    expect(STATES.filter(isRunning)).toEqual(['OPEN', 'FILLED']);
    expect(STATES.filter(isEnded)).toEqual(['CLOSED', 'CANCELLED']);
  });
});
