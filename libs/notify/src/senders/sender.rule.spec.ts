import { describe, expect, it } from '@jest/globals';
import { numberProblem, rateProblem, senderState, shownAddress, typedNumber, type SenderFacts, type SenderState } from './sender.rule.ts';

describe('a sender', () => {
  it.each([['＋81-50-1234-5678', true], ['+815012345678', true], ['05012345678', false], ['+0501234567', false], ['+81501', false], ['MG0123', false], ['', false]])('has the number %j: %s', (text, good) => {
    expect(numberProblem(typedNumber(text)) === null).toBe(good);
  });

  it.each([[null, true], [0.01, true], [1, true], [1000, true], [0, false], [-1, false], [1001, false], [Number.NaN, false]])('has the rate %s: %s', (rate, good) => expect(rateProblem(rate) === null).toBe(good));

  it.each<[Partial<SenderFacts>, SenderState]>([[{}, 'IN_USE'], [{ resting: true }, 'RESTING'], [{ putOut: true, enabled: false, resting: true }, 'OUT'], [{ enabled: false }, 'NOT_SET']])('%j stands as %s', (facts, state) => {
    expect(senderState({ enabled: true, putOut: false, resting: false, ...facts })).toBe(state);
  });

  it('shows a number and a mailbox, and of a pool its end', () => {
    expect(['+815012345678', 'muster@nisc.example', 'MG00000000000000000000000000004821'].map(shownAddress)).toEqual(['+815012345678', 'muster@nisc.example', '…4821']);
  });
});
