import { describe, expect, it } from '@jest/globals';
import { mutants } from './mutants.ts';

const conditions = (of: string): string[] => mutants(of).map(({ condition }) => condition);

describe('a condition with a part taken away', () => {
  it('is true, where it has one part', () => {
    expect(mutants('(a = 1)')).toEqual([{ gone: 'a = 1', condition: 'true' }]);
  });

  it('loses each part once', () => {
    expect(conditions("(a OR ((b = 'x OR y') AND c))")).toEqual(["(true) OR ((b = 'x OR y') AND c)", 'a OR ((true) AND c)', "a OR ((b = 'x OR y') AND (true))"]);
  });

  it('loses what a sub-select asks, too', () => {
    expect(mutants('(id IN ( SELECT p.id FROM post p WHERE (a AND b)))')).toEqual([
      { gone: 'id IN ( SELECT p.id FROM post p WHERE (a AND b))', condition: 'true' },
      { gone: '… WHERE a', condition: 'id IN ( SELECT p.id FROM post p WHERE ((true) AND b))' },
      { gone: '… WHERE b', condition: 'id IN ( SELECT p.id FROM post p WHERE (a AND (true)))' },
    ]);
  });
});
