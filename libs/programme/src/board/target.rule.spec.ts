import { describe, expect, it } from '@jest/globals';
import { targetValueProblem } from './target.rule.ts';

describe('a target', () => {
  it.each([['ROSTER', 50_000], ['ROSTER', 1], ['TRAINING', 0], ['TRAINING', 1]])('of %s may be %p', (code, value) => expect(targetValueProblem(code, value)).toBeNull());

  it.each([['ROSTER', 0], ['ROSTER', -1], ['ROSTER', 0.5], ['ROSTER', 1e12], ['TRAINING', 1.01], ['TRAINING', -0.1], ['TRAINING', Number.NaN]])('of %s may not be %p', (code, value) =>
    expect(targetValueProblem(code, value)).toMatchObject({ code: 'NO_VALUE', field: 'value' }));
});
