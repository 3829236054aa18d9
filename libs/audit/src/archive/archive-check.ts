import type { Reads } from '../verify/reads.ts';
import { archives, type Archive } from './archive-book.query.ts';
import { sha256, type ArchiveFolder } from './archive-folder.ts';

/** What is wrong with a file of the archive. MISSING: it is not there; CHANGED: its bytes are others; UNLINKED: its entries do not follow, or not from those before. */
export type ArchiveProblem = 'ARCHIVE_MISSING' | 'ARCHIVE_CHANGED' | 'ARCHIVE_UNLINKED';

/** What a look through the archive came to. */
export interface ArchiveLook {
  /** Entries of the record that were recomputed. */
  checked: number;
  /** Files that nobody looked at, because no folder was named. */
  unread: number;
  problems: { kind: ArchiveProblem; first: string; last: string; name: string }[];
  /** Hashes of archived entries by number, as far as files were read; else those of the last entry of each archive. */
  hashes: Map<string, string>;
}

/** Rebuilds each entry from its line and hashes it as the database does. */
const RECOMPUTE = `
  select j ->> 'seq' as seq, j ->> 'hash' as hash, j ->> 'previousHash' as before, encode(audit_entry_hash(row((j ->> 'seq')::bigint, (j ->> 'at')::timestamptz, j ->> 'actorKind', (j ->> 'actorId')::uuid,
    j ->> 'action', j ->> 'subjectType', (j ->> 'subjectId')::uuid, j -> 'detail', decode(j ->> 'previousHash', 'hex'), null)::audit_entry), 'hex') as recomputed
  from (select line::jsonb as j, n from unnest($1::text[]) with ordinality as l(line, n)) lines order by n`;

/** Archives of which the record at hand says something else than what is put down of them. */
const ON_RECORD = `
  select e.detail ->> 'file' as name, a.name is not null as booked from audit_entry e left join record_archive a on a.name = e.detail ->> 'file'
  where e.action = 'record.archive' and encode(a.sha256, 'hex') is distinct from e.detail ->> 'sha256' order by 1`;

interface Recomputed { seq: string; hash: string; before: string; recomputed: string }

/** Looks through the files in their order: each as it was put down, each entry hashed anew, each link followed from the first to those at hand. */
export async function checkArchives(db: Reads, folder: ArchiveFolder | null): Promise<ArchiveLook> {
  const look: ArchiveLook = { checked: 0, unread: 0, problems: [], hashes: new Map() };
  for (const archive of await archives(db)) {
    if (archive.lastHash !== null) look.hashes.set(archive.lastId, archive.lastHash);
    if (archive.destroyed) continue;
    if (!folder) look.unread += 1;
    else await checkFile(db, folder, archive, look);
  }
  for (const { name, booked } of await db.query<{ name: string; booked: boolean }>(ON_RECORD)) {
    look.problems.push({ kind: booked ? 'ARCHIVE_CHANGED' : 'ARCHIVE_MISSING', first: '', last: '', name });
  }
  return look;
}

async function checkFile(db: Reads, folder: ArchiveFolder, archive: Archive, look: ArchiveLook): Promise<void> {
  const tell = (kind: ArchiveProblem): void => { look.problems.push({ kind, first: archive.firstId, last: archive.lastId, name: archive.name }); };
  const bytes = folder.read(archive.name);
  if (!bytes) return tell('ARCHIVE_MISSING');
  if (sha256(bytes).toString('hex') !== archive.sha256) return tell('ARCHIVE_CHANGED');
  if (archive.kind !== 'AUDIT') return;
  const lines = bytes.toString().split('\n').filter(Boolean);
  const entries = await db.query<Recomputed>(RECOMPUTE, [lines]);
  look.checked += entries.length;
  for (const { seq, hash } of entries) look.hashes.set(seq, hash);
  if (!follows(archive, entries)) tell('ARCHIVE_UNLINKED');
}

/** Every entry hashes to what it says, follows the one before it, and the whole begins and ends where the archive does. */
export function follows({ firstId, lastId, previousHash, lastHash }: Archive, entries: readonly Recomputed[]): boolean {
  let [before, number] = [previousHash, BigInt(firstId)];
  for (const entry of entries) {
    if (entry.before !== before || entry.recomputed !== entry.hash || BigInt(entry.seq) !== number) return false;
    [before, number] = [entry.hash, number + 1n];
  }
  return before === lastHash && number === BigInt(lastId) + 1n;
}
