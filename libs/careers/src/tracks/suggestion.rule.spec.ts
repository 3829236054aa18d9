import { daysAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '../posts/span.rule.ts';
import { attainment, planFigures, planYearsByBody, returnedAfterRotation, sharePlanned } from './plan-figures.rule.ts';
import type { CareerFacts, LineProgress } from './progress.rule.ts';
import { fitOf, suggestPosts, type OpenPost } from './suggestion.rule.ts';

const FACTS: CareerFacts = { skills: [{ workRoleId: 'H', level: 2 }], posts: [], exercises: [], courses: [], secondments: 0 };
const MISSING: LineProgress[] = [
  { kind: 'POST', ref: 'H', level: 2, amount: 24, have: 0, need: 24, met: false }, { kind: 'POST', ref: null, level: null, amount: 12, have: 0, need: 12, met: false },
  { kind: 'SKILL', ref: 'H', level: 3, amount: 1, have: 2, need: 3, met: false },
];
const post = (id: string, part: Partial<OpenPost> = {}): OpenPost => ({ id, securityManagement: false, duties: [{ workRoleId: 'H', level: 4 }], advertised: false, ...part });

describe('suggested posts', () => {
  it('by hand: half of what the duty asks, and one of two lines brought on', () => expect(fitOf(post('a'), FACTS, MISSING)).toEqual({ postId: 'a', ability: 0.5, growth: 0.5, fit: 0.5, advertised: false }));
  it('leave out what brings nothing on, and put the better fit first, then what is advertised', () => {
    const posts = [post('a'), post('b', { duties: [{ workRoleId: 'K', level: 1 }] }), post('c', { securityManagement: true }), post('d', { advertised: true })];
    expect(suggestPosts(posts, FACTS, MISSING, 5).map(({ postId }) => postId)).toEqual(['c', 'd', 'a']);
    expect(suggestPosts(posts, FACTS, MISSING, 1)).toHaveLength(1);
    expect(suggestPosts(posts, FACTS, [], 5)).toEqual([]);
  });
});

describe('figures of plans', () => {
  it('two of three people who hold a post have a plan', () => {
    expect(sharePlanned(['a', 'b', 'b', 'c'], new Set(['a', 'c', 'z']))).toEqual({ count: 2, of: 3, share: 2 / 3 });
    expect(sharePlanned([], new Set(['a']))).toEqual({ count: 0, of: 0, share: null });
  });
  it('one of two plans whose day came was reached', () => {
    expect(attainment([{ targetOn: '2026-04-01', reached: true }, { targetOn: '2027-03-31', reached: false }, { targetOn: '2027-04-01', reached: true }], '2026-04-01', '2027-03-31'))
      .toEqual({ count: 1, of: 2, share: 0.5 });
  });

  const back = (people: Span[][]) => returnedAfterRotation(people, '2025-04-01', '2026-03-31', '2026-11-28', (day) => daysAfter(day, 1));
  it('whoever moved from one post to the next has not left; of two who left one came back', () => {
    expect(back([
      [{ fromOn: '2023-04-01', untilOn: '2025-06-30' }, { fromOn: '2025-07-01', untilOn: null }],
      [{ fromOn: '2023-04-01', untilOn: '2025-06-30' }, { fromOn: '2026-04-01', untilOn: null }],
      [{ fromOn: '2023-04-01', untilOn: '2025-06-30' }, { fromOn: '2026-12-01', untilOn: null }],
      [{ fromOn: '2020-04-01', untilOn: '2024-03-31' }],
    ])).toEqual({ count: 1, of: 2, share: 0.5 });
  });
  it('whose appointment ended has left the service, and does not count', () => {
    expect(returnedAfterRotation([[{ fromOn: '2023-04-01', untilOn: '2025-06-30', leftService: true }], [{ fromOn: '2023-04-01', untilOn: '2025-06-30', leftService: false }]], '2025-04-01', '2026-03-31', '2026-11-28', (day) => daysAfter(day, 1)))
      .toEqual({ count: 0, of: 1, share: 0 });
  });
  it('body by body: whoever went from one to the other left the first, and counts as in office in the second', () => {
    const times = [{ fromOn: '2023-04-01', untilOn: '2025-06-30', organisationId: 'A', expertId: 'e', leftService: false }, { fromOn: '2025-07-01', untilOn: null, organisationId: 'B', expertId: 'e', leftService: false }];
    const year = { times, planned: [{ organisationId: 'B', expertId: 'e' }], due: [{ organisationId: 'A', targetOn: '2025-05-01', reached: true }] };
    const figures = (of: typeof year | undefined) => of && Object.values(planFigures(of, '2025-04-01', '2026-03-31', '2026-11-28')).map(({ count, of: all }) => [count, all]);
    expect(figures(year)).toEqual([[1, 1], [1, 1], [0, 0]]);
    const bodies = planYearsByBody(year) as Map<string, typeof year>;
    expect([figures(bodies.get('A')), figures(bodies.get('B'))]).toEqual([[[0, 0], [1, 1], [0, 1]], [[1, 1], [0, 0], [0, 0]]]);
  });
  it('never count more back than left', () => {
    const day = fc.integer({ min: 0, max: 1_500 }).map((days) => daysAfter('2023-01-01', days));
    const span = fc.tuple(day, fc.integer({ min: 0, max: 500 }), fc.boolean()).map(([fromOn, days, open]): Span => ({ fromOn, untilOn: open ? null : daysAfter(fromOn, days) }));
    fc.assert(fc.property(fc.array(fc.array(span, { maxLength: 4 }), { maxLength: 5 }), (people) => {
      const { count, of } = back(people);
      expect(count).toBeLessThanOrEqual(of);
      expect(of).toBeLessThanOrEqual(people.length);
      expect(back(people.map((spans) => [...spans].reverse()))).toEqual(back(people));
    }));
  });
});
