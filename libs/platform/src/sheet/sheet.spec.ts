import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readSheet } from './sheet.reader.ts';
import type { ReadSheet } from './sheet.types.ts';
import { writeCsv, writeXlsx } from './sheet.writer.ts';

const ROWS = [['姓', '名'], ['髙橋', '葵'], ['﨑田', '𠮷子']];
/** 姓,名 / 山田,太郎 as Windows writes it. */
const WINDOWS = Buffer.from('90a92c96bc0d0a8e5293632c91be98590d0a', 'hex');

const texts = (read: ReadSheet): string[][] => {
  if (!read.ok) throw new Error(read.problem.code);
  return read.sheet.rows.map(({ cells }) => cells.map(({ text }) => text));
};
const codeOf = (bytes: Uint8Array): unknown => {
  const read = readSheet(bytes);
  return read.ok ? 'read' : [read.problem.code, read.problem.line];
};
/** A workbook around these parts of a sheet. */
function workbook(sheet: string, more: Record<string, string> = {}, sheets = '<sheet name="a" sheetId="1" r:id="rId1"/>'): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<workbook><workbookPr/><sheets>${sheets}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`, ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
/** The archive, each file of which says that it unpacks to so many bytes (APPNOTE 4.3.12: the uncompressed size in the central directory). */
function saying(bytes: Uint8Array, size: number): Uint8Array {
  const archive = Buffer.from(bytes);
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 1)) archive.writeUInt32LE(size, at + 24);
  return archive;
}

describe('a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from('姓,名\n髙橋,葵\n﨑田,𠮷子\n'), 'utf-8'], ['UTF-8 with a mark and CR LF', writeCsv(ROWS), 'utf-8'],
    ['UTF-16 with tabs, as Excel calls Unicode', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('姓\t名\r\n髙橋\t葵\r\n﨑田\t𠮷子\r\n', 'utf16le')]), 'utf-16le'],
  ])('is read in %s', (_, bytes, encoding) => {
    const read = readSheet(bytes);
    expect(texts(read)).toEqual(ROWS);
    expect(read).toMatchObject({ sheet: { encoding, format: 'CSV' } });
  });

  it('is read in Shift_JIS', () => {
    expect(texts(readSheet(WINDOWS))).toEqual([['姓', '名'], ['山田', '太郎']]);
  });

  it('keeps line numbers over empty lines and quoted line ends', () => {
    const read = readSheet(Buffer.from('a,b\n\n"one\ntwo",x\n\n\nlast,y\n'));
    expect(read.ok && read.sheet.rows.map(({ line, lastLine }) => [line, lastLine])).toEqual([[1, 1], [3, 4], [7, 7]]);
  });

  it.each([
    ['a damaged byte in UTF-8', Buffer.concat([Buffer.from('姓,名\n山田,太郎\n田中,'), Buffer.from([0xe5, 0x8f]), Buffer.from('\n')]), ['ENCODING_DAMAGED', 3]],
    ['no encoding at all', Buffer.from([0x41, 0x2c, 0xff, 0xff, 0x80, 0xa0]), ['ENCODING_UNKNOWN', null]],
    ['a quote that nobody closes', Buffer.from('a,b\n"c,d\ne,f\n'), ['CSV_BROKEN', expect.any(Number)]],
    ['nothing', Buffer.from('\uFEFF\n,,\n'), ['FILE_EMPTY', null]],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), ['OLD_EXCEL', null]],
    ['too many columns', Buffer.from(`${'x,'.repeat(300)}\n`), ['TOO_MANY_ROWS', null]],
  ])('that is %s is refused', (_, bytes, problem) => expect(codeOf(bytes)).toEqual(problem));
});

describe('a workbook', () => {
  it('comes back as it was written, and as text whatever it looks like', () => {
    const table = [...ROWS, ['=1+1', '<&"\u0001\uD800>'], ['', ' 007 ']];
    const read = readSheet(writeXlsx(table));
    expect(texts(read)).toEqual([...ROWS, ['=1+1', '<&"�>'], ['', ' 007 ']]);
    expect(read.ok && read.sheet.rows.flatMap(({ cells }) => cells).every(({ kind }) => kind === 'TEXT')).toBe(true);
  });

  it('says what each cell holds: shared texts without readings, dates, formulas, numbers, errors', () => {
    const strings = '<sst><si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></si><si><r><t>太</t></r><r><t>郎</t></r></si></sst>';
    const styles = '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs></styleSheet>';
    const sheet = `<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" s="1"><v>45748</v></c><c r="E2" s="2"><v>45748.5</v></c>
      <c r="F2"><f>A1&amp;B1</f><v>x</v></c><c r="G2"><v>9.012345678E9</v></c><c r="H2" t="e"><v>#N/A</v></c><c r="I2" t="b"><v>1</v></c><c r="J2" s="1"><v>60</v></c></row></sheetData>`;
    const read = readSheet(workbook(sheet, { 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles }));
    expect(read.ok && read.sheet.rows).toEqual([{ line: 2, lastLine: 2, cells: [
      { text: '山田', kind: 'TEXT' }, { text: '太郎', kind: 'TEXT' }, { text: '', kind: 'TEXT' }, { text: '2025-04-01', kind: 'DATE' }, { text: '2025-04-01T12:00:00', kind: 'DATE' },
      { text: '=A1&B1', kind: 'FORMULA' }, { text: '9012345678', kind: 'NUMBER' }, { text: '#N/A', kind: 'ERROR' }, { text: 'TRUE', kind: 'BOOLEAN' }, { text: '60', kind: 'ERROR' },
    ] }]);
  });

  const ONE = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
  it.each([
    ['merged cells', workbook(`${ONE}<mergeCells><mergeCell ref="A3:B3"/></mergeCells>`), ['MERGED_CELLS', 3]],
    ['a second sheet with content', workbook(ONE, { 'xl/worksheets/sheet2.xml': `<worksheet>${ONE}</worksheet>` }, '<sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId2"/>'), ['SEVERAL_SHEETS', null]],
    ['half an archive', writeXlsx(ROWS).subarray(0, 300), ['XLSX_BROKEN', null]],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), ['XLSX_BROKEN', null]],
    ['XML that breaks off', workbook('<sheetData><row>'), ['XLSX_BROKEN', null]],
    ['entities of its own', workbook(ONE, { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook><sheets><sheet r:id="rId1"/></sheets></workbook>' }), ['XLSX_BROKEN', null]],
    ['an empty sheet', workbook('<sheetData/>'), ['FILE_EMPTY', null]],
    ['a part that unpacks to 400 MB', saying(workbook(ONE), 400 * 2 ** 20), ['XLSX_TOO_LARGE', null]],
    ['three parts that unpack to 303 MB together', saying(workbook(ONE), 101 * 2 ** 20), ['XLSX_TOO_LARGE', null]],
  ])('with %s is refused', (_, bytes, problem) => expect(codeOf(bytes)).toEqual(problem));

  it('with an empty second sheet is read', () => {
    expect(codeOf(workbook(ONE, { 'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>' }, '<sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId2"/>'))).toBe('read');
  });
});

describe('a written CSV file', () => {
  it('holds nothing that a spreadsheet computes', () => {
    const written = writeCsv([['=1+1', '+81', '-1', '@x', '＝1', '\t=1', '|a', '%0A', 'a=b', 'O"Brien']]).toString();
    expect(written).toBe(`\uFEFF'=1+1,'+81,'-1,'@x,'＝1,'\t=1,'|a,'%0A,a=b,"O""Brien"\r\n`);
  });
});
