import { describe, expect, it } from '@jest/globals';
import { briefingProblems, noticeProblems } from './mission-text.rule.ts';

const CALL = { authority: 'NISC', number: 14, authenticityCode: '4821', kind: 'REAL' } as const;
const found = (problems: { field: string; code: string }[]): string[] => problems.map(({ field, code }) => `${field} ${code}`);

describe('a briefing', () => {
  it('may carry any label', () => expect(briefingProblems({ textJa: 'TLP:RED 詳細', textEn: 'TLP:RED details' })).toEqual([]));
  it('is neither empty nor endless', () => expect(found(briefingProblems({ textJa: ' ', textEn: 'x'.repeat(20_001) }))).toEqual(['textJa TEXT_EMPTY', 'textEn TEXT_TOO_LONG']));
});

describe('a notice', () => {
  it('is TLP:CLEAR and short', () => {
    expect(noticeProblems({ textJa: '集合は09:00に変更', textEn: 'Meet at 09:00 instead' }, CALL)).toEqual([]);
    expect(found(noticeProblems({ textJa: 'TLP:AMBER 集合', textEn: '' }, CALL))).toEqual(['textJa TLP_ABOVE_CLEAR', 'textEn TEXT_EMPTY']);
    expect(found(noticeProblems({ textJa: '集'.repeat(700), textEn: 'x' }, CALL))).toEqual(['textJa TEXT_TOO_LONG']);
  });
});
