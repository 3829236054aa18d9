import type { Text } from '../text/text.ts';

/** What a cell held before it became text. A CSV file knows texts only. */
export type CellKind = 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'FORMULA' | 'ERROR';

/** One cell. DATE: YYYY-MM-DD, with THH:MM:SS where it has a time of day; FORMULA: the formula with its = before it. */
export interface SheetCell {
  text: string;
  kind: CellKind;
}

/** One row that is not empty. */
export interface SheetRow {
  /** Where it begins in the file, from 1; for XLSX the number of the row. */
  line: number;
  /** Where it ends: later than `line` where a quoted text of a CSV file runs over several. */
  lastLine: number;
  cells: readonly SheetCell[];
}

/** The only table of a file. */
export interface Sheet {
  format: 'CSV' | 'XLSX';
  /** Name of the encoding of a CSV file; null for XLSX. */
  encoding: string | null;
  rows: readonly SheetRow[];
}

/** Why a file cannot be read at all. */
export interface SheetProblem {
  code: string;
  line: number | null;
  message: Text;
  remedy: Text;
}

export type ReadSheet = { ok: true; sheet: Sheet } | { ok: false; problem: SheetProblem };

/** Rows and columns of a table at most. */
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 200;

/** A refusal in the form of {@link ReadSheet}. */
export function unreadable(code: string, message: Text, remedy: Text, line: number | null = null): { ok: false; problem: SheetProblem } {
  return { ok: false, problem: { code, line, message, remedy } };
}

export const TOO_MANY_ROWS = unreadable(
  'TOO_MANY_ROWS', { ja: `表が大きすぎます(${MOST_ROWS} 行、${MOST_COLUMNS} 列まで)。`, en: `The table is too large (at most ${MOST_ROWS} rows, ${MOST_COLUMNS} columns).` },
  { ja: 'ファイルを分けてください。', en: 'Split the file.' },
);
