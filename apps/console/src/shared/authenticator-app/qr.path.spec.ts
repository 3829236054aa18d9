import { describe, expect, it } from '@jest/globals';
import decodeQR from 'qr/decode.js';
import { qrDrawing } from './qr.path.ts';

/** Pixels a module: a camera sees more than one. */
const SCALE = 4;

/** The drawing as a camera sees it. */
function photographed({ size, path }: ReturnType<typeof qrDrawing>): { width: number; height: number; data: Uint8Array } {
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(run)) * SCALE; column += 1) data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return { width, height: width, data };
}

describe('the drawing of a QR code', () => {
  it.each(['otpauth://totp/Muster:%E5%B1%B1%EF%A8%91%20%E8%93%AE?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Muster', 'A', 'x'.repeat(400)])('is read as what was written: %s', (text) => {
    expect(decodeQR(photographed(qrDrawing(text)))).toBe(text);
  });
});
