import type { Minutes } from '../roster/roster.types.ts';

/** A value as a column of COPY's text format takes it. Arrays and ranges are made text by the functions below. */
export type Cell = string | number | boolean | Date | Uint8Array | null;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One line of COPY's text format (PostgreSQL 18, "COPY", File Formats), line end included. */
export function copyLine(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join('\t')}\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return cell.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
  if (typeof cell === 'boolean') return cell ? 't' : 'f';
  if (cell instanceof Uint8Array) return `\\\\x${Buffer.from(cell.buffer, cell.byteOffset, cell.byteLength).toString('hex')}`;
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/** A literal of text[] for words without quotes, commas, braces or spaces; throws on any other. */
export function arrayText(words: readonly string[]): string {
  for (const word of words) if (!/^[\w-]+$/.test(word)) throw new Error(`not a plain word for an array: ${word}`);
  return `{${words.join(',')}}`;
}

/** A literal of int4multirange. */
export function multirangeText(minutes: Minutes): string {
  return `{${minutes.map(([from, until]) => `[${from},${until})`).join(',')}}`;
}

/** A literal of tstzrange, from included, until not. */
export function rangeText(from: Date, until: Date): string {
  return `[${from.toISOString()},${until.toISOString()})`;
}
