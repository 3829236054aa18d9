import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { keyRing, parseKeyRing } from './key-ring.rule.ts';

const one = randomBytes(32);
const two = randomBytes(32);
const entry = (name: string, key: Buffer): string => `${name}:${key.toString('base64')}`;
const base = { MUSTER_SECRET: 's'.repeat(32), MUSTER_PREVIOUS_SECRETS: ['p'.repeat(32)] };

describe('keyRing', () => {
  it('takes several keys, the first is the current one', () => {
    expect(parseKeyRing(`${entry('2026-b', two)}, ${entry('2026-a', one)}`)).toEqual([{ id: '2026-b', key: two }, { id: '2026-a', key: one }]);
  });

  it('reads them from a file with remarks, before the variable', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'muster-keys-')), 'keys');
    writeFileSync(file, `# made in 2026\n${entry('file', one)}\n`);
    const ring = keyRing({ ...base, MUSTER_KEYS_FILE: file, MUSTER_KEYS: entry('variable', two) });
    expect(ring.map(({ id }) => id.replace(/-.*/, ''))).toEqual(['file', 'secret', 'secret']);
  });

  it('derives them from the secret when none is given, another for each secret', () => {
    const [current, previous] = keyRing(base);
    expect(current!.key).toHaveLength(32);
    expect(current!.key.equals(previous!.key)).toBe(false);
    expect(keyRing(base)[0]).toEqual(current);
  });

  it.each([
    ['nothing', ''], ['no name', one.toString('base64')], ['a short key', 'a:c2hvcnQ='], ['a name twice', `${entry('a', one)},${entry('a', two)}`],
  ])('refuses %s without repeating what was given', (_, text) => {
    expect(() => parseKeyRing(text)).toThrow('openssl rand -base64 32');
    expect(() => parseKeyRing(text)).not.toThrow(/c2hvcnQ/);
  });

  it('says that the file is not there', () => {
    expect(() => keyRing({ ...base, MUSTER_KEYS_FILE: '/nowhere/keys' })).toThrow('MUSTER_KEYS_FILE cannot be read (ENOENT)');
  });
});
