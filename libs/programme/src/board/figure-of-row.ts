import { gapTo } from '../figures/benchmark.rule.ts';
import type { FigureRow } from './board.query.ts';
import { FigureBenchmark, Indicator, ProgressFigure } from './board.types.ts';

/** The figure that a row holds, with its words, its benchmark and the gap to it. */
export function figureOfRow(row: FigureRow): ProgressFigure {
  const { code, nameJa, nameEn, definitionJa, definitionEn, denominatorJa, denominatorEn, sourceJa, sourceEn, better, onDay, peers, leaders, bodies, methodJa, methodEn } = row;
  const { organisationId, organisationJa, organisationEn, tier } = row;
  const [numerator, denominator] = [Number(row.numerator), Number(row.denominator)];
  const mark = row.benchmark === null ? null : Number(row.benchmark);
  return new ProgressFigure({
    indicator: Object.assign(new Indicator(), { code, nameJa, nameEn, definitionJa, definitionEn, denominatorJa, denominatorEn, sourceJa, sourceEn, better }),
    organisationId, organisationJa, organisationEn, tier, onDay, numerator, denominator, target: row.target === null ? null : Number(row.target),
    benchmark: mark === null ? null : Object.assign(new FigureBenchmark(), { value: mark, peers, leaders, bodies, methodJa, methodEn }),
    gap: mark === null ? null : gapTo(mark, numerator / denominator, better),
  });
}
