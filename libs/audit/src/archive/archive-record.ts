import type { Reads } from '../verify/reads.ts';
import { bookArchive, dueLines, endArchives, lastToGo, noteArchiving, type ArchiveKind } from './archive-book.query.ts';
import { sha256, type ArchiveFolder } from './archive-folder.ts';

/** Lines a file; a file is written and read as a whole. */
const MOST_LINES = 20_000;

/** Runs work in one transaction of the tables' owner. */
export type OwnerTransaction = <T>(work: (db: Reads) => Promise<T>) => Promise<T>;

/** Seals a file whose lines hold names and words: who looked at whom, and for what. */
export type SealFile = (name: string, content: Buffer) => Promise<Buffer>;

/** What one run did. */
export interface Archived {
  files: { name: string; kind: ArchiveKind; entries: number }[];
  /** Files that were destroyed because their time in the archive is over. */
  ended: string[];
}

/**
 * Moves what has been at hand for its time into files outside the database, and destroys files whose time in the archive is over.
 * Each file is on the disk before its lines leave the tables, in the transaction that puts it down and on record: a death
 * leaves a file that the next run replaces, or one that it removes, and nothing in two places or in none.
 */
export async function archiveRecord(owner: OwnerTransaction, folder: ArchiveFolder, seal: SealFile): Promise<Archived> {
  const done: Archived = { files: [], ended: [] };
  for (const kind of ['AUDIT', 'DISCLOSURE'] as const) {
    // What a run itself puts on record waits for a later one.
    const until = await owner((db) => lastToGo(db, kind));
    for (;;) {
      const file = await owner((db) => archiveNext(db, { kind, until }, folder, seal));
      if (!file) break;
      done.files.push(file);
    }
  }
  const { ended, gone } = await owner(async (db) => {
    const past = await endArchives(db);
    if (past.ended.length > 0) await noteArchiving(db, 'record.archive-end', { files: past.ended.sort() });
    return past;
  });
  for (const name of gone) folder.remove(name);
  return { ...done, ended };
}

async function archiveNext(db: Reads, { kind, until }: { kind: ArchiveKind; until: string }, folder: ArchiveFolder, seal: SealFile): Promise<Archived['files'][number] | null> {
  await db.query(`select pg_advisory_xact_lock(hashtext('record_archive'))`);
  const lines = await dueLines(db, kind, until, MOST_LINES);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  const name = nameOf(kind, first.id, last.id);
  const text = Buffer.from(lines.map(({ line }) => `${line}\n`).join(''));
  const content = kind === 'AUDIT' ? text : await seal(name, text);
  const hash = folder.write(name, content);
  if (!hash.equals(sha256(content))) throw new Error(`${name} is not on the disk as it was written; nothing was moved`);
  await bookArchive(db, kind, { name, firstId: first.id, lastId: last.id, entries: lines.length, sha256: hash });
  await noteArchiving(db, 'record.archive', { file: name, kind, entries: lines.length, sha256: hash.toString('hex') });
  return { name, kind, entries: lines.length };
}

function nameOf(kind: ArchiveKind, first: string, last: string): string {
  const span = `${first.padStart(12, '0')}-${last.padStart(12, '0')}`;
  return kind === 'AUDIT' ? `audit-${span}.jsonl` : `disclosures-${span}.sealed`;
}
