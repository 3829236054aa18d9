import { describe, expect, it } from '@jest/globals';
import { keepsWayIn, mayAddApp, mayAddProof } from './proof-change.rule.ts';

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

describe('whether a session may add an authenticator app', () => {
  const fresh = { strength: 'FULL' as const, steppedUpAt: now };
  const enrolling = { strength: 'ENROL' as const, steppedUpAt: null };

  it('of an expert: as any other way of signing in', () => {
    expect(mayAddApp({ roles: ['EXPERT'], ...enrolling }, nothing)).toBe(true);
  });

  it('of staff: only beside a passkey, and on a fresh proof', () => {
    const roles = ['EXPERT', 'COORDINATOR'] as const;
    expect(mayAddApp({ roles, ...enrolling }, something[0]!)).toBe(false);
    expect(mayAddApp({ roles, ...fresh }, nothing)).toBe(false);
    expect(mayAddApp({ roles, ...fresh, steppedUpAt: null }, something[0]!)).toBe(false);
    expect(mayAddApp({ roles, ...fresh }, something[0]!)).toBe(true);
  });
});

describe('whether somebody still comes in', () => {
  const nothingLeft = { ...nothing, signOn: false };

  it('of staff: by a passkey or single sign-on, not by an app alone', () => {
    const roles = ['EXPERT', 'COORDINATOR'] as const;
    expect(keepsWayIn({ roles }, nothingLeft)).toBe(false);
    expect(keepsWayIn({ roles }, { ...nothingLeft, app: true })).toBe(false);
    expect(keepsWayIn({ roles }, { ...nothingLeft, passkeys: 1 })).toBe(true);
    expect(keepsWayIn({ roles }, { ...nothingLeft, signOn: true })).toBe(true);
  });

  it('of an expert: always, by his mailbox', () => {
    expect(keepsWayIn({ roles: ['EXPERT'] }, nothingLeft)).toBe(true);
  });
});
