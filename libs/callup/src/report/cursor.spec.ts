import { describe, expect, it } from '@jest/globals';
import { encodeCursor } from '@muster/platform';
import { startOf } from './cursor.ts';

const ID = '0198c0de-0000-7000-8000-000000000001';

describe('startOf', () => {
  it('reads its own cursors back', () => {
    expect(startOf({ first: 10, after: encodeCursor([7, ID]) }, ['number', 'uuid'])).toEqual(['7', ID]);
    expect(startOf({ first: 10 }, ['number'])).toBeNull();
  });

  it('refuses cursors of other lists and forged values', () => {
    for (const values of [['x'], [{}], [-1], [null], [ID]]) {
      expect(() => startOf({ first: 10, after: encodeCursor(values) }, ['number'])).toThrow(/cursor/);
    }
    expect(() => startOf({ first: 10, after: encodeCursor(['7; drop']) }, ['uuid'])).toThrow(/cursor/);
  });
});
