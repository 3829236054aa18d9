import { describe, expect, it } from '@jest/globals';
import { readCorrection } from './correction.rule.ts';

const CODES = new Set(['01', '13']);

describe('what somebody wants corrected', () => {
  it.each([
    ['NAME_KANJI', '髙田　花子', { family_name: '髙田', given_name: '花子' }],
    ['NAME_KANA', 'タカダ ハナコ', { family_kana: 'タカダ', given_kana: 'ハナコ' }],
    ['NAME_ROMAJI', ' Takada Hanako ', { family_romaji: 'Takada', given_romaji: 'Hanako' }],
    ['PREFECTURE', '13', { prefecture_code: '13' }],
    ['MESSAGE_LANGUAGE', 'en', { message_language: 'en' }],
    ['OTHER', '所属が変わりました', {}],
  ] as const)('reads %s', (field, wanted, columns) => {
    expect(readCorrection(field, wanted, CODES)).toEqual({ ok: true, columns });
  });

  it.each([
    ['NAME_KANJI', '高田'], ['NAME_KANJI', `${'長'.repeat(61)} 名`], ['NAME_KANA', 'たかだ はなこ'], ['NAME_KANA', '高田 花子'], ['NAME_ROMAJI', '高田 花子'],
    ['PREFECTURE', '48'], ['MESSAGE_LANGUAGE', 'fr'], ['OTHER', ' '], ['OTHER', 'x'.repeat(1_001)],
  ] as const)('refuses %s %s', (field, wanted) => {
    expect(readCorrection(field, wanted, CODES)).toMatchObject({ ok: false, problem: { ja: expect.any(String), en: expect.any(String) } });
  });
});
