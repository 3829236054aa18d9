import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memoryKeyTable } from '../testing/memory-key-table.ts';
import type { KeySettings } from './key-ring.rule.ts';
import { SEAL_OVERHEAD, SealRefused } from './sealed-value.ts';
import { Vault } from './vault.service.ts';

const settings = (parts: Partial<KeySettings> = {}): KeySettings => ({ MUSTER_SECRET: 's'.repeat(32), MUSTER_PREVIOUS_SECRETS: [], ...parts });
const vault = new Vault(memoryKeyTable(), settings());
const PLACE = { table: 'contact', column: 'address_sealed', row: 'a' };

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcdefghij_') });
const place = fc.record({ table: word, column: word, row: fc.uuid() });

describe('Vault', () => {
  it('opens what it sealed, where it sealed it', () => fc.assert(fc.asyncProperty(place, fc.string({ unit: 'grapheme', maxLength: 300 }), async (at, text) => {
    const sealed = await vault.seal(at, text);
    expect(sealed).toHaveLength(Buffer.byteLength(text) + SEAL_OVERHEAD);
    expect(await vault.open(at, sealed)).toBe(text);
  })));

  it('opens it at no other table, column or row', () => fc.assert(fc.asyncProperty(place, place, fc.string(), async (at, other, text) => {
    fc.pre(at.table !== other.table || at.column !== other.column || at.row !== other.row);
    await expect(vault.open(other, await vault.seal(at, text))).rejects.toThrow(SealRefused);
  })));

  it('opens it no more when any bit was turned or the end cut off, and says the same of each', () => fc.assert(fc.asyncProperty(
    fc.string({ maxLength: 60 }), fc.nat(), fc.nat({ max: 7 }), fc.nat(),
    async (text, at, bit, cut) => {
      const sealed = await vault.seal(PLACE, text);
      const turned = Buffer.from(sealed);
      turned[at % turned.length]! ^= 1 << bit;
      const message = 'A sealed value of contact.address_sealed cannot be opened with the keys of this installation';
      await expect(vault.open(PLACE, turned)).rejects.toThrow(message);
      await expect(vault.open(PLACE, sealed.subarray(0, cut % sealed.length))).rejects.toThrow(message);
    })));

  it('seals the same text differently each time, and indexes it alike', () => fc.assert(fc.asyncProperty(fc.string(), word, async (text, purpose) => {
    expect((await vault.seal(PLACE, text)).equals(await vault.seal(PLACE, text))).toBe(false);
    expect((await vault.index(purpose, text)).equals(await vault.index(purpose, text))).toBe(true);
    expect((await vault.index(purpose, text)).equals(await vault.index(`${purpose}x`, text))).toBe(false);
  })));

  it('indexes under a key that seals nothing', async () => {
    expect((await vault.index('p', 'x')).readUInt32BE(0)).not.toBe((await vault.seal(PLACE, 'x')).readUInt32BE(1));
  });

  it('works through sets and leaves null alone', async () => {
    const column = { table: 't', column: 'c' };
    const sealed = await vault.sealAll(column, [{ row: '1', text: 'one' }, { row: '2', text: null }]);
    expect(sealed[1]).toBeNull();
    expect(await vault.openAll(column, sealed.map((value, at) => ({ row: String(at + 1), sealed: value })))).toEqual(['one', null]);
    await expect(vault.openAll(column, [{ row: '2', sealed: sealed[0]! }])).rejects.toThrow(SealRefused);
  });

  it('refuses the keys of another installation', async () => {
    const sealed = await vault.seal(PLACE, 'secret');
    const other = new Vault(memoryKeyTable(), settings());
    await expect(other.open(PLACE, sealed)).rejects.toThrow(SealRefused);
  });

  it('cannot start on data keys that none of its wrapping keys opens, and says what to do', async () => {
    const table = memoryKeyTable();
    await new Vault(table, settings()).loaded();
    await expect(new Vault(table, settings({ MUSTER_SECRET: 't'.repeat(32) })).loaded()).rejects.toThrow('MUSTER_KEYS');
  });

  it('knows what was sealed before the wrapping key changed, while the old one is in the ring', async () => {
    const table = memoryKeyTable();
    const sealed = await new Vault(table, settings()).seal(PLACE, 'before');
    const ring = `new:${randomBytes(32).toString('base64')}`;
    expect(await new Vault(table, settings({ MUSTER_KEYS: ring })).open(PLACE, sealed)).toBe('before');
    expect(await new Vault(table, settings({ MUSTER_SECRET: 't'.repeat(32), MUSTER_PREVIOUS_SECRETS: ['s'.repeat(32)] })).open(PLACE, sealed)).toBe('before');
  });
});
