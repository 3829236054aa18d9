import { describe, expect, it } from '@jest/globals';
import { isUuid } from '../text/uuid.ts';
import { newId } from './new-id.ts';

describe('newId', () => {
  it('makes ascending UUIDs of version 7', () => {
    const ids = Array.from({ length: 10_000 }, newId);
    expect(ids.every(isUuid)).toBe(true);
    expect(ids.every((id) => id[14] === '7' && /[89ab]/.test(id[19]!))).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
