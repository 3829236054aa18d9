import { describe, expect, it } from '@jest/globals';
import { newRecoveryCode, plainRecoveryCode, RecoveryKeys } from './recovery-code.ts';

const keys = new RecoveryKeys('s'.repeat(32));

describe('recovery codes', () => {
  it('are six groups that nobody can misread, and never the same', () => {
    const made = Array.from({ length: 50 }, newRecoveryCode);
    for (const code of made) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(made).size).toBe(50);
  });

  it('are read as people type them', () => {
    expect(plainRecoveryCode(' 0a1b 2C3D－4e5fーGHJK ')).toBe('0A1B2C3D4E5FGHJK');
    expect(plainRecoveryCode('oIl0')).toBe('0110');
  });

  it('are kept as hashes that belong to their user', () => {
    const code = newRecoveryCode();
    expect(keys.hash('a', code.toLowerCase())).toEqual(keys.hash('a', code));
    expect(keys.hash('b', code)).not.toEqual(keys.hash('a', code));
  });
});
