import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { trackProblem, type TrackEntry } from './track-entry.rule.ts';
import { circleIn, pathTo, type Requirement, type Step } from './track.rule.ts';

const step = (code: string, after: string[] = [], requirements: Requirement[] = []): Step => ({ code, nameJa: code, nameEn: code, after, requirements });
const entry = (steps: Step[], part: Partial<TrackEntry> = {}): TrackEntry => ({ nameJa: '名', nameEn: 'Name', aimJa: '目的', aimEn: 'Aim', validFrom: '2026-04-01', steps, ...part });
const ROLES = new Set(['PD-WRL-003']);
const line = (part: Partial<Requirement>): Requirement => ({ kind: 'SKILL', ref: 'PD-WRL-003', level: 2, amount: 1, ...part });

describe('steps', () => {
  it('that depend on themselves are refused with the way round', () => {
    expect(trackProblem(entry([step('A', ['A'])]), ROLES)).toMatchObject({ code: 'STEP_DEPENDS_ON_ITSELF', field: 'steps.0.after', message: { en: expect.stringContaining('A → A') } });
    expect(trackProblem(entry([step('A'), step('B', ['A', 'D']), step('C', ['B']), step('D', ['C'])]), ROLES)).toMatchObject({ code: 'STEP_DEPENDS_ON_ITSELF', message: { en: expect.stringMatching(/B → D → C → B/) } });
    expect(trackProblem(entry([step('A'), step('B', ['A']), step('C', ['A', 'B'])]), ROLES)).toBeNull();
  });

  it.each([
    [entry([]), 'steps'], [entry([step('A'), step('A')]), 'steps.1.code'], [entry([step('a')]), 'steps.0.code'], [entry([step('A', ['B'])]), 'steps.0.after'],
    [entry([step('A')], { validFrom: '2026-02-30' }), 'validFrom'], [entry([step('A')], { aimEn: ' ' }), 'aimEn'],
    [entry([step('A', [], [line({ ref: 'XX' })])]), 'steps.0.requirements.0'], [entry([step('A', [], [line({}), line({ level: 5 })])]), 'steps.0.requirements.1'],
    [entry([step('A', [], [line({ kind: 'TENURE' })])]), 'steps.0.requirements.0'], [entry([step('A', [], [line({}), line({ level: 3 }), line({ amount: 2 })])]), 'steps.0.requirements.2'], [entry([step('A', [], [line({ kind: 'EXERCISE', ref: 'PICNIC', level: null })])]), 'steps.0.requirements.0'],
  ])('%# name the field that is wrong', (wrong, field) => expect(trackProblem(wrong, ROLES)?.field).toBe(field));

  it('are taken with every kind of line', () => {
    const lines = [line({}), line({ kind: 'POST', amount: 12 }), line({ kind: 'POST', ref: null, level: null, amount: 12 }), line({ kind: 'COURSE', ref: 'SEC-101', level: null }),
      line({ kind: 'EXERCISE', ref: 'INTERNATIONAL', level: null }), line({ kind: 'TENURE', ref: null, level: null, amount: 36 }), line({ kind: 'SECONDMENT', ref: null, level: null })];
    expect(trackProblem(entry([step('A', [], lines)]), ROLES)).toBeNull();
  });

  it('lead to a target by everything that comes before it, and nothing else', () => {
    expect(pathTo([step('C', ['B', 'A']), step('X'), step('A'), step('B', ['A'])], 'C').map(({ code }) => code)).toEqual(['A', 'B', 'C']);
  });

  it('have a circle exactly when they cannot be put in an order', () => {
    const graph = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }), { minLength: 1, maxLength: 6 })
      .map((edges) => edges.map((to, at) => step(`S${at}`, [...new Set(to.filter((one) => one < edges.length).map((one) => `S${one}`))])));
    fc.assert(fc.property(graph, (steps) => {
      const left = new Map(steps.map((one) => [one.code, one.after]));
      for (let before = -1; before !== left.size;) {
        before = left.size;
        for (const [code, after] of left) if (after.every((one) => !left.has(one))) left.delete(code);
      }
      expect(circleIn(steps) === null).toBe(left.size === 0);
    }));
  });
});
