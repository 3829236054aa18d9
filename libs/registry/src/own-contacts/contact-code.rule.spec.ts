import { describe, expect, it } from '@jest/globals';
import { codeDigits, codeHash } from './contact-code.rule.ts';

const key = Buffer.alloc(32, 1);
const id = '0190c0de-0000-7000-8000-000000000001';

describe('a code for a contact', () => {
  it('is six digits that follow from its id and the key', () => {
    expect(codeDigits(key, id)).toMatch(/^\d{6}$/);
    expect(codeDigits(key, id)).toBe(codeDigits(key, id));
    const codes = new Set(Array.from({ length: 500 }, (_, at) => codeDigits(key, String(at))));
    expect(codes.size).toBeGreaterThan(490);
    expect(codeDigits(Buffer.alloc(32, 2), id)).not.toBe(codeDigits(key, id));
  });

  it('is kept as a hash of its own', () => {
    expect(codeHash(key, id, '000000').equals(codeHash(key, 'other', '000000'))).toBe(false);
    expect(codeHash(key, id, '000000')).toHaveLength(32);
  });
});
