import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { copyLine } from './copy-text.ts';
import type { Cell } from './copy-text.ts';

/** A table of the roster: where its rows go, and in which order their values come. */
export interface CopyTarget {
  table: string;
  columns: readonly string[];
}

/** Copies rows into a table; the caller's transaction decides whether they stay. No rows: no statement. */
export async function copyRows(client: ClientBase, target: CopyTarget, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return;
  const sink = client.query(from(`copy ${target.table} (${target.columns.join(', ')}) from stdin`));
  await pipeline(Readable.from([Buffer.from(rows.map(copyLine).join(''))]), sink);
}
