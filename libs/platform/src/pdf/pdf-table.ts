import { fontRuns, sliceFile } from './font-slices.ts';

/** A column of a printed table. */
export interface PdfColumn {
  heading: string;
  /** Points; a text that is wider is set smaller, and cut with … when that is not enough. */
  width: number;
}

/** A heading and the rows below it; a section begins on a new page when its first rows would not fit. */
export interface PdfSection {
  heading: string;
  rows: readonly (readonly string[])[];
}

/** Tables on A4, landscape. */
export interface PdfTables {
  title: string;
  /** Stands at the foot of every page, before the page number. */
  foot: string;
  /** When it was made, by the database's clock. */
  at: Date;
  lead: readonly string[];
  columns: readonly PdfColumn[];
  sections: readonly PdfSection[];
}

const MARGIN = 36;
const SIZE = 8.5;
const SMALLEST = 5.5;
const ROW = 17;
const PAD = 3;
const BOTTOM = 595 - MARGIN - 20;

/** Sets tables in Noto Sans JP and gives the PDF. The library is loaded with the first document. */
export async function tablesPdf(tables: PdfTables): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({
    size: 'A4', layout: 'landscape', margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: 0 }, lang: 'ja', displayTitle: true, bufferPages: true,
    info: { Title: tables.title, CreationDate: tables.at, ModDate: tables.at },
  });
  const done = new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  new TableSetter(document, tables).set();
  document.end();
  return done;
}

/** Sets one document from top to bottom. */
class TableSetter {
  private y = MARGIN;

  constructor(private readonly document: PDFKit.PDFDocument, private readonly tables: PdfTables) {}

  set(): void {
    this.line(this.tables.title, 15, 24);
    for (const text of this.tables.lead) this.line(text, 9, 14);
    for (const section of this.tables.sections) this.section(section);
    this.feet();
  }

  private section({ heading, rows }: PdfSection): void {
    if (this.y + 3 * ROW + 24 > BOTTOM) this.page();
    this.y += 8;
    this.line(heading, 11, 18);
    this.row(this.tables.columns.map((column) => column.heading), true);
    for (const [at, cells] of rows.entries()) {
      if (this.y + ROW > BOTTOM) {
        this.page();
        if (at > 0) this.line(`${heading} …`, 9, 15);
        this.row(this.tables.columns.map((column) => column.heading), true);
      }
      this.row(cells, false);
    }
  }

  private row(cells: readonly string[], head: boolean): void {
    let x = MARGIN;
    for (const [at, { width }] of this.tables.columns.entries()) {
      const box = this.document.lineWidth(0.4).rect(x, this.y, width, ROW);
      if (head) box.fillAndStroke('#e6e6e6', '#666666');
      else box.stroke('#999999');
      this.document.fillColor('#000000');
      this.fitted(cells[at] ?? '', x + PAD, this.y + 4, width - 2 * PAD);
      x += width;
    }
    this.y += ROW;
  }

  /** A text on one line within the width. */
  private fitted(text: string, x: number, y: number, width: number): void {
    const full = this.widthOf(text, SIZE);
    const size = full <= width ? SIZE : Math.max(SMALLEST, SIZE * (width / full));
    let shown = text;
    while (shown.length > 1 && this.widthOf(shown, size) > width + 0.5) shown = `${[...shown.replace(/…$/u, '')].slice(0, -1).join('')}…`;
    this.write(shown, x, y + (SIZE - size) / 2, size);
  }

  private line(text: string, size: number, leading: number): void {
    this.write(text, MARGIN, this.y, size);
    this.y += leading;
  }

  /** Each run in its own slice of the font, side by side. */
  private write(text: string, x: number, y: number, size: number): void {
    let at = x;
    this.document.fontSize(size);
    for (const run of fontRuns(text)) {
      this.document.font(sliceFile(run.slice)).text(run.text, at, y, { lineBreak: false });
      at += this.document.widthOfString(run.text);
    }
  }

  private widthOf(text: string, size: number): number {
    this.document.fontSize(size);
    return fontRuns(text).reduce((sum, run) => sum + this.document.font(sliceFile(run.slice)).widthOfString(run.text), 0);
  }

  private page(): void {
    this.document.addPage();
    this.y = MARGIN;
  }

  private feet(): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.document.switchToPage(page);
      this.write(`${this.tables.foot}  ${page + 1} / ${count}`, MARGIN, 595 - MARGIN, 8);
    }
  }
}
