import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitScore, type FitExpert, type FitLine } from './fit.score.ts';

const EXPERT: FitExpert = { level: 2, verified: true, prefectureCode: '13', block: '関東', languages: ['ja'], recentCalls: 0 };
const LINE: FitLine = { minLevel: 2, place: 'ON_SITE', prefectureCode: '13', block: '関東', languages: ['ja'] };
const score = (expert: Partial<FitExpert>, line: Partial<FitLine> = {}): number => fitScore({ ...EXPERT, ...expert }, { ...LINE, ...line });

describe('the fit of an expert for a line', () => {
  it.each<[string, number, Partial<FitExpert>, Partial<FitLine>]>([
    ['is whole when all is as asked', 1, {}, {}],
    ['loses lightly for levels to spare', 0.9, { level: 4 }, {}],
    ['loses for a claimed level', 0.8, { verified: false }, {}],
    ['loses a little inside the block', 0.9, { prefectureCode: '14' }, {}],
    ['loses more from elsewhere', 0.75, { prefectureCode: '27', block: '近畿' }, {}],
    ['loses half of that where the work can be done from afar', 0.875, { prefectureCode: '27', block: '近畿' }, { place: 'EITHER' }],
    ['loses nothing by distance for remote work', 1, { prefectureCode: '47', block: '沖縄' }, { place: 'REMOTE' }],
    ['loses nothing by distance without a prefecture', 1, { prefectureCode: '47', block: '沖縄' }, { prefectureCode: null, block: null }],
    ['loses for the missing part of the languages', 0.9, {}, { languages: ['ja', 'en'] }],
    ['loses for each recent call', 0.94, { recentCalls: 2 }, {}],
    ['loses for recent calls up to a bound', 0.85, { recentCalls: 50 }, {}],
  ])('%s', (_name, expected, expert, line) => expect(score(expert, line)).toBeCloseTo(expected, 9));

  it('stays within 0 and 1, above 0 at its worst', () => {
    expect(score({ level: 4, verified: false, prefectureCode: '47', block: '沖縄', languages: [], recentCalls: 99 }, { minLevel: 1 })).toBeCloseTo(0.05, 9);
    const experts = fc.record({ level: fc.integer({ min: 1, max: 4 }), verified: fc.boolean(), prefectureCode: fc.constantFrom('13', '14', '27'), block: fc.constantFrom('関東', '近畿'), languages: fc.subarray(['ja', 'en']), recentCalls: fc.nat(20) });
    const lines = fc.record({ minLevel: fc.integer({ min: 1, max: 4 }), place: fc.constantFrom('ON_SITE', 'REMOTE', 'EITHER') as fc.Arbitrary<FitLine['place']>, languages: fc.subarray(['ja', 'en']) });
    fc.assert(fc.property(experts, lines, (expert, line) => {
      expect(score(expert, line)).toBeGreaterThan(0);
      expect(score(expert, line)).toBeLessThanOrEqual(1);
    }));
  });
});
