import { describe, expect, it } from '@jest/globals';
import { mayAddProof } from './proof-change.rule.ts';

const now = new Date();
const nothing = { passkeys: 0, app: false };
const something = [{ passkeys: 1, app: false }, { passkeys: 0, app: true }];

describe('whether a session may add a way of signing in', () => {
  it('opened to enrol: yes', () => {
    for (const has of [nothing, ...something]) expect(mayAddProof({ strength: 'ENROL', steppedUpAt: null }, has)).toBe(true);
  });

  it('on a fresh proof: yes; on an old sign-in only while there is nothing to show', () => {
    for (const has of something) {
      expect(mayAddProof({ strength: 'FULL', steppedUpAt: now }, has)).toBe(true);
      expect(mayAddProof({ strength: 'FULL', steppedUpAt: null }, has)).toBe(false);
    }
    expect(mayAddProof({ strength: 'FULL', steppedUpAt: null }, nothing)).toBe(true);
  });
});
