import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { QUERY_LIMIT_RULES, QUERY_LIMITS, TOO_LARGE } from './query-limits.ts';

const SCHEMA = buildSchema('type Query { a: Query b: Int page(first: Int): Query }');
const problems = (document: string): string[] => validate(SCHEMA, parse(document), QUERY_LIMIT_RULES).map(({ message }) => message);
const nested = (levels: number): string => `{ ${'a { '.repeat(levels)} b ${'}'.repeat(levels)} }`;
const renamed = (count: number, field: string): string => `{ ${Array.from({ length: count }, (_, n) => `n${n}: ${field}`).join(' ')} }`;

describe('limits of a document', () => {
  it('let an ordinary one through', () => {
    expect(problems('{ a { a { b } } }')).toEqual([]);
    expect(problems(renamed(QUERY_LIMITS.aliases, 'b'))).toEqual([]);
  });

  it('stop one that is too deep', () => {
    expect(problems(nested(QUERY_LIMITS.depth - 1))).toEqual([]);
    expect(problems(nested(QUERY_LIMITS.depth + 1))).toContain(TOO_LARGE);
  });

  it('stop one that renames too much', () => {
    expect(problems(renamed(QUERY_LIMITS.aliases + 1, 'b'))).toEqual([TOO_LARGE]);
  });

  it('stop one that costs too much', () => {
    expect(problems('{ page(first: 200) { a { b } a { b } } }')).toEqual([]);
    expect(problems('{ page(first: 200) { page(first: 200) { b } } }')).toEqual([TOO_LARGE]);
    expect(problems(`{ ${'a { a { a { a { a { b b b b b b b b b b b b b b b b b b b b } } } } } '.repeat(300)} }`)).toEqual([TOO_LARGE]);
  });

  it('see through fragments, also through those that name themselves', () => {
    expect(problems(`query { ...deep } fragment deep on Query { ${nested(QUERY_LIMITS.depth + 1).slice(1, -1)} }`)).toContain(TOO_LARGE);
    expect(() => problems('query { ...x } fragment x on Query { a { ...x } }')).not.toThrow();
  });
});
