import type { KeyTable } from '../keys/data-key.query.ts';
import { Vault } from '../keys/vault.service.ts';
import { testEnv } from './test-env.ts';

const vaults = new WeakMap<KeyTable, Vault>();

/** The vault of a test's database, for fixtures that write sealed columns themselves. */
export function testVault(table: KeyTable): Vault {
  const found = vaults.get(table) ?? new Vault(table, testEnv());
  vaults.set(table, found);
  return found;
}
