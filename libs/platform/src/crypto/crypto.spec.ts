import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deriveKey, hmac, randomToken, sameBytes, sha256 } from './crypto.ts';

describe('crypto', () => {
  it('hashes as FIPS 180-4 says', () => {
    expect(sha256('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('never gives two lists of parts one authentication code because they concatenate alike', () => {
    const key = deriveKey('root', 'test');
    expect(hmac(key, 'ab', 'c').equals(hmac(key, 'a', 'bc'))).toBe(false);
  });

  it('derives the same key for a purpose and another for another', () => {
    expect(deriveKey('root', 'a').equals(deriveKey('root', 'a'))).toBe(true);
    expect(deriveKey('root', 'a').equals(deriveKey('root', 'b'))).toBe(false);
    expect(deriveKey('root', 'a')).toHaveLength(32);
  });

  it('makes tokens of at least the bits asked for', () => {
    fc.assert(fc.property(fc.integer({ min: 8, max: 512 }), (bits) => Buffer.from(randomToken(bits), 'base64url').length * 8 >= bits));
  });

  it('compares byte strings by content', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => sameBytes(a, b) === (Buffer.compare(a, b) === 0)));
  });
});
