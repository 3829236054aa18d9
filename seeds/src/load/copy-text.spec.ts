import { describe, expect, it } from '@jest/globals';
import { arrayText, copyLine, multirangeText, rangeText } from './copy-text.ts';

describe('copyLine', () => {
  it('writes values as COPY reads them', () => {
    expect(copyLine(['髙橋', 3, true, false, null, new Date('2026-08-10T03:15:00Z')])).toBe('髙橋\t3\tt\tf\t\\N\t2026-08-10T03:15:00.000Z\n');
  });

  it('writes bytes so that COPY reads them as bytea', () => {
    expect(copyLine([Buffer.from([0, 9, 255])])).toBe('\\\\x0009ff\n');
  });

  it('escapes what would end a value or a line', () => {
    expect(copyLine(['a\tb\nc\rd\\N'])).toBe('a\\tb\\nc\\rd\\\\N\n');
  });
});

describe('literals', () => {
  it('are written for arrays, multiranges and ranges', () => {
    expect(arrayText(['ja', 'en'])).toBe('{ja,en}');
    expect(arrayText([])).toBe('{}');
    expect(multirangeText([[0, 420], [1_380, 1_440]])).toBe('{[0,420),[1380,1440)}');
    expect(multirangeText([])).toBe('{}');
    expect(rangeText(new Date(0), new Date(60_000))).toBe('[1970-01-01T00:00:00.000Z,1970-01-01T00:01:00.000Z)');
  });

  it('refuse a word that an array would have to quote', () => {
    expect(() => arrayText(['a,b'])).toThrow('a,b');
  });
});
