import { describe, expect, it } from '@jest/globals';
import { changesOf, type Written } from './post-history.rule.ts';

const FIRST: Written = { what: 'FOUNDED', titleJa: '室長', titleEn: 'Head', abolishedOn: null };

describe('what each entry changed', () => {
  it('is a title in either language, the roles, the end, or its taking back', () => {
    const renamed = { ...FIRST, what: 'CHANGED' as const, titleJa: '課長' };
    const both = { ...renamed, titleJa: '参事官', titleEn: 'Counsellor' };
    const gone = { ...both, what: 'ABOLISHED' as const, abolishedOn: '2026-04-01' };
    expect(changesOf([FIRST, renamed, renamed, both, gone, { ...gone, abolishedOn: null }, gone]))
      .toEqual([['FOUNDED'], ['TITLE_JA'], ['DUTIES'], ['TITLE_JA', 'TITLE_EN'], ['ABOLISHED'], ['RESTORED'], ['ABOLISHED']]);
  });
});
