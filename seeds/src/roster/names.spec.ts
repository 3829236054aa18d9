import { describe, expect, it } from '@jest/globals';
import { FAMILY_NAMES } from './family-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { nameTable } from './name-table.ts';

const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  `アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto ナna ニni ヌnu ネne ノno
  ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ンn
  ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo`
    .split(/\s+/).map((pair) => [pair[0] ?? '', pair.slice(1)]),
);
const SMALL: Readonly<Record<string, string>> = { ャ: 'ya', ュ: 'yu', ョ: 'yo' };

/** Checks the name tables: romanises katakana by plain Hepburn, long vowels written out. */
function hepburn(kana: string): string {
  let result = '';
  let doubled = false;
  for (const sign of kana) {
    if (sign === 'ッ') { doubled = true; continue; }
    const small = SMALL[sign];
    if (small !== undefined) {
      const stem = result.slice(0, -1);
      result = stem + (/(sh|ch|j)$/.test(stem) ? small.slice(1) : small);
      continue;
    }
    const syllable = SYLLABLES[sign] ?? `<${sign}>`;
    result += doubled ? (syllable[0] ?? '') + syllable : syllable;
    doubled = false;
  }
  return result;
}

/** Folds what passport romaji leaves open: long o and u, and m for n before b, m, p. */
function unstressed(romaji: string): string {
  return romaji.replace(/ou|oo/g, 'o').replace(/uu/g, 'u').replace(/m(?=[bmp])/g, 'n');
}

const distinct = (values: readonly unknown[]): number => new Set(values).size;
const readings = (kanji: string): string[] => FAMILY_NAMES.filter((name) => name.kanji === kanji).map((name) => name.kana).sort();

describe.each([['family names', FAMILY_NAMES], ['given names', GIVEN_NAMES]] as const)('%s', (_, names) => {
  it('are at least 200 entries, none twice', () => {
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(distinct(names.map((name) => `${name.kanji} ${name.kana}`))).toBe(names.length);
  });

  it('have katakana readings and the romaji that goes with them', () => {
    for (const name of names) {
      expect(name.kana).toMatch(/^[ァ-ヴー]+$/);
      expect([name.kana, unstressed(name.romaji.toLowerCase())]).toEqual([name.kana, unstressed(hepburn(name.kana))]);
    }
  });
});

describe('family names', () => {
  it('hold variant writings beside the plain ones', () => {
    const writings = new Set(FAMILY_NAMES.map((name) => name.kanji));
    for (const kanji of ['高橋', '髙橋', '山崎', '山﨑', '渡辺', '渡邉', '渡邊', '斎藤', '齋藤', '𠮷田']) expect(writings.has(kanji)).toBe(true);
  });

  it('hold names whose reading is ambiguous', () => {
    expect(readings('山崎')).toEqual(['ヤマサキ', 'ヤマザキ']);
    expect(readings('東')).toEqual(['アズマ', 'ヒガシ']);
  });
});

describe('nameTable', () => {
  it('refuses an entry that is not three words', () => {
    expect(() => nameTable('佐藤 サトウ')).toThrow('佐藤 サトウ');
  });
});
