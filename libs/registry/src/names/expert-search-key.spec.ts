import { describe, expect, it } from '@jest/globals';
import { expertSearchKey } from './expert-search-key.ts';

const takahashi = {
  familyName: '髙橋',
  givenName: '花子',
  familyKana: 'タカハシ',
  givenKana: 'ハナコ',
  familyRomaji: 'Takahashi',
  givenRomaji: 'Hanako',
};

describe('expertSearchKey', () => {
  it('holds the whole and the given name of each script, romaji in both orders', () => {
    expect(expertSearchKey(takahashi)).toBe('|高橋花子|花子|タカハシハナコ|ハナコ|takahashihanako|hanakotakahashi|');
  });

  it('repeats no form and leaves out empty ones', () => {
    const foreigner = { ...takahashi, familyName: 'スミス', givenName: '', familyKana: 'スミス', givenKana: '', familyRomaji: 'Smith', givenRomaji: '' };
    expect(expertSearchKey(foreigner)).toBe('|スミス|smith|');
  });

  it('lets no name forge a word mark', () => {
    expect(expertSearchKey({ ...takahashi, givenRomaji: 'Ha|na｜ko' })).toContain('|takahashihanako|');
  });
});
