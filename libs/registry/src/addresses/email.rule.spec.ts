import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEmail } from './email.rule.ts';

function problemOf(typed: string): string {
  const parsed = parseEmail(typed);
  return parsed.ok ? 'none' : parsed.problem.code;
}

describe('parseEmail', () => {
  it.each([
    ['Taro.Yamada@Example.JP', 'taro.yamada@example.jp'],
    ['　ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ ', 'taro@example.jp'],
    ["o'brien+muster@mail.example.co.jp", "o'brien+muster@mail.example.co.jp"],
  ])('reads %s', (typed, address) => {
    expect(parseEmail(typed)).toEqual({ ok: true, address });
  });

  it.each([
    ['', 'EMAIL_EMPTY'],
    ['taro', 'EMAIL_NO_ADDRESS'],
    ['@example.jp', 'EMAIL_NO_ADDRESS'],
    ['taro@', 'EMAIL_NO_ADDRESS'],
    ['a@b@example.jp', 'EMAIL_NO_ADDRESS'],
    ['taro@example', 'EMAIL_BAD_DOMAIN'],
    ['taro@-example.jp', 'EMAIL_BAD_DOMAIN'],
    ['taro@192.168.1.1', 'EMAIL_BAD_DOMAIN'],
    ['ta ro@example.jp', 'EMAIL_BAD_CHARACTER'],
    ['太郎@example.jp', 'EMAIL_BAD_CHARACTER'],
    ['taro\r\nbcc:x@example.jp', 'EMAIL_BAD_CHARACTER'],
    ['ta..ro@example.jp', 'EMAIL_MISPLACED_DOT'],
    ['.taro@example.jp', 'EMAIL_MISPLACED_DOT'],
    ['ta..ro@docomo.ne.jp', 'EMAIL_OLD_CARRIER'],
    ['taro.@ezweb.ne.jp', 'EMAIL_OLD_CARRIER'],
  ])('refuses %j as %s', (typed, code) => {
    expect(problemOf(typed)).toBe(code);
  });

  it('never throws, and leaves a stored address as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (typed) => {
        const parsed = parseEmail(typed);
        if (parsed.ok) expect(parseEmail(parsed.address)).toEqual(parsed);
      }),
    );
  });
});
