import { describe, expect, it } from '@jest/globals';
import { follows } from './archive-check.ts';

const archive = { name: 'audit-3-5.jsonl', kind: 'AUDIT' as const, firstId: '3', lastId: '5', previousHash: 'b', lastHash: 'e', sha256: '', destroyed: false };
const entries = [
  { seq: '3', before: 'b', hash: 'c', recomputed: 'c' }, { seq: '4', before: 'c', hash: 'd', recomputed: 'd' }, { seq: '5', before: 'd', hash: 'e', recomputed: 'e' },
];
const but = (at: number, other: Partial<(typeof entries)[0]>) => entries.map((entry, n) => (n === at ? { ...entry, ...other } : entry));

describe('a file of the archive', () => {
  it('follows from the link before it to the link after it', () => {
    expect(follows(archive, entries)).toBe(true);
  });

  it.each([
    ['an edited entry', but(1, { recomputed: 'x' })],
    ['an entry edited with its hash', but(1, { hash: 'x', recomputed: 'x' })],
    ['another beginning', but(0, { before: 'x' })],
    ['a missing entry', [entries[0]!, entries[2]!]],
    ['a missing end', entries.slice(0, 2)],
    ['numbers that jump', but(2, { seq: '6' })],
    ['nothing in it', []],
  ])('does not with %s', (_, changed) => {
    expect(follows(archive, changed)).toBe(false);
  });
});
