import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, pageOf, pageSize } from './connection.ts';

describe('connection', () => {
  it('shows a next page only when a row is left over', async () => {
    const page = pageOf([1, 2, 3], { first: 2 }, (n) => [n], (n) => ({ n }), () => Promise.resolve(9));
    expect(page.nodes).toEqual([{ n: 1 }, { n: 2 }]);
    expect(page.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: encodeCursor([1]), endCursor: encodeCursor([2]) });
    expect(await (page.totalCount as () => Promise<number>)()).toBe(9);
  });

  it('shows an empty page without cursors', () => {
    expect(pageOf([], { first: 5 }, () => [], (x) => x, () => Promise.resolve(0)).pageInfo)
      .toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  it('reads its own cursors and refuses others', () => {
    expect(decodeCursor(encodeCursor(['ヤマダ', 'id']), 2)).toEqual(['ヤマダ', 'id']);
    expect(decodeCursor(undefined, 2)).toBeNull();
    expect(() => decodeCursor('garbage', 2)).toThrow('no cursor of this list');
    expect(() => decodeCursor(encodeCursor([1]), 2)).toThrow('no cursor of this list');
  });

  it.each([0, -1, 201])('refuses a page of %p', (first) => {
    expect(() => pageSize({ first })).toThrow('between 1 and 200');
  });
});
