import { describe, expect, it } from '@jest/globals';
import { SqlParams } from '../sql-params.ts';
import { textConditions, wordsOf } from './expert-text.query.ts';

function words(text: string): unknown[] {
  const params = new SqlParams();
  expect(textConditions(text, 'e', params)).toEqual(['e.id in (select muster_experts_named($1::text[]))']);
  return params.values[0] as unknown[];
}

describe('the text of a search', () => {
  it('is words, each folded as names are, none twice', () => {
    expect(wordsOf('　髙橋 はなこ  HANAKO ﾊﾅｺ ')).toEqual(['高橋', 'ハナコ', 'hanako']);
  });

  it('says nothing when it holds no letters', () => {
    expect(wordsOf(' 　- ・ | ')).toEqual([]);
  });

  it('looks anywhere for two characters and more, at the beginning of a name for one', () => {
    expect(words('高橋 花 ﾔ')).toEqual(['高橋', '|花', '|ヤ']);
    expect(words('𠮷')).toEqual(['|吉']);
  });

  it('takes wildcards for letters, and a word mark for nothing', () => {
    expect(words('50%_ a\\b 山|田')).toEqual(['50%_', 'a\\b', '山田']);
  });
});
