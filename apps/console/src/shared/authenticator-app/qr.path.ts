import { encodeQR } from 'qr';

/** A QR code to be drawn: `size` modules a side, the quiet zone of four on each side within (ISO/IEC 18004), and the dark ones as an SVG path. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** The QR code of a text; each run of dark modules in a row is one rectangle. */
export function qrDrawing(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const runs = rows.flatMap((row, y) => row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    const width = (end === -1 ? row.length : end) - x;
    return [`M${x} ${y}h${width}v1h-${width}z`];
  }));
  return { size: rows.length, path: runs.join('') };
}
