import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A piece of text in one slice of the font. */
export interface FontRun {
  /** Name of the slice. */
  slice: string;
  text: string;
}

interface Span {
  first: number;
  last: number;
  slice: string;
}

const PACKAGE = '@fontsource/noto-sans-jp';
const require = createRequire(import.meta.url);
/** Files that were looked up already: a table asks for each thousands of times. */
const files = new Map<string, string>();

/** Noto Sans JP comes in slices by code point; together they hold variants such as 髙, 﨑 and 𠮷, which its common part leaves out. */
const spans: readonly Span[] = readSpans(JSON.parse(readFileSync(require.resolve(`${PACKAGE}/unicode.json`), 'utf8')) as Record<string, string>);

/** Reads `[12]: "U+3042,U+3044-3046"`; in order of the first code point. */
export function readSpans(ranges: Readonly<Record<string, string>>): Span[] {
  return Object.entries(ranges).flatMap(([name, list]) => list.split(',').map((range): Span => {
    const [first, last] = range.replace('U+', '').split('-');
    return { first: parseInt(first!, 16), last: parseInt(last ?? first!, 16), slice: name.replace(/[[\]]/g, '') };
  })).sort((a, b) => a.first - b.first);
}

/** Where a slice lies on the disk. */
export function sliceFile(slice: string): string {
  let file = files.get(slice);
  if (file === undefined) {
    file = require.resolve(`${PACKAGE}/files/noto-sans-jp-${slice}-400-normal.woff`);
    files.set(slice, file);
  }
  return file;
}

/** Splits a line where the slice changes; a character that no slice holds is written as 〓, as Japanese printers do. */
export function fontRuns(text: string): FontRun[] {
  const runs: FontRun[] = [];
  for (const character of text.normalize('NFC')) {
    const found = sliceOf(character.codePointAt(0)!);
    const [slice, piece] = found === undefined ? [sliceOf(0x3013)!, '〓'] : [found, character];
    const last = runs.at(-1);
    if (last?.slice === slice) last.text += piece;
    else runs.push({ slice, text: piece });
  }
  return runs;
}

function sliceOf(codePoint: number): string | undefined {
  return spans.find(({ first, last }) => first <= codePoint && codePoint <= last)?.slice;
}
