import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isJapaneseMobile, parsePhone, readablePhone } from './phone.rule.ts';

function problemOf(typed: string): string {
  const parsed = parsePhone(typed);
  return parsed.ok ? 'none' : parsed.problem.code;
}

describe('parsePhone', () => {
  it.each([
    ['090-1234-5678', '+819012345678'],
    ['０９０－１２３４－５６７８', '+819012345678'],
    ['０９０ー１２３４ー５６７８', '+819012345678'],
    ['(080) 1234 5678', '+818012345678'],
    ['07012345678', '+817012345678'],
    ['+81 90-1234-5678', '+819012345678'],
    ['03-3581-3768', '+81335813768'],
    ['+44 20 7946 0000', '+442079460000'],
  ])('reads %s', (typed, address) => {
    expect(parsePhone(typed)).toEqual({ ok: true, address });
  });

  it.each([
    ['', 'PHONE_EMPTY'],
    ['　', 'PHONE_EMPTY'],
    ['0901234567', 'PHONE_WRONG_LENGTH'],
    ['090123456789', 'PHONE_WRONG_LENGTH'],
    ['なし', 'PHONE_NOT_A_NUMBER'],
    ['090-1234-5678 (内線3)', 'PHONE_NOT_A_NUMBER'],
    ['110', 'PHONE_NOT_IN_USE'],
    ['+999 123', 'PHONE_NOT_IN_USE'],
    ['00000000000', 'PHONE_NOT_IN_USE'],
  ])('refuses %j as %s', (typed, code) => {
    expect(problemOf(typed)).toBe(code);
  });

  it('says what to do in both languages, without the number', () => {
    const parsed = parsePhone('0901234567');
    expect(parsed).toMatchObject({ ok: false, problem: { remedy: { ja: expect.any(String), en: expect.any(String) } } });
    expect(JSON.stringify(parsed)).not.toContain('1234567');
  });

  it('never throws, and leaves E.164 as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const parsed = parsePhone(typed);
        if (parsed.ok) expect(parsePhone(parsed.address)).toEqual(parsed);
      }),
    );
  });
});

describe('isJapaneseMobile', () => {
  it.each(['+816012345678', '+817012345678', '+818012345678', '+819012345678'])('takes %s', (number) => {
    expect(isJapaneseMobile(number)).toBe(true);
  });

  it.each(['+819002345678', '+81335813768', '+815012345678', '+8190123456789', '+447400123456', '09012345678'])('refuses %s', (number) => {
    expect(isJapaneseMobile(number)).toBe(false);
  });
});

describe('readablePhone', () => {
  it.each([
    ['+818030531535', '080-3053-1535', '+81 80 3053 1535'],
    ['+81335813768', '03-3581-3768', '+81 3 3581 3768'],
    ['+442079460000', '+44 20 7946 0000', '+44 20 7946 0000'],
    ['nothing', 'nothing', 'nothing'],
  ])('writes %s as %s and %s', (e164, ja, en) => {
    const { ja: inJapanese, en: inEnglish } = readablePhone(e164);
    expect([inJapanese, inEnglish].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([ja, en]);
    expect(inEnglish).not.toContain(' ');
  });
});
