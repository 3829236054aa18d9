import { describe, expect, it } from '@jest/globals';
import { mayBeGiven } from './appointment-gate.rule.ts';

describe('who may be given what', () => {
  it.each([
    ['RED', 'RED', true], ['AMBER', 'RED', false], ['AMBER+STRICT', 'AMBER', true], ['AMBER', 'AMBER+STRICT', false], ['GREEN', 'CLEAR', true], ['CLEAR', 'GREEN', false],
  ] as const)('up to %s, asked for %s: %s', (highest, label, may) => expect(mayBeGiven(highest, label)).toBe(may));
});
