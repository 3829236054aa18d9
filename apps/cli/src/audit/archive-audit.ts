import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import { ArchiveFolder, archiveRecord, type OwnerTransaction } from '@muster/audit';
import { clientKeyTable, Vault, type SealPlace } from '@muster/platform';
import type pg from 'pg';
import { withClient } from '../stack/database.ts';
import { installationKeys } from '../stack/home.ts';
import { withMainDatabase } from '../stack/main-database.ts';
import { LOCAL_ARCHIVES } from './audit-database.ts';

/** Sealed files are bound to their names. */
const placeOf = (name: string): SealPlace => ({ table: 'record_archive', column: 'file', row: name });

function transactionsOf(client: pg.Client): OwnerTransaction {
  return async (work) => {
    await client.query('begin');
    try {
      const done = await work({ query: async <R>(sql: string, parameters?: unknown[]) => (await client.query(sql, parameters)).rows as R[] });
      await client.query('commit');
      return done;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  };
}

/** Moves entries whose time at hand is over into the archive, as the tables' owner, and says what went. */
export async function archiveAudit(to: string | undefined, say: (line: string) => void): Promise<void> {
  const folder = new ArchiveFolder(to || LOCAL_ARCHIVES);
  const { files, ended } = await withMainDatabase((url) => withClient(url, async (client) => {
    const vault = new Vault(clientKeyTable(client), installationKeys());
    return archiveRecord(transactionsOf(client), folder, (name, content) => vault.sealBytes(placeOf(name), content));
  }));
  for (const { name, entries } of files) say(`${name}: ${entries} 項目を移しました。 Moved ${entries} entries.`);
  for (const name of ended) say(`${name}: 保存期間が過ぎたため削除しました。 Destroyed, its time is over.`);
  if (files.length + ended.length === 0) say('移すものはありません。 Nothing is due.');
  else say(`置き場所 ${folder.path} の写しを別の場所に取ってください。 Keep a copy of ${folder.path} elsewhere.`);
}

/** Writes the lines of a file of the archive, opened where it is sealed. */
export async function readArchive(file: string, out: Writable): Promise<void> {
  const name = basename(file);
  const bytes = new ArchiveFolder(file.slice(0, file.length - name.length) || '.').read(name);
  if (!bytes) throw new Error(`There is no file ${file}.`);
  const content = name.endsWith('.sealed')
    ? await withMainDatabase((url) => withClient(url, (client) => new Vault(clientKeyTable(client), installationKeys()).openBytes(placeOf(name), bytes)))
    : bytes;
  out.write(content);
}
