import type { SaxesTagPlain } from 'saxes';
import { MOST_COLUMNS, MOST_ROWS, TOO_MANY_ROWS, unreadable, type ReadSheet, type SheetCell, type SheetRow } from './sheet.types.ts';
import { dateText, showsDate } from './xlsx.dates.ts';
import { BROKEN, readXml, unpack, type Parts } from './xlsx.package.ts';

/** What cells refer to. */
interface Book {
  path: string;
  others: readonly string[];
  strings: readonly string[];
  dateStyles: readonly boolean[];
  from1904: boolean;
}

const EMPTY: SheetCell = { text: '', kind: 'TEXT' };

/** Reads the only sheet of a workbook (ECMA-376). Merged cells and further sheets with content are refused: what they mean, only people know. */
export function readXlsx(bytes: Uint8Array): ReadSheet {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  try {
    const book = readBook(unpacked.parts);
    if (book.others.some((path) => /<(\w+:)?c[ >]/.test(unpacked.parts.get(path) ?? ''))) return SEVERAL;
    const { rows, merged } = readRows(unpacked.parts.get(book.path) ?? '', book);
    if (merged.length > 0) return mergedCells(merged);
    const wide = rows.some(({ cells }) => cells.length > MOST_COLUMNS);
    return wide || rows.length > MOST_ROWS ? TOO_MANY_ROWS : { ok: true, sheet: { format: 'XLSX', encoding: null, rows } };
  } catch {
    return BROKEN;
  }
}

function readBook(parts: Parts): Book {
  const sheets: string[] = [];
  let from1904 = false;
  readXml(parts.get('xl/workbook.xml')!, {
    open: ({ name, attributes }) => {
      if (name === 'sheet') sheets.push(attributes['r:id'] ?? '');
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
    },
  });
  const targets = new Map<string, string>();
  readXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<r/>', {
    open: ({ name, attributes }) => { if (name === 'Relationship') targets.set(attributes.Id ?? '', `xl/${(attributes.Target ?? '').replace(/^\/?(xl\/)?/, '')}`); },
  });
  const [path = '', ...others] = sheets.map((id) => targets.get(id) ?? '');
  if (!parts.has(path)) throw new Error('the workbook has no sheet');
  return { path, others, from1904, strings: readStrings(parts.get('xl/sharedStrings.xml')), dateStyles: readStyles(parts.get('xl/styles.xml')) };
}

/** Shared texts, without the readings that Japanese Excel keeps beside them. */
function readStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  let reading = 0;
  let inText = false;
  if (xml) readXml(xml, {
    open: ({ name }) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') reading++;
      inText = name === 't' && reading === 0;
    },
    text: (text) => { if (inText) strings[strings.length - 1] += text; },
    close: (name) => { if (name === 'rPh') reading--; if (name === 't') inText = false; },
  });
  return strings;
}

function readStyles(xml: string | undefined): boolean[] {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  if (xml) readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) dates.push(showsDate(Number(attributes.numFmtId ?? 0), codes.get(Number(attributes.numFmtId))));
    },
    close: (name) => { if (name === 'cellXfs') inCells = false; },
  });
  return dates;
}

/** A cell while it is read. */
class OpenCell {
  value = '';
  formula: string | null = null;
  readonly type: string;
  readonly style: number;

  constructor({ attributes }: SaxesTagPlain) {
    this.type = attributes.t ?? 'n';
    this.style = Number(attributes.s ?? 0);
  }

  finish(book: Book): SheetCell {
    if (this.formula !== null) return { text: `=${this.formula}`, kind: 'FORMULA' };
    if (this.type === 's') return { text: book.strings[Number(this.value)] ?? '', kind: 'TEXT' };
    if (this.type === 'inlineStr' || this.type === 'str') return { text: this.value, kind: 'TEXT' };
    if (this.type === 'b') return { text: this.value === '1' ? 'TRUE' : 'FALSE', kind: 'BOOLEAN' };
    if (this.type === 'e') return { text: this.value, kind: 'ERROR' };
    if (this.type === 'd') return { text: this.value.slice(0, 19), kind: 'DATE' };
    if (this.value === '') return EMPTY;
    const day = book.dateStyles[this.style] ? dateText(Number(this.value), book.from1904) : null;
    if (day !== null) return { text: day, kind: 'DATE' };
    return { text: plainNumber(this.value), kind: book.dateStyles[this.style] ? 'ERROR' : 'NUMBER' };
  }
}

/** A number as people see it: 9.0123456789E9 is 9012345678. */
function plainNumber(value: string): string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
}

function readRows(xml: string, book: Book): { rows: SheetRow[]; merged: string[] } {
  const rows: SheetRow[] = [];
  const merged: string[] = [];
  let line = 0;
  let cells: SheetCell[] = [];
  let column = 0;
  let cell: OpenCell | null = null;
  let part: 'value' | 'formula' | null = null;
  let reading = 0;
  readXml(xml, {
    open: (tag) => {
      const { name, attributes } = tag;
      if (name === 'row') { line = Number(attributes.r ?? line + 1); cells = []; column = 0; }
      if (name === 'c') { column = attributes.r ? columnOf(attributes.r) : column + 1; cell = new OpenCell(tag); }
      if (name === 'rPh') reading++;
      if (name === 'f' && cell) { cell.formula = ''; part = 'formula'; }
      else if (name === 'v' || (name === 't' && reading === 0)) part = 'value';
      if (name === 'mergeCell') merged.push(attributes.ref ?? '');
    },
    text: (text) => {
      if (!cell || !part) return;
      if (part === 'value') cell.value += text;
      else cell.formula += text;
    },
    close: (name) => {
      if (name === 'rPh') reading--;
      if (['v', 't', 'f'].includes(name)) part = null;
      if (name === 'c' && cell) { if (column <= MOST_COLUMNS + 1) cells[column - 1] = cell.finish(book); cell = null; }
      if (name === 'row' && rows.length <= MOST_ROWS) {
        const whole = Array.from(cells, (one) => one ?? EMPTY);
        if (whole.some(({ text }) => text.trim() !== '')) rows.push({ line, lastLine: line, cells: whole });
      }
    },
  });
  return { rows, merged };
}

/** B12 → 2. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) || 1;
}

const SEVERAL = unreadable('SEVERAL_SHEETS', { ja: '2つ以上のシートに内容があります。', en: 'More than one sheet has content.' },
  { ja: '取り込むシートだけのブックにしてください。', en: 'Keep only the sheet that is to be read.' });

function mergedCells(ranges: readonly string[]): ReadSheet {
  const shown = ranges.slice(0, 5).map((range) => range.slice(0, 20)).join(', ');
  return unreadable('MERGED_CELLS', { ja: `結合されたセルがあります(${shown})。`, en: `Cells are merged (${shown}).` },
    { ja: 'セルの結合を解除し、見出しを1行にしてください。', en: 'Unmerge the cells and keep the headings in one row.' }, Number(/\d+/.exec(ranges[0]!)?.[0] ?? 0) || null);
}
