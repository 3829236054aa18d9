import { daysAfter, monthsAfter } from '@muster/platform';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { monthsIn, progressTo, supposing, type CareerFacts, type PostTime, type WhatIf } from './progress.rule.ts';
import type { Requirement, Step } from './track.rule.ts';

const TODAY = '2026-11-28';
const NOBODY: CareerFacts = { skills: [], posts: [], exercises: [], courses: [], secondments: 0 };
const NOTHING: WhatIf = { posts: [], skills: [], courses: [], exercises: [], secondments: 0 };
const line = (kind: Requirement['kind'], amount: number, ref: string | null = null, level: number | null = null): Requirement => ({ kind, ref, level, amount });
const step = (code: string, after: string[], requirements: Requirement[]): Step => ({ code, nameJa: code, nameEn: code, after, requirements });
const post = (fromOn: string, untilOn: string | null, part: Partial<PostTime> = {}): PostTime => ({ fromOn, untilOn, securityManagement: false, duties: [{ workRoleId: 'H', level: 2 }], ...part });

const STEPS = [
  step('ONE', [], [line('SKILL', 1, 'H', 2), line('TENURE', 12), line('COURSE', 1, 'SEC-1')]),
  step('TWO', ['ONE'], [line('SKILL', 1, 'H', 3), line('POST', 24, 'H', 2), line('EXERCISE', 2)]),
  step('CHIEF', ['TWO'], [line('POST', 12), line('SECONDMENT', 1)]),
];

describe('progress', () => {
  it('by hand: the first step is reached, and the gap to the second is two lines', () => {
    const facts: CareerFacts = { ...NOBODY, skills: [{ workRoleId: 'H', level: 3 }], posts: [post('2025-04-01', null)], courses: ['SEC-1'], exercises: [{ kind: 'DOMESTIC', on: '2026-02-01' }] };
    const { steps, share, next } = progressTo(STEPS, 'CHIEF', facts, TODAY);
    expect(steps.map(({ code, met, reached }) => [code, met, reached])).toEqual([['ONE', true, true], ['TWO', false, false], ['CHIEF', false, false]]);
    expect(share).toBe(4 / 8);
    // 1 April 2025 to 28 November 2026 are 607 days, 19 whole months of 30.4375.
    expect(next!.lines.map(({ kind, have, need, met }) => [kind, have, need, met])).toEqual([['SKILL', 3, 3, true], ['POST', 19, 24, false], ['EXERCISE', 1, 2, false]]);
  });

  it('a step whose lines are met is not reached while one before it is not', () => {
    const facts: CareerFacts = { ...NOBODY, secondments: 1, posts: [post('2024-04-01', null, { securityManagement: true })] };
    expect(progressTo(STEPS, 'CHIEF', facts, TODAY).steps.at(-1)).toMatchObject({ met: true, reached: false });
  });

  it('counts days in two posts once, and none of the future', () => {
    expect(monthsIn([post('2025-01-01', '2025-12-31'), post('2025-07-01', '2025-12-31'), post('2027-01-01', null)], TODAY)).toBe(11);
    expect(monthsIn([post('2025-01-01', '2026-01-01')], TODAY)).toBe(12);
  });

  it('what if: a post of two years and a secondment lead to the end, and on which day', () => {
    const facts: CareerFacts = { ...NOBODY, skills: [{ workRoleId: 'H', level: 3 }], posts: [post('2024-04-01', '2026-03-31')], courses: ['SEC-1'] };
    const change: WhatIf = { ...NOTHING, posts: [{ securityManagement: true, duties: [], months: 13 }], exercises: [{ kind: 'DOMESTIC', times: 2 }], secondments: 1 };
    const { facts: then, on } = supposing(facts, change, TODAY, monthsAfter);
    expect(on).toBe('2027-12-28');
    expect(progressTo(STEPS, 'CHIEF', facts, TODAY).next!.code).toBe('TWO');
    // 2024-04-01 to 2026-03-31 are 730 days: 23 whole months of 24.
    expect(progressTo(STEPS, 'CHIEF', then, on).next!.lines.filter(({ met }) => !met)).toMatchObject([{ kind: 'POST', have: 23, need: 24 }]);
  });
});

const DAY = fc.integer({ min: 0, max: 2_000 }).map((days) => daysAfter('2021-01-01', days));
const POST = fc.tuple(DAY, fc.integer({ min: 0, max: 800 }), fc.boolean()).map(([from, days, management]) => post(from, daysAfter(from, days), { securityManagement: management }));
const FACTS = fc.record({
  skills: fc.array(fc.record({ workRoleId: fc.constantFrom('H', 'K'), level: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 }), posts: fc.array(POST, { maxLength: 4 }),
  exercises: fc.array(fc.record({ kind: fc.constantFrom('DOMESTIC', 'INTERNATIONAL'), on: DAY }), { maxLength: 4 }), courses: fc.subarray(['SEC-1', 'SEC-2']), secondments: fc.integer({ min: 0, max: 2 }),
});

describe('a fold of facts', () => {
  it('is the same in whatever order they come', () => {
    fc.assert(fc.property(FACTS, (facts) => {
      const turned: CareerFacts = { ...facts, posts: [...facts.posts].reverse(), exercises: [...facts.exercises].reverse(), skills: [...facts.skills].reverse() };
      expect(progressTo(STEPS, 'CHIEF', turned, TODAY)).toEqual(progressTo(STEPS, 'CHIEF', facts, TODAY));
    }));
  });

  it('never goes back by doing more', () => {
    fc.assert(fc.property(FACTS, FACTS, (facts, more) => {
      const both: CareerFacts = {
        skills: [...facts.skills, ...more.skills], posts: [...facts.posts, ...more.posts], exercises: [...facts.exercises, ...more.exercises],
        courses: [...facts.courses, ...more.courses], secondments: facts.secondments + more.secondments,
      };
      const [before, after] = [progressTo(STEPS, 'CHIEF', facts, TODAY), progressTo(STEPS, 'CHIEF', both, TODAY)];
      expect(after.share).toBeGreaterThanOrEqual(before.share);
      before.steps.forEach((one, at) => { if (one.reached) expect(after.steps[at]!.reached).toBe(true); });
    }));
  });

  it('counts no more months than lie between the first day and today', () => {
    fc.assert(fc.property(fc.array(POST, { minLength: 1, maxLength: 6 }), (posts) => {
      const first = posts.map(({ fromOn }) => fromOn).sort()[0]!;
      expect(monthsIn(posts, TODAY)).toBeLessThanOrEqual(monthsIn([post(first, null)], TODAY));
    }));
  });
});
