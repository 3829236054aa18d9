import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { invitationIn, invitationKeys, invitationToken } from './invitation-token.rule.ts';

const keysOf = (MUSTER_SECRET: string, ...MUSTER_PREVIOUS_SECRETS: string[]) => invitationKeys({ MUSTER_SECRET, MUSTER_PREVIOUS_SECRETS });
const [OLD, NEW] = ['o'.repeat(40), 'n'.repeat(40)];

describe('the token of an invitation', () => {
  const id = randomUUID();
  const token = invitationToken(keysOf(OLD), id);

  it('names its invitation, also after the secret has changed', () => {
    expect(invitationIn(keysOf(OLD), token)).toBe(id);
    expect(invitationIn(keysOf(NEW, OLD), token)).toBe(id);
  });

  it('is worth nothing under another secret', () => expect(invitationIn(keysOf(NEW), token)).toBeNull());

  it('cannot be made up, cut, lengthened, turned to another invitation or spelt otherwise', () => {
    const other = Buffer.from(token, 'base64url');
    other[3]! ^= 1;
    for (const wrong of ['', 'x', token.slice(0, -1), `${token}A`, `${token}=`, other.toString('base64url'), randomBytes(32).toString('base64url'), token.replace(/^./, '+')]) {
      expect([wrong, invitationIn(keysOf(OLD), wrong)]).toEqual([wrong, null]);
    }
  });
});
