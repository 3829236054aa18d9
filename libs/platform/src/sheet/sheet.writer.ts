import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync, type Zippable } from 'fflate';

/** Texts and numbers, row by row, the headings first. */
export type Table = readonly (readonly (string | number)[])[];

/**
 * CSV as Excel opens it: UTF-8 with a byte order mark, lines end in CR LF. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it (OWASP, CSV Injection).
 */
export function writeCsv(table: Table): Buffer {
  return Buffer.from(stringify(table.map((row) => row.map(harmless)), { bom: true, record_delimiter: 'windows' }));
}

/** Half and full width: Excel takes ＝ for = in Japanese. */
function harmless(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  return /^\s*[=+\-@＝＋－＠\t\r\n|%]/u.test(cell) ? `'${cell}` : cell;
}

/** A workbook with one sheet (ECMA-376), every cell a text or a number: nothing in it is ever computed. */
export function writeXlsx(table: Table): Buffer {
  const rows = table.map((row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellXml(`${columnName(column)}${at + 1}`, cell)).join('')}</row>`).join('');
  const files: Zippable = {
    '[Content_Types].xml': part(`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}</Types>`),
    '_rels/.rels': part(`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': part(`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': part(`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
    'xl/worksheets/sheet1.xml': part(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`),
  };
  return Buffer.from(zipSync(files, { level: 6, mtime: new Date(Date.UTC(1980, 0, 2)) }));
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const part = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
const override = (path: string, type: string): string => `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

function cellXml(reference: string, cell: string | number): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  return cell === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** 0 → A, 26 → AA. */
function columnName(at: number): string {
  return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** Without the characters that XML 1.0 cannot hold (2.2). */
function escaped(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
