import { describe, expect, it } from '@jest/globals';
import type { FigureRow } from './board.query.ts';
import { figureOfRow } from './figure-of-row.ts';

const row: FigureRow = {
  code: 'TRAINING', nameJa: '研修', nameEn: 'Training', definitionJa: '定義', definitionEn: 'Definition', denominatorJa: '分母', denominatorEn: 'Denominator', sourceJa: '出典', sourceEn: 'Source',
  better: 'HIGHER', organisationId: 'o', organisationJa: '総務省', organisationEn: 'MIC', tier: null, onDay: '2026-11-27', numerator: '30', denominator: '40', target: '1', benchmark: '0.9', peers: 'MINISTRY', leaders: 2, bodies: 8, methodJa: '上位四分の一の平均', methodEn: 'Mean of the best quarter',
};

describe('a figure', () => {
  it('has its value, the gap to its benchmark and the method', () => {
    const figure = figureOfRow(row);
    expect(figure).toMatchObject({ value: 0.75, target: 1, onDay: '2026-11-27', benchmark: { value: 0.9, peers: 'MINISTRY', leaders: 2, bodies: 8, methodJa: expect.stringContaining('四分の一') } });
    expect(figure.gap).toBeCloseTo(0.15);
    expect(figureOfRow({ ...row, benchmark: null })).toMatchObject({ benchmark: null, gap: null });
  });

  it.each([['denominator', '0'], ['definitionJa', ''], ['definitionEn', ''], ['denominatorJa', ''], ['sourceEn', ''], ['onDay', '']])('does not exist without its %s', (field, nothing) =>
    expect(() => figureOfRow({ ...row, [field]: nothing })).toThrow('TRAINING'));
});
