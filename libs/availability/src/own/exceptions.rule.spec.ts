import { describe, expect, it } from '@jest/globals';
import { problemOfExceptions, type GivenException } from './exceptions.rule.ts';

const away = (parts: Partial<GivenException> = {}): GivenException => ({
  from: new Date('2026-08-10T00:00:00Z'), until: new Date('2026-08-12T00:00:00Z'), available: false, ...parts,
});

describe('problemOfExceptions', () => {
  it('takes what can be meant so', () => {
    expect(problemOfExceptions([])).toBeNull();
    expect(problemOfExceptions([away(), away({ available: true, note: '夏休み' })])).toBeNull();
  });

  it.each([
    ['exceptions[1].until', [away(), away({ until: new Date('2026-08-10T00:00:00Z') })]],
    ['exceptions[0].until', [away({ until: new Date('2026-08-09T00:00:00Z') })]],
    ['exceptions[0].note', [away({ note: 'あ'.repeat(201) })]],
    ['exceptions', Array.from({ length: 101 }, () => away())],
  ])('names %s', (field, exceptions) => {
    expect(problemOfExceptions(exceptions)).toMatchObject({ field });
  });
});
