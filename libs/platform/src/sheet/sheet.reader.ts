import { readCsv } from './csv.reader.ts';
import { unreadable, type ReadSheet } from './sheet.types.ts';
import { readXlsx } from './xlsx.reader.ts';

/** How a ZIP archive begins, which a workbook is (APPNOTE 4.3.7), and an OLE file: old .xls, or a workbook with a password. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, at) => bytes[at] === byte);

/** Reads a table from CSV or XLSX, by its bytes and not its name. What cannot be read is said, nothing is thrown. */
export function readSheet(bytes: Uint8Array): ReadSheet {
  if (begins(bytes, OLE)) return OLD_EXCEL;
  const read = begins(bytes, ZIP) ? readXlsx(bytes) : readCsv(bytes);
  return read.ok && read.sheet.rows.length === 0 ? NOTHING : read;
}

const OLD_EXCEL = unreadable('OLD_EXCEL', { ja: '古い Excel 形式(.xls)か、パスワード付きのブックです。', en: 'This is an old .xls file or a workbook with a password.' },
  { ja: 'パスワードを外し、.xlsx か「CSV UTF-8」で保存し直してください。', en: 'Take the password off and save it again as .xlsx or "CSV UTF-8".' });
const NOTHING = unreadable('FILE_EMPTY', { ja: 'ファイルに内容がありません。', en: 'The file is empty.' }, { ja: '見出しの行と内容のあるファイルを選んでください。', en: 'Choose a file with a row of headings and rows below.' });
