import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readJapaneseDay } from './japanese-day.rule.ts';

describe('a day as people write it', () => {
  it.each([
    ['2025-04-01', '2025-04-01'], ['2025/4/1', '2025-04-01'], ['2025.4.1', '2025-04-01'], ['2025年4月1日', '2025-04-01'], ['20250401', '2025-04-01'],
    ['令和7年4月1日', '2025-04-01'], ['令和７年４月１日', '2025-04-01'], ['R7.4.1', '2025-04-01'], ['r07/04/01', '2025-04-01'], ['Ｒ７．４．１', '2025-04-01'],
    ['令和元年5月1日', '2019-05-01'], ['平成31年4月30日', '2019-04-30'], ['昭和64年1月7日', '1989-01-07'], ['H1.1.8', '1989-01-08'], ['S60-12-31', '1985-12-31'],
    ['大正15年12月24日', '1926-12-24'], ['明治45年7月29日', '1912-07-29'], ['令和 7年 4月 1日(火)', '2025-04-01'], ['2024年2月29日', '2024-02-29'], ['㋿7年4月1日', '2025-04-01'],
  ])('%s is %s', (typed, day) => expect(readJapaneseDay(typed)).toBe(day));

  it.each([
    '', '2025-02-29', '2025/13/1', '2025-4/1', '4/1/2025', '25/4/1', '令和0年4月1日', '令和元年4月30日', '平成31年5月1日', '昭和64年1月8日', 'X7.4.1', '45748', '2025-04', '明日', '令和七年四月一日',
    '２０２５－０２－３０', '0000-01-01x', 'R7.2.29',
  ])('%p is none', (typed) => expect(readJapaneseDay(typed)).toBeNull());

  it('is never another day than the one written', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2019-05-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (at) => {
      const day = at.toISOString().slice(0, 10);
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      for (const written of [day, `${year}年${month}月${date}日`, `令和${year - 2018}年${month}月${date}日`, `R${year - 2018}.${month}.${date}`]) expect(readJapaneseDay(written)).toBe(day);
    }));
  });
});
