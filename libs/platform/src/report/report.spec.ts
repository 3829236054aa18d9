import { describe, expect, it } from '@jest/globals';
import { readSheet } from '../sheet/sheet.reader.ts';
import { isReportFormat, reportFile } from './report.file.ts';
import type { Report } from './report.types.ts';

const AT = new Date('2026-11-27T00:00:00Z');
const REPORT: Report = {
  name: 'x', title: { ja: '採用枠', en: 'Slots' }, scope: { ja: '2026 年度', en: 'Fiscal year 2026' }, source: { ja: '枠の台帳', en: 'The ledger' }, asOf: '2026-11-27',
  columns: [
    { kind: 'LABEL', label: { ja: '組織', en: 'Body' } },
    { kind: 'COUNT', label: { ja: '純増', en: 'Net' }, definition: { ja: '措置-廃止', en: 'granted less abolished' }, denominator: { ja: '台帳のすべての記録', en: 'all entries' } },
    { kind: 'SHARE', label: { ja: '兼務率', en: 'Concurrent' }, definition: { ja: '兼務の割合', en: 'share' }, denominator: { ja: '在任のポスト', en: 'held posts' } },
  ],
  rows: [[{ ja: '経済産業省', en: 'METI' }, -3, 1 / 3], ['=1+1', 0, null]],
};
const texts = (bytes: Uint8Array): string[][] => {
  const read = readSheet(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.sheet.rows.map(({ cells }) => cells.map(({ text }) => text));
};
const NOTES = [['採用枠'], ['対象', '2026 年度'], ['基準日', '2026-11-27'], ['出典', '枠の台帳'], ['純増: 定義', '措置-廃止'], ['純増: 分母・母数', '台帳のすべての記録'], ['兼務率: 定義', '兼務の割合'], ['兼務率: 分母・母数', '在任のポスト']];

describe('a report', () => {
  it('as CSV: numbers as numbers, texts harmless, and what makes the figures readable below', async () => {
    const file = await reportFile(REPORT, 'csv', 'ja', AT);
    expect(file.toString()).toContain('経済産業省,-3,0.333\r\n');
    expect(texts(file).map((row) => row.filter(Boolean))).toEqual([['組織', '純増', '兼務率'], ['経済産業省', '-3', '0.333'], ["'=1+1", '0'], ...NOTES]);
  });

  it('as a workbook: the same, and numbers that a spreadsheet can add', async () => {
    const read = readSheet(await reportFile(REPORT, 'xlsx', 'en', AT));
    expect(read.ok && read.sheet.rows[1]!.cells).toEqual([{ text: 'METI', kind: 'TEXT' }, { text: '-3', kind: 'NUMBER' }, { text: '0.333', kind: 'NUMBER' }]);
    expect(read.ok && read.sheet.rows).toHaveLength(3 + NOTES.length);
  });

  it('as PDF: on as many pages as it takes', async () => {
    const pages = (file: Buffer): number => file.toString('latin1').match(/\/Type \/Page\b/g)!.length;
    const long = { ...REPORT, rows: Array.from({ length: 100 }, (_, at) => [`とても長い名前の組織の第${at}課${'あ'.repeat(200)}`, at, 0.5]) };
    const [short, many] = [await reportFile(REPORT, 'pdf', 'ja', AT), await reportFile(long, 'pdf', 'ja', AT)];
    expect(short.subarray(0, 5).toString()).toBe('%PDF-');
    expect([pages(short), pages(many)]).toEqual([1, 3]);
  });

  it('of several parts: one below the other, each on pages of its own', async () => {
    expect(texts(await reportFile([REPORT, REPORT], 'csv', 'en', AT)).filter(([first]) => first === 'Body')).toHaveLength(2);
    expect((await reportFile([REPORT, REPORT, REPORT], 'pdf', 'ja', AT)).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(3);
  });

  it('has three formats', () => expect(['csv', 'xlsx', 'pdf', 'doc', 'toString'].filter(isReportFormat)).toEqual(['csv', 'xlsx', 'pdf']));
});
