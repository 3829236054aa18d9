import { describe, expect, it } from '@jest/globals';
import { credentialNumber, credentialProblem } from './credential-entry.rule.ts';

const TODAY = '2026-11-23';
const field = (number: string | null, obtainedOn: string, expiresOn: string | null = null): string | undefined => credentialProblem({ number, obtainedOn, expiresOn }, TODAY)?.field;

describe('a credential as it is entered', () => {
  it('has a number as issuers write them, kept half-width', () => {
    expect(field('第012345号', '2024-10-01')).toBeUndefined();
    expect(credentialNumber(' 第０１２３４５号 ')).toBe('第012345号');
    expect(credentialNumber('  ')).toBeNull();
    expect(field('x'.repeat(41), '2024-10-01')).toBe('number');
    expect(field('=HYPERLINK("x")', '2024-10-01')).toBe('number');
  });

  it('was obtained on a day that has come and ends on one that is not before it', () => {
    expect(field(null, '2024-10-01', '2027-09-30')).toBeUndefined();
    expect(field(null, TODAY, TODAY)).toBeUndefined();
    expect(field(null, '2026-11-24')).toBe('obtainedOn');
    expect(field(null, '2026-02-30')).toBe('obtainedOn');
    expect(field(null, '1234-01-01')).toBe('obtainedOn');
    expect(field(null, '2024-10-01', '2024-09-30')).toBe('expiresOn');
    expect(field(null, '2024-10-01', '2027-13-01')).toBe('expiresOn');
  });
});
