import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linkToken, proves, readLinkToken, tokenKeys } from './link-token.ts';
import { readReplyAddress, replyAddress } from './reply-address.ts';

const secrets = { MUSTER_SECRET: 's'.repeat(40), MUSTER_PREVIOUS_SECRETS: [] as string[] };
const keys = tokenKeys(secrets, 'answer-link');
const id = '0198c0de-0000-7000-8000-000000000001';
const other = '0198c0de-0000-7000-8000-000000000002';

describe('answer link token', () => {
  it('opens the invitation it was made for, and no other', () => {
    const token = readLinkToken(linkToken(keys, '50123', id))!;
    expect(token.linkNumber).toBe('50123');
    expect(proves(keys, token, id)).toBe(true);
    expect(proves(keys, token, other)).toBe(false);
  });

  it('keeps any link number whole and stays short', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (number) => {
      const text = linkToken(keys, String(number), id);
      expect(readLinkToken(text)?.linkNumber).toBe(String(number));
      expect(text.length).toBeLessThanOrEqual(27);
    }));
    expect(linkToken(keys, '1000000', id)).toHaveLength(20);
  });

  it('carries 96 bits of proof: any changed character closes it', () => {
    const text = linkToken(keys, '77', id);
    for (let at = 0; at < text.length; at += 1) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      const token = readLinkToken(changed);
      expect(token !== null && token.linkNumber === '77' && proves(keys, token, id)).toBe(false);
    }
  });

  it('still opens with an earlier secret, not with a foreign one', () => {
    const token = readLinkToken(linkToken(keys, '9', id))!;
    const renewed = { MUSTER_SECRET: 'n'.repeat(40), MUSTER_PREVIOUS_SECRETS: [secrets.MUSTER_SECRET] };
    expect(proves(tokenKeys(renewed, 'answer-link'), token, id)).toBe(true);
    expect(proves(tokenKeys({ ...renewed, MUSTER_PREVIOUS_SECRETS: [] }, 'answer-link'), token, id)).toBe(false);
  });

  it('is not good for another purpose', () => {
    const token = readLinkToken(linkToken(keys, '9', id))!;
    expect(proves(tokenKeys(secrets, 'e-mail-reply'), token, id)).toBe(false);
  });

  it('never throws on garbage', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => {
      const token = readLinkToken(text);
      expect(token === null || !proves(keys, token, id)).toBe(true);
    }));
  });
});

describe('e-mail reply address', () => {
  const replyKeys = tokenKeys(secrets, 'e-mail-reply');

  it('finds the invitation again, whatever happened to its case', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (number) => {
      const address = replyAddress(replyKeys, 'reply.example.jp', String(number), id);
      const token = readReplyAddress(address.toUpperCase(), 'reply.example.jp')!;
      expect(token.linkNumber).toBe(String(number));
      expect(proves(replyKeys, token, id)).toBe(true);
      expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64);
    }));
  });

  it('takes no other address', () => {
    const address = replyAddress(replyKeys, 'reply.example.jp', '5', id);
    expect(readReplyAddress(address, 'elsewhere.example')).toBeNull();
    expect(readReplyAddress('reply+short@reply.example.jp', 'reply.example.jp')).toBeNull();
    expect(readReplyAddress('someone@reply.example.jp', 'reply.example.jp')).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void readReplyAddress(text, 'reply.example.jp')));
  });
});
