import { daysAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlaps } from '../posts/span.rule.ts';
import { besideProblem, coveredUntil, END_OF_DAYS, isCovered, type Held } from './beside.rule.ts';
import { law } from './testing/law.fixture.ts';

const held = (kind: string, fromOn: string, untilOn: string | null): Held => ({ kind, fromOn, untilOn });
const ask = (wish: Held, others: Held[]) => besideProblem(law(wish.kind), wish, others, (kind) => law(kind));

describe('appointments at the same time', () => {
  it('are refused when neither law names the other, with the row', () => {
    expect(ask(held('SPECIFIED_FIXED_TERM', '2026-04-01', '2028-03-31'), [held('SPECIFIED_FIXED_TERM', '2025-04-01', '2026-04-01')]))
      .toMatchObject({ field: 'kind', row: { key: 'SPECIFIED_FIXED_TERM' }, message: { en: expect.stringContaining('2026-04-01') } });
  });

  it('are none when one begins after the other has ended', () => {
    expect(ask(held('SPECIFIED_FIXED_TERM', '2026-04-02', '2028-03-31'), [held('SPECIFIED_FIXED_TERM', '2025-04-01', '2026-04-01')])).toBeNull();
  });

  it('are allowed when the law of either names the other', () => {
    expect(ask(held('COMMITTEE', '2026-04-01', '2027-03-31'), [held('FIXED_PERIOD_PART_TIME', '2026-04-01', '2027-03-31')])).toBeNull();
    expect(ask(held('SECONDMENT', '2026-04-01', '2028-03-31'), [held('REGULAR', '2015-04-01', null)])).toBeNull();
  });

  it('that need a main one need it on every day', () => {
    const wish = held('CONCURRENT', '2026-04-01', '2026-09-30');
    expect(ask(wish, [])).toMatchObject({ row: { key: 'CONCURRENT' } });
    expect(ask(wish, [held('REGULAR', '2020-04-01', '2026-09-29')])).toMatchObject({ field: 'fromOn' });
    expect(ask(wish, [held('SPECIFIED_FIXED_TERM', '2024-04-01', '2026-06-30'), held('SPECIFIED_FIXED_TERM', '2026-07-01', '2027-06-30')])).toBeNull();
    expect(ask(wish, [held('CONCURRENT', '2020-04-01', null)])).toMatchObject({ field: 'fromOn' });
  });
});

const DAY = fc.integer({ min: 0, max: 60 }).map((days) => daysAfter('2026-04-01', days));
const TERM = fc.tuple(DAY, fc.integer({ min: 0, max: 30 }), fc.boolean()).map(([from, days, open]) => held('X', from, open && days > 25 ? null : daysAfter(from, days)));

describe('cover', () => {
  it('is what counting days says', () => {
    fc.assert(fc.property(fc.array(TERM, { maxLength: 6 }), TERM, (all, wish) => {
      const until = wish.untilOn ?? daysAfter('2026-04-01', 400);
      let every = true;
      for (let day = wish.fromOn; day <= until; day = daysAfter(day, 1)) every &&= all.some((one) => one.fromOn <= day && (one.untilOn ?? END_OF_DAYS) >= day);
      if (wish.untilOn !== null) expect(isCovered(wish, all)).toBe(every);
      expect(coveredUntil(wish.fromOn, all) >= wish.fromOn).toBe(all.some((one) => overlaps(one, held('X', wish.fromOn, wish.fromOn))));
    }));
  });
});
