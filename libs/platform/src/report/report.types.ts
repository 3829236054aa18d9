import type { Day } from '../time/day-arithmetic.rule.ts';
import type { Text } from '../text/text.ts';

/** What a cell holds: a text in two languages, a plain one, a number, or nothing. */
export type ReportCell = Text | string | number | null;

/** A column that says who or what a row is about. */
export interface LabelColumn {
  kind: 'LABEL';
  label: Text;
}

/** A column of figures. There is none without its definition and what it is counted over. COUNT, DAYS: whole numbers; SHARE: 0 to 1. */
export interface FigureColumn {
  kind: 'COUNT' | 'DAYS' | 'SHARE';
  label: Text;
  definition: Text;
  /** What the denominator is: of a share what it is a share of, of a count what is counted over. */
  denominator: Text;
}

export type ReportColumn = LabelColumn | FigureColumn;

/** A table of figures with everything without which no figure is shown. */
export interface Report {
  name: string;
  title: Text;
  /** The period or scope that it is about, e.g. a fiscal year. */
  scope: Text;
  source: Text;
  asOf: Day;
  columns: readonly ReportColumn[];
  rows: readonly (readonly ReportCell[])[];
}
