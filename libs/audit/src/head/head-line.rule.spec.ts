import { describe, expect, it } from '@jest/globals';
import { headLine, lastMac, NO_LINE_BEFORE, readHeadLines, type RecordedHead } from './head-line.rule.ts';

const KEY = Buffer.alloc(32, 1);
const OLDER = Buffer.alloc(32, 2);
const head = (seq: number): RecordedHead => ({ seq: String(seq), hash: 'ab'.repeat(32), at: '2026-04-01T00:00:00.000Z' });

function file(...heads: RecordedHead[]): string {
  let text = '';
  for (const one of heads) text += headLine(KEY, lastMac(text), one).text;
  return text;
}

describe('a file of heads', () => {
  it('reads back what was written', () => {
    expect(readHeadLines([KEY], file(head(1), head(2)))).toMatchObject([{ line: 1, head: head(1) }, { line: 2, head: head(2) }]);
    expect(readHeadLines([KEY], '')).toEqual([]);
  });

  it('knows lines of an earlier key', () => {
    const first = headLine(OLDER, NO_LINE_BEFORE, head(1)).text;
    const both = first + headLine(KEY, lastMac(first), head(2)).text;
    expect(readHeadLines([KEY, OLDER], both).map((line) => 'head' in line)).toEqual([true, true]);
    expect(readHeadLines([KEY], both)[0]).toEqual({ line: 1, problem: 'FORGED' });
  });

  it('shows a changed line, a line without the key, and a line taken out of the middle', () => {
    const text = file(head(1), head(2), head(3));
    const lines = text.trimEnd().split('\n');
    expect(readHeadLines([KEY], text.replace('"seq":"2"', '"seq":"9"'))).toContainEqual({ line: 2, problem: 'FORGED' });
    expect(readHeadLines([KEY], text + headLine(OLDER, lastMac(text), head(4)).text)).toContainEqual({ line: 4, problem: 'FORGED' });
    expect(readHeadLines([KEY], `${lines[0]}\n${lines[2]}\n`)).toContainEqual({ line: 2, problem: 'FORGED' });
  });

  it('passes over a line that a kill cut off, and goes on after it', () => {
    const cut = `${file(head(1))}{"seq":"2","ha\n`;
    const text = cut + headLine(KEY, lastMac(cut), head(2)).text;
    expect(readHeadLines([KEY], text)).toMatchObject([{ head: head(1) }, { line: 2, problem: 'TORN' }, { head: head(2) }]);
  });
});
