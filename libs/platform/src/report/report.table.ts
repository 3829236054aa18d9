import { say, type Locale, type Text } from '../text/text.ts';
import type { Table } from '../sheet/sheet.writer.ts';
import type { FigureColumn, Report, ReportCell } from './report.types.ts';

const AS_OF: Text = { ja: '基準日', en: 'As of' };
const SOURCE: Text = { ja: '出典', en: 'Source' };
const SCOPE: Text = { ja: '対象', en: 'Scope' };
const DEFINITION: Text = { ja: '定義', en: 'Definition' };
const DENOMINATOR: Text = { ja: '分母・母数', en: 'Denominator' };

/** What a cell holds, in one language; shares to a tenth of a percent point. */
export function cellOf(cell: ReportCell, kind: string, locale: Locale): string | number {
  if (cell === null) return '';
  if (typeof cell === 'number') return kind === 'SHARE' ? Math.round(cell * 1_000) / 1_000 : cell;
  return typeof cell === 'string' ? cell : say(locale, cell);
}

/** The headings, then the rows. */
export function reportRows({ columns, rows }: Report, locale: Locale): Table {
  return [columns.map(({ label }) => say(locale, label)), ...rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]!.kind, locale)))];
}

/** What makes the figures readable: title, scope, day, source; then each figure's definition and denominator. */
export function reportNotes({ title, scope, asOf, source, columns }: Report, locale: Locale): Table {
  const figures = columns.filter((column): column is FigureColumn => column.kind !== 'LABEL');
  return [
    [say(locale, title)], [say(locale, SCOPE), say(locale, scope)], [say(locale, AS_OF), asOf], [say(locale, SOURCE), say(locale, source)],
    ...figures.flatMap(({ label, definition, denominator }) => [
      [`${say(locale, label)}: ${say(locale, DEFINITION)}`, say(locale, definition)], [`${say(locale, label)}: ${say(locale, DENOMINATOR)}`, say(locale, denominator)],
    ]),
  ];
}

/** The whole report as one table: rows, an empty line, notes. */
export function reportTable(report: Report, locale: Locale): Table {
  return [...reportRows(report, locale), [], ...reportNotes(report, locale)];
}
