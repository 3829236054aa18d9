import { describe, expect, it } from '@jest/globals';
import { exerciseProblem, isEvidence, type ExerciseEntry } from './exercise.rule.ts';

const exercise: ExerciseEntry = { kind: 'DOMESTIC', titleJa: '演習', titleEn: 'Exercise', language: 'ja', partners: [], fromOn: '2026-06-01', untilOn: '2026-06-02' };

describe('an exercise', () => {
  it('is domestic, or with partner countries', () =>
    expect([exercise, { ...exercise, kind: 'INTERNATIONAL' as const, language: 'en', partners: ['US', 'GB'] }].map(exerciseProblem)).toEqual([null, null]));

  it.each<[Partial<ExerciseEntry>, string, string]>([
    [{ kind: 'CALL_UP_DRILL' }, 'COUNTED_BY_ITSELF', 'kind'], [{ language: 'fr' }, 'NO_LANGUAGE', 'language'],
    [{ kind: 'INTERNATIONAL' }, 'NO_PARTNERS', 'partners'], [{ partners: ['US'] }, 'NO_PARTNERS', 'partners'],
    [{ kind: 'INTERNATIONAL', partners: ['US', 'US'] }, 'NO_COUNTRY', 'partners'], [{ kind: 'INTERNATIONAL', partners: ['JP'] }, 'NO_COUNTRY', 'partners'], [{ kind: 'INTERNATIONAL', partners: ['usa'] }, 'NO_COUNTRY', 'partners'],
    [{ titleEn: '' }, 'NO_TITLE', 'titleEn'], [{ fromOn: 'soon' }, 'NO_DAY', 'fromOn'], [{ untilOn: '2026-05-31' }, 'NO_DAY', 'untilOn'],
  ])('is not %j', (wrong, code, field) => expect(exerciseProblem({ ...exercise, ...wrong })).toMatchObject({ code, field, remedy: { ja: expect.any(String), en: expect.any(String) } }));

  it('is evidence when it was practical, was held, and was not failed', () => {
    const held = { practical: true, state: 'HELD' } as const;
    expect([isEvidence(held, 'PASSED'), isEvidence(held, 'TOOK_PART'), isEvidence(held, 'FAILED')]).toEqual([true, true, false]);
    expect([isEvidence({ ...held, practical: false }, 'PASSED'), isEvidence({ ...held, state: 'PLANNED' }, 'PASSED'), isEvidence({ ...held, state: 'CANCELLED' }, 'PASSED')]).toEqual([false, false, false]);
  });
});
