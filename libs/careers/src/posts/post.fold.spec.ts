import { daysAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodiesWithDedicatedPost, lifeOf, postFigures, vacancyIn, type CountedPost, type Held, type HoldingKind } from './post.fold.ts';
import { holdsOn } from './span.rule.ts';

const YEAR = { fromOn: '2026-04-01', untilOn: '2027-03-31' };
const held = (kind: HoldingKind, fromOn: string, untilOn: string | null): Held => ({ kind, fromOn, untilOn });
const post = (part: Partial<CountedPost> = {}): CountedPost =>
  ({ organisationId: 'A', securityManagement: true, foundedOn: '2026-04-01', abolishedOn: null, holdings: [], ...part });

describe('vacancy days', () => {
  it('by a hand-worked year: founded on 1 April, held from 1 July to 30 September, acted for in October, held beside another from January', () => {
    const worked = post({ holdings: [held('HOLDER', '2026-07-01', '2026-09-30'), held('ACTING', '2026-10-01', '2026-10-31'), held('CONCURRENT', '2027-01-01', null)] });
    // 365 days; July–September 92 and January–March 90 are held; October's 31 are acted for.
    expect(vacancyIn(worked, YEAR)).toEqual({ days: 365, vacant: 365 - 92 - 90, acting: 31 });
  });

  it('count from the founding to the day before the abolition', () => {
    expect(vacancyIn(post({ foundedOn: '2026-05-01', abolishedOn: '2026-05-11' }), YEAR)).toEqual({ days: 10, vacant: 10, acting: 0 });
    expect(vacancyIn(post({ foundedOn: '2027-04-01' }), YEAR)).toEqual({ days: 0, vacant: 0, acting: 0 });
    expect(vacancyIn(post({ foundedOn: '2020-04-01', abolishedOn: '2026-04-01' }), YEAR)).toEqual({ days: 0, vacant: 0, acting: 0 });
  });

  const DAYS = Array.from({ length: 40 }, (_, at) => daysAfter('2026-04-01', at));
  const KIND = fc.constantFrom<HoldingKind>('HOLDER', 'ACTING', 'CONCURRENT');
  const HELD = fc.tuple(KIND, fc.nat(39), fc.option(fc.nat(39))).map(([kind, from, until]) =>
    held(kind, DAYS[Math.min(from, until ?? from)]!, until === null ? null : DAYS[Math.max(from, until)]!));
  const POST = fc.tuple(fc.array(HELD, { maxLength: 6 }), fc.nat(20), fc.option(fc.integer({ min: 21, max: 39 })))
    .map(([holdings, founded, abolished]) => post({ holdings, foundedOn: DAYS[founded]!, abolishedOn: abolished === null ? null : DAYS[abolished]! }));

  it('are what one counts day by day, in any order of the holdings', () => {
    fc.assert(fc.property(POST, fc.nat(39), fc.nat(39), (one, a, b) => {
      const window = { fromOn: DAYS[Math.min(a, b)]!, untilOn: DAYS[Math.max(a, b)]! };
      const days = DAYS.filter((day) => day >= window.fromOn && day <= window.untilOn && holdsOn(lifeOf(one), day));
      const kinds = (day: string): Set<HoldingKind> => new Set(one.holdings.filter((it) => holdsOn(it, day)).map(({ kind }) => kind));
      const vacant = days.filter((day) => !kinds(day).has('HOLDER') && !kinds(day).has('CONCURRENT'));
      const expected = { days: days.length, vacant: vacant.length, acting: vacant.filter((day) => kinds(day).has('ACTING')).length };
      expect(vacancyIn(one, window)).toEqual(expected);
      expect(vacancyIn({ ...one, holdings: [...one.holdings].reverse() }, window)).toEqual(expected);
    }));
  });

  it('of a window are the sum of its parts', () => {
    fc.assert(fc.property(POST, fc.nat(38), (one, cut) => {
      const [whole, first, rest] = [[0, 39], [0, cut], [cut + 1, 39]].map(([from, until]) => vacancyIn(one, { fromOn: DAYS[from!]!, untilOn: DAYS[until!]! }));
      expect({ days: first!.days + rest!.days, vacant: first!.vacant + rest!.vacant, acting: first!.acting + rest!.acting }).toEqual(whole);
    }));
  });
});

describe('posts on a day', () => {
  const POSTS = [
    post({ holdings: [held('HOLDER', '2026-04-01', null)] }),
    post({ holdings: [held('CONCURRENT', '2026-04-01', null)], organisationId: 'B' }),
    post({ holdings: [held('CONCURRENT', '2026-04-01', '2026-04-30')], organisationId: 'B' }),
    post({ holdings: [held('ACTING', '2026-05-01', null)], organisationId: 'C' }),
    post({ holdings: [held('HOLDER', '2026-04-01', null)], securityManagement: false, organisationId: 'C' }),
    post({ abolishedOn: '2026-05-15', holdings: [held('HOLDER', '2026-04-01', null)], organisationId: 'D' }),
  ];

  it('by hand: who holds them as a main post, beside another, acts, or not at all', () => {
    expect(postFigures(POSTS, '2026-05-14')).toEqual({ posts: 6, held: 4, concurrent: 1, vacant: 2, acting: 1 });
    expect(postFigures(POSTS, '2026-05-15')).toEqual({ posts: 5, held: 3, concurrent: 1, vacant: 2, acting: 1 });
    expect(postFigures(POSTS, '2026-03-31')).toEqual({ posts: 0, held: 0, concurrent: 0, vacant: 0, acting: 0 });
  });

  it('a body has a dedicated post when somebody has security management as his main post', () => {
    expect([...bodiesWithDedicatedPost(POSTS, '2026-05-14')]).toEqual(['A', 'D']);
    expect([...bodiesWithDedicatedPost(POSTS, '2026-05-15')]).toEqual(['A']);
  });
});
