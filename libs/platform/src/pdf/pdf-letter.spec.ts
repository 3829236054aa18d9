import { describe, expect, it } from '@jest/globals';
import { fontRuns, readSpans } from './font-slices.ts';
import { letterPdf } from './pdf-letter.ts';

describe('slices of the font', () => {
  it('are found for what Japanese names are written with', () => {
    for (const name of ['髙田', '山﨑', '𠮷野', '渡邉', '渡邊', '森鷗外', 'Ünal', '王小明', '１２ｱｲｳ()〜－']) {
      expect([name, fontRuns(name).map((run) => run.text).join('')]).toEqual([name, name]);
    }
  });

  it('keep neighbours together, and write 〓 for what nobody can print', () => {
    expect(fontRuns('abc')).toHaveLength(1);
    expect(fontRuns('\u{10FFFD}').map((run) => run.text)).toEqual(['〓']);
    expect(readSpans({ '[7]': 'U+3042,U+20bb7-20bb9' })).toEqual([{ first: 0x3042, last: 0x3042, slice: '7' }, { first: 0x20bb7, last: 0x20bb9, slice: '7' }]);
  });
});

describe('a letter', () => {
  it('is a PDF with its fonts inside', async () => {
    const pdf = await letterPdf({ title: 'お礼', at: new Date('2026-05-01T00:00:00Z'), lines: [{ text: '髙田 𠮷子 様', size: 14 }, { text: '' }, { text: 'ありがとうございました。 Thank you.' }] });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toMatch(/\/FontFile[23] /);
    expect(pdf.length).toBeLessThan(200_000);
  });
});
