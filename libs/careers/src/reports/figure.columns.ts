import type { FigureColumn, LabelColumn, Text } from '@muster/platform';
import type { Reckoned } from '../figures/share.rule.ts';
import type { FigureParts } from '../figures/career-figure.types.ts';

type Defined = Pick<FigureParts, 'name' | 'unit' | 'definition' | 'denominatorIs'>;

const BODY: LabelColumn = { kind: 'LABEL', label: { ja: '組織', en: 'Body' } };
const OVER: Text = { ja: '左の値を数えた範囲', en: 'What the figure to the left is counted over' };

/** Columns of figures: of each its value, and beside it over how many it is. */
export function figureColumns(defined: readonly Defined[]): (LabelColumn | FigureColumn)[] {
  return [BODY, ...defined.flatMap(({ name, unit, definition, denominatorIs }): FigureColumn[] => [
    { kind: unit, label: name, definition, denominator: denominatorIs },
    { kind: 'COUNT', label: { ja: `${name.ja}: 母数`, en: `${name.en}: of` }, definition: denominatorIs, denominator: OVER },
  ])];
}

/** The cells of such columns; days to a tenth. */
export function figureCells(defined: readonly Defined[], figures: readonly Reckoned[]): (number | null)[] {
  return figures.flatMap(({ value, denominator }, at) => [value !== null && defined[at]!.unit === 'DAYS' ? Math.round(value * 10) / 10 : value, denominator]);
}
