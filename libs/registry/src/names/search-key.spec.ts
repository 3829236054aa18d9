import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { searchKey } from './search-key.ts';
import { VARIANT_CHARACTERS } from './variant-characters.ts';

describe('searchKey', () => {
  it.each([
    ['full-width letters and digits', 'ＹＡＭＡＤＡ　１２', 'yamada12'],
    ['half-width kana with voicing marks', 'ﾔﾏﾀﾞ ﾊﾟｰﾙ', 'ヤマダパール'],
    ['hiragana', 'やまざき ゔぁん', 'ヤマザキヴァン'],
    ['iteration marks of kana', 'みすゞ', 'ミスヾ'],
    ['upper case', 'Yamada TARO', 'yamadataro'],
    ['macrons and accents', 'Ōno José', 'onojose'],
    ['spaces of every width', ' 山田\u3000 太\u00A0郎\t', '山田太郎'],
    ['hyphens and long dashes', 'ア-ン‐ナ–マ—リ―ア−ｲ', 'アンナマリアイ'],
    ['dashes of full and half width', 'アン－ナ﹣マ─リ━ア', 'アンナマリア'],
    ['middle dots and apostrophes', "マイケル・オ’ブライアン Jun'ichi ﾄﾑ･ﾘｰ", 'マイケルオブライアンjunichiトムリー'],
    ['an ideographic variation selector', '葛\u{E0100}城 辻\u{E0101}', '葛城辻'],
    ['a basic variation selector', '神\uFE00', '神'],
    ['compatibility ideographs', '\uFA19田 \uFA10本', '神田塚本'],
    ['a separate voicing mark', 'か\u3099 か゛', 'ガガ'],
    ['a small ヶ', '三ヶ島 鎌ヵ', '三ケ島鎌カ'],
    ['nothing', '', ''],
  ])('folds %s', (_, given, key) => {
    expect(searchKey(given)).toBe(key);
  });

  it('keeps the long-vowel mark of katakana', () => {
    expect(searchKey('ローサ')).toBe('ローサ');
    expect(searchKey('ﾛｰｻ')).toBe('ローサ');
    expect(searchKey('ローサ')).not.toBe(searchKey('ロサ'));
  });

  it.each(['髙高', '﨑崎碕', '邉邊辺', '齋斎斉齊', '濵濱浜', '澤沢', '廣広', '櫻桜', '國国', '眞真', '𠮷吉', '嶋島', '龍竜', '惠恵'])(
    'finds each of %s by any other',
    (group) => {
      expect(new Set([...group].map(searchKey)).size).toBe(1);
    },
  );

  it('tells readings apart that only look alike', () => {
    expect(searchKey('ヤマサキ')).not.toBe(searchKey('ヤマザキ'));
    expect(searchKey('一ノ瀬')).toBe('一ノ瀬');
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a name however its parts are spaced', () => {
    const names = fc.array(fc.constantFrom('髙橋', 'ヤマダ', 'さいとう', 'Ono', '﨑'), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(names, (parts) => expect(searchKey(parts.join('\u3000'))).toBe(searchKey(parts.join('')))));
  });
});

describe('the variant characters', () => {
  it('name every character once, in the form that NFKC leaves', () => {
    const standards = new Set(VARIANT_CHARACTERS.values());
    for (const [variant, standard] of VARIANT_CHARACTERS) {
      expect([...variant]).toHaveLength(1);
      expect(variant.normalize('NFKC')).toBe(variant);
      expect(standard.normalize('NFKC')).toBe(standard);
      expect(standards.has(variant)).toBe(false);
    }
  });
});
