import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './sheet-encoding.rule.ts';
import { MOST_COLUMNS, MOST_ROWS, TOO_MANY_ROWS, unreadable, type ReadSheet, type SheetRow } from './sheet.types.ts';

const SEPARATORS = [',', '\t', ';'] as const;

/** What separates the columns: whatever stands most often in the first line. */
export function separatorOf(text: string): string {
  const first = text.split(/\r\n|\n|\r/, 1)[0]!.replace(/"[^"]*"/g, '');
  return [...SEPARATORS].sort((a, b) => first.split(b).length - first.split(a).length)[0]!;
}

/** Reads a CSV file (RFC 4180; comma, tab or semicolon; any line ends). Quotes inside of a text that is not quoted are part of it. */
export function readCsv(bytes: Uint8Array): ReadSheet {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  try {
    const rows = rowsOf(decoded.text);
    return rows === null ? TOO_MANY_ROWS : { ok: true, sheet: { format: 'CSV', encoding: decoded.encoding, rows } };
  } catch (error) {
    if (error instanceof CsvError) return brokenQuotes(error);
    throw error;
  }
}

function rowsOf(text: string): SheetRow[] | null {
  const parsed = parse(text, {
    delimiter: separatorOf(text), record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true, to: MOST_ROWS + 1,
  }) as string[][];
  if (parsed.length > MOST_ROWS || parsed.some((record) => record.length > MOST_COLUMNS)) return null;
  let line = 1;
  return parsed.flatMap((record) => {
    const begins = line;
    const lastLine = begins + lineEnds(record);
    line = lastLine + 1;
    if (record.every((cell) => cell.trim() === '')) return [];
    return [{ line: begins, lastLine, cells: record.map((cell) => ({ text: cell, kind: 'TEXT' as const })) }];
  });
}

function lineEnds(record: readonly string[]): number {
  return record.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

function brokenQuotes(error: CsvError): ReadSheet {
  const line = typeof error.lines === 'number' ? error.lines : null;
  return unreadable('CSV_BROKEN', { ja: '引用符(")が閉じていないか、CSV の形になっていません。', en: 'A quotation mark is not closed, or this is no CSV file.' },
    { ja: '表計算ソフトで開いて保存し直してください。', en: 'Open it in a spreadsheet and save it again.' }, line);
}
