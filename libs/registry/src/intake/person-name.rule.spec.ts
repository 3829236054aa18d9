import { describe, expect, it } from '@jest/globals';
import { readKana, readKanji, readRomaji, splitName } from './person-name.rule.ts';

const valueOf = (read: { ok: true; value: unknown } | { ok: false; problem: { code: string } }): unknown => (read.ok ? read.value : read.problem.code);

describe('a name', () => {
  it.each([
    ['髙橋', '髙橋'], ['山﨑 ', '山﨑'], ['葛\u{E0100}城', '葛\u{E0100}城'], ['𠮷田', '𠮷田'], ['佐々木', '佐々木'], ['三ヶ島', '三ヶ島'], ['ｽﾐｽ', 'スミス'], ["O'Brien", "O'Brien"], ['王', '王'], ['ナカ\u3099', 'ナカ\u3099'],
    ['\uE000田', 'NAME_GAIJI'], ['山\u200b田', 'CHARACTER_UNREADABLE'], ['山田1', 'NAME_INVALID'], ['山'.repeat(61), 'TEXT_TOO_LONG'],
  ])('in kanji: %j is %j', (typed, read) => expect(valueOf(readKanji(typed))).toBe(read));

  it.each([['ﾔﾏｻﾞｷ', 'ヤマザキ'], ['たかはし', 'タカハシ'], ['ローサ', 'ローサ'], ['ヴァン・ダイク', 'ヴァン・ダイク'], ['髙橋', 'KANA_INVALID'], ['ーカ', 'KANA_INVALID'], ['', 'KANA_INVALID']])(
    'in kana: %j is %j', (typed, read) => expect(valueOf(readKana(typed))).toBe(read));

  it.each([['Ｔａｋａ', 'Taka'], ['Ōno', 'Ōno'], ['van der Berg', 'van der Berg'], ['Taka1', 'ROMAJI_INVALID'], ['タカ', 'ROMAJI_INVALID']])(
    'in Latin letters: %j is %j', (typed, read) => expect(valueOf(readRomaji(typed))).toBe(read));

  it('is split only where it has two parts', () => {
    expect(valueOf(splitName('渡邉　凜'))).toEqual(['渡邉', '凜']);
    for (const typed of ['渡邉凜', '渡 邉 凜', '']) expect(valueOf(splitName(typed))).toBe('NAME_NOT_SPLIT');
  });
});
