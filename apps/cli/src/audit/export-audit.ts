import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { exportRecord } from '@muster/audit';
import { withAuditDatabase } from './audit-database.ts';

/** Writes the record's entries in the range as JSON lines, no faster than they are taken. */
export async function exportAudit({ after, until }: { after: string; until?: string | undefined }, out: Writable): Promise<void> {
  for (const place of [after, until ?? '0']) if (!/^\d{1,18}$/.test(place)) throw new Error(`"${place}" is no number of an entry`);
  await withAuditDatabase(async (db) => {
    for await (const line of exportRecord(db, { after, until: until ?? null })) {
      if (!out.write(line)) await once(out, 'drain');
    }
  });
}
