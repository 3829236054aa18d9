import { join } from 'node:path';
import type { Reads } from '@muster/audit';
import { withClient } from '../stack/database.ts';
import { localHome } from '../stack/home.ts';
import { withMainDatabase } from '../stack/main-database.ts';

/** Where `npm start` keeps the heads unless AUDIT_HEAD_FILE says otherwise. */
export const LOCAL_HEADS = join(localHome, 'audit', 'heads.jsonl');

/** Where archives lie unless AUDIT_ARCHIVE_DIR says otherwise. */
export const LOCAL_ARCHIVES = join(localHome, 'audit', 'archive');

/** Reads the main database with one connection; as the auditor's role where AUDITOR_DATABASE_URL names it. */
export function withAuditDatabase<T>(work: (db: Reads) => Promise<T>): Promise<T> {
  const read = (url: string): Promise<T> => withClient(url, (client) => work({
    query: async <R>(sql: string, parameters?: unknown[]) => (await client.query(sql, parameters)).rows as R[],
  }));
  const auditor = process.env.AUDITOR_DATABASE_URL;
  return auditor ? read(auditor) : withMainDatabase(read);
}
