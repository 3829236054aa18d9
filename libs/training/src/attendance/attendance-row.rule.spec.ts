import { isDay } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnsOf, readRow } from './attendance-row.rule.ts';

const day = (text: string): string | null => (isDay(text) ? text : null);
const { columns } = columnsOf(['職員番号', '組織', '科目コード', '修了日', '結果']);
const read = (...cells: string[]) => readRow(7, cells, columns, day);

describe('the headings of a learning system', () => {
  it('are found in any order, in full width and in either language', () => {
    expect(columnsOf(['Ｅｍｐｌｏｙｅｅ＿ＩＤ', '科目', 'x', '組織コード', '受講日'])).toEqual({ columns: { number: 0, course: 1, organisation: 3, attendedOn: 4, result: -1 }, problems: [] });
  });

  it('that are missing are named, with the ones that would do', () => {
    expect(columnsOf(['氏名', '受講日']).problems.map(({ column, line, value }) => [column, line, value])).toEqual([['organisation', 1, null], ['number', 1, null], ['course', 1, null]]);
  });
});

describe('a line', () => {
  it('is an attendance', () => {
    expect(read(' Ａ００１ ', 'soumu', 'SEC-01', '2026-05-10', '修了')).toEqual({ line: 7, organisation: 'soumu', number: 'A001', course: 'SEC-01', attendedOn: '2026-05-10' });
  });

  it('of somebody who did not finish is none, and no problem', () => {
    for (const result of ['未修了', '不合格', 'Failed']) expect(read('A', 'o', 'c', 'never', result)).toBe('NOT_DONE');
  });

  it('says everything that is wrong with it at once', () => {
    expect(read('', 'soumu', 'SEC-01', '5月10日', 'たぶん')).toMatchObject([{ column: 'result', value: 'たぶん' }, { column: 'number', value: '' }, { column: 'attendedOn', value: '5月10日' }]);
  });

  it('is never half of one, whatever stands in it', () => {
    fc.assert(fc.property(fc.array(fc.string(), { maxLength: 8 }), (cells) => {
      const row = readRow(1, cells, columns, day);
      if (row === 'NOT_DONE' || Array.isArray(row)) return;
      expect(row.number !== '' && row.organisation !== '' && row.course !== '' && isDay(row.attendedOn)).toBe(true);
    }));
  });
});
