import { describe, expect, it } from '@jest/globals';
import { payProblem, type Pay } from './pay.rule.ts';
import { law, rate } from './testing/law.fixture.ts';

const RATES = [rate('S', '1', 376_000), rate('S', '1', 380_000, '2024-04-01'), rate('C', 'ORDINARY', 34_200), rate('C', 'SPECIAL', 100_000), rate('C', 'ORDINARY', 35_000, '2027-04-01')];
const pay = (part: Partial<Pay>): Pay => ({ fromOn: '2026-04-01', scale: null, grade: null, dailyYen: null, special: false, ...part });
const ask = (kind: string, part: Partial<Pay>) => payProblem(law(kind), pay(part), RATES);

describe('pay', () => {
  it('by a table needs a grade that is in force on the day', () => {
    expect(ask('SPECIFIED_FIXED_TERM', { scale: 'S', grade: '1' })).toBeNull();
    expect(ask('SPECIFIED_FIXED_TERM', { scale: 'S', grade: '9' })).toMatchObject({ field: 'pay.grade', row: { key: 'SPECIFIED_FIXED_TERM' } });
    expect(ask('SPECIFIED_FIXED_TERM', { scale: 'S', grade: '1', fromOn: '2019-04-01' })).toMatchObject({ field: 'pay.grade' });
    expect(ask('SPECIFIED_FIXED_TERM', { scale: 'C', grade: 'ORDINARY' })).toMatchObject({ field: 'pay.scale', remedy: { en: 'Give one of S.' } });
    expect(ask('SPECIFIED_FIXED_TERM', { dailyYen: 30_000 })).toMatchObject({ field: 'pay.scale' });
  });

  it('by the day stays under the cap in force, and names its row', () => {
    expect(ask('COMMITTEE', { dailyYen: 34_200 })).toBeNull();
    expect(ask('COMMITTEE', { dailyYen: 34_201 })).toMatchObject({ field: 'pay.dailyYen', row: { table: 'pay_rate', key: 'C ORDINARY', validFrom: '2020-04-01' } });
    expect(ask('COMMITTEE', { dailyYen: 35_000, fromOn: '2027-04-01' })).toBeNull();
    expect(ask('COMMITTEE', { dailyYen: 100_000, special: true })).toBeNull();
    expect(ask('COMMITTEE', { dailyYen: 100_001, special: true })).toMatchObject({ row: { key: 'C SPECIAL' } });
    expect(ask('FIXED_PERIOD_PART_TIME', { dailyYen: 12_000 })).toBeNull();
  });

  it('is one thing or the other, and none where the law leaves it elsewhere', () => {
    expect(ask('SPECIFIED_FIXED_TERM', {})).toMatchObject({ field: 'pay' });
    expect(ask('SPECIFIED_FIXED_TERM', { scale: 'S' })).toMatchObject({ field: 'pay' });
    expect(ask('COMMISSION', { dailyYen: 1_000 })).toMatchObject({ field: 'pay', row: { key: 'COMMISSION' } });
    expect(ask('COMMITTEE', { dailyYen: 0 })).toMatchObject({ field: 'pay' });
    expect(ask('COMMITTEE', { dailyYen: 10, fromOn: '2026-13-01' })).toMatchObject({ field: 'pay.fromOn' });
  });
});
