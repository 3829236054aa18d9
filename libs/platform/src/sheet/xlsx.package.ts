import { unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { unreadable, type SheetProblem } from './sheet.types.ts';

/** Bytes of an unpacked workbook at most: a small archive can hold a very large one. */
const LARGEST = 300 * 1024 * 1024;

/** The parts of a workbook that matter, by path. */
export type Parts = ReadonlyMap<string, string>;

const NOT_XLSX = unreadable('XLSX_BROKEN', { ja: 'Excel ブック(.xlsx)として読めません。', en: 'This cannot be read as an Excel workbook (.xlsx).' },
  { ja: 'パスワードを外し、.xlsx か「CSV UTF-8」で保存し直してください。', en: 'Take the password off and save it again as .xlsx or "CSV UTF-8".' });
const TOO_LARGE = unreadable('XLSX_TOO_LARGE', { ja: 'ブックを展開すると大きすぎます。', en: 'The workbook is too large when unpacked.' },
  { ja: '必要な表だけを新しいブックに写してください。', en: 'Copy the table alone into a new workbook.' });

/** Unpacks what is needed of a workbook (ECMA-376 part 2); nothing else in the archive is touched. */
export function unpack(bytes: Uint8Array): { ok: true; parts: Parts } | { ok: false; problem: SheetProblem } {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/.test(name)) return false;
        size += originalSize;
        return size <= LARGEST;
      },
    });
    if (size > LARGEST) return TOO_LARGE;
    const parts = new Map(Object.entries(files).map(([name, content]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(content)]));
    return parts.has('xl/workbook.xml') ? { ok: true, parts } : NOT_XLSX;
  } catch {
    return NOT_XLSX;
  }
}

/** What is told of an XML part while it is read. */
export interface Listener {
  open?(tag: SaxesTagPlain): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML from front to back, names without prefix. A part with a document type of its own is refused: no entities, nothing to expand. */
export function readXml(xml: string, { open, text, close }: Listener): void {
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('doctype', () => { throw new Error('a part of the workbook has a document type'); });
  parser.on('error', (error) => { throw error; });
  if (open) parser.on('opentag', (tag) => open({ ...tag, name: local(tag.name) }));
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', (tag) => close(local(tag.name)));
  parser.write(xml).close();
}

/** The problem that stands for every error in a workbook. */
export const BROKEN = NOT_XLSX;
