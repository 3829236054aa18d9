import { fontRuns, sliceFile } from '../pdf/font-slices.ts';
import type { Table } from '../sheet/sheet.writer.ts';
import { say, type Locale } from '../text/text.ts';
import { reportNotes, reportRows } from './report.table.ts';
import type { Report } from './report.types.ts';

type Document = PDFKit.PDFDocument;

const MARGIN = 36;
const SIZE = 8;
const LINE = 13;
const GAP = 6;
/** Widths of columns are as their longest texts, within these bounds (characters). */
const NARROWEST = 5;
const WIDEST = 22;

/** Sets reports on A4 across, each on pages of its own, in Noto Sans JP, headings on every page; texts that are too long for their column end in …. The library is loaded with the first one. */
export async function reportPdf(reports: readonly [Report, ...Report[]], locale: Locale, at: Date): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({ size: 'A4', layout: 'landscape', margin: MARGIN, lang: locale, displayTitle: true, info: { Title: say(locale, reports[0].title), CreationDate: at, ModDate: at } });
  const done = new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const [nth, report] of reports.entries()) {
    if (nth > 0) turnPage(document);
    write(document, report, locale);
  }
  document.end();
  return done;
}

function write(document: Document, report: Report, locale: Locale): void {
  const [headings, ...rows] = reportRows(report, locale);
  const columns = columnsOf(document, report, [headings!, ...rows]);
  document.fontSize(13);
  line(document, new Map(), say(locale, report.title), { x: MARGIN, width: document.page.width - 2 * MARGIN, right: false });
  document.fontSize(SIZE);
  document.y += LINE * 1.8;
  const known: Known = new Map();
  row(document, known, columns, headings!);
  for (const cells of rows) {
    if (nextPage(document)) row(document, known, columns, headings!);
    row(document, known, columns, cells);
  }
  document.y += LINE;
  for (const note of reportNotes(report, locale).slice(1)) notes(document, note.map(String).join(' — '));
}

interface Column { x: number; width: number; right: boolean }
interface Fitted { runs: { slice: string; text: string; width: number }[]; total: number }
/** Texts as they fit into their columns: the same names and numbers come again and again. */
type Known = Map<string, Fitted>;

function columnsOf(document: Document, { columns }: Report, rows: Table): Column[] {
  const weights = columns.map((_, at) => Math.min(WIDEST, rows.reduce((longest, row) => Math.max(longest, String(row[at]).length), NARROWEST)));
  const unit = (document.page.width - 2 * MARGIN) / weights.reduce((sum, weight) => sum + weight, 0);
  let x = MARGIN;
  return weights.map((weight, at) => {
    const column = { x, width: unit * weight - GAP, right: columns[at]!.kind !== 'LABEL' };
    x += unit * weight;
    return column;
  });
}

function row(document: Document, known: Known, columns: readonly Column[], cells: readonly (string | number)[]): void {
  const { y } = document;
  for (const [at, column] of columns.entries()) {
    document.y = y;
    line(document, known, String(cells[at] ?? ''), column);
  }
  document.y = y + LINE;
}

/** One line of text at the document's height, cut to a width. */
function line(document: Document, known: Known, text: string, { x, width, right }: Column): void {
  const key = `${width} ${text}`;
  const { runs, total } = known.get(key) ?? fitted(document, text, width);
  known.set(key, { runs, total });
  let at = right ? x + width - total : x;
  for (const { slice, text: piece, width: size } of runs) {
    document.font(sliceFile(slice)).text(piece, at, document.y, { lineBreak: false });
    at += size;
  }
}

function fitted(document: Document, text: string, width: number): Fitted {
  const measured = (words: string) => fontRuns(words).map((run) => ({ ...run, width: document.font(sliceFile(run.slice)).widthOfString(run.text) }));
  const sum = (runs: readonly { width: number }[]): number => runs.reduce((total, run) => total + run.width, 0);
  let letters = [...text];
  let runs = measured(text);
  while (sum(runs) > width && letters.length > 1) {
    letters = letters.slice(0, Math.max(1, Math.floor(letters.length * Math.min(width / sum(runs), 0.95))));
    runs = measured(`${letters.join('')}…`);
  }
  return { runs, total: sum(runs) };
}

/** A note over as many lines as it takes. */
function notes(document: Document, text: string): void {
  nextPage(document);
  const width = document.page.width - 2 * MARGIN;
  const runs = fontRuns(text);
  for (const [at, run] of runs.entries()) {
    const more = { continued: at < runs.length - 1, width };
    if (at === 0) document.font(sliceFile(run.slice)).text(run.text, MARGIN, document.y, more);
    else document.font(sliceFile(run.slice)).text(run.text, more);
  }
}

/** Turns the page when no further line fits. */
function nextPage(document: Document): boolean {
  if (document.y + LINE <= document.page.height - MARGIN) return false;
  turnPage(document);
  return true;
}

function turnPage(document: Document): void {
  document.addPage();
  document.fontSize(SIZE);
  document.y = MARGIN;
}
