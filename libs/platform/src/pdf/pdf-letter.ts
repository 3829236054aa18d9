import { fontRuns, sliceFile } from './font-slices.ts';

/** A line of a letter; an empty text is an empty line. */
export interface LetterLine {
  text: string;
  /** Points; 10.5 unless said otherwise, the usual size of Japanese letters. */
  size?: number;
}

/** A letter on A4. */
export interface Letter {
  title: string;
  /** When it was made, by the database's clock. */
  at: Date;
  lines: readonly LetterLine[];
}

const SIZE = 10.5;
const MARGIN = 64;
const LEADING = 5;

/** Sets a letter in Noto Sans JP and gives the PDF. The library is loaded with the first letter: 30 MB that workers never need. */
export async function letterPdf({ title, at, lines }: Letter): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({ size: 'A4', margin: MARGIN, lang: 'ja', displayTitle: true, info: { Title: title, CreationDate: at, ModDate: at } });
  const done = new Promise<Buffer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  for (const line of lines) writeLine(document, line);
  document.end();
  return done;
}

function writeLine(document: PDFKit.PDFDocument, { text, size = SIZE }: LetterLine): void {
  const runs = fontRuns(text === '' ? ' ' : text);
  document.fontSize(size);
  for (const [at, run] of runs.entries()) {
    document.font(sliceFile(run.slice)).text(run.text, { continued: at < runs.length - 1, lineGap: LEADING });
  }
}
