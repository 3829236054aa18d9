import { describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import { appUri, newAppSecret, stepOfCode } from './time-code.rule.ts';

const secret = newAppSecret();
const now = 1_800_000_010;
const step = Math.floor(now / 30);
const codeAt = (seconds: number): string => generateSync({ secret, epoch: seconds });

describe('codes of an authenticator app', () => {
  it('count for the step they are of, and for a clock that is off by one step', () => {
    expect(stepOfCode(secret, codeAt(now), now, 0)).toBe(step);
    expect(stepOfCode(secret, codeAt(now - 30), now, 0)).toBe(step - 1);
    expect(stepOfCode(secret, codeAt(now + 30), now, 0)).toBe(step + 1);
    for (const off of [-90, 90, 3_600]) expect(stepOfCode(secret, codeAt(now + off), now, 0)).toBeNull();
  });

  it('are refused at the step that was used, and before it', () => {
    expect(stepOfCode(secret, codeAt(now), now, step)).toBeNull();
    expect(stepOfCode(secret, codeAt(now - 30), now, step)).toBeNull();
    expect(stepOfCode(secret, codeAt(now), now, step + 1)).toBeNull();
    expect(stepOfCode(secret, codeAt(now + 30), now, step)).toBe(step + 1);
  });

  it('are read as people type them', () => {
    const code = codeAt(now);
    const wide = [...code].map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)).join('');
    expect(stepOfCode(secret, `${wide.slice(0, 3)} ${wide.slice(3)}`, now, 0)).toBe(step);
    for (const typed of ['', '12345', '1234567', 'abcdef']) expect(stepOfCode(secret, typed, now, 0)).toBeNull();
  });

  it('belong to their secret', () => {
    expect(stepOfCode(newAppSecret(), codeAt(now), now, 0)).toBeNull();
    expect(appUri(secret, '田中')).toContain(`secret=${secret}`);
  });
});
