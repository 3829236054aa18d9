import type { Reads } from '../verify/reads.ts';

/** What goes into archives: entries of the record, and lines of who was shown whose data. */
export type ArchiveKind = 'AUDIT' | 'DISCLOSURE';

/** One file of the archive, as the database knows it. Hashes in hexadecimal; ids as text, because a bigint may exceed a number. */
export interface Archive {
  name: string;
  kind: ArchiveKind;
  firstId: string;
  lastId: string;
  /** AUDIT: the links before its first entry and after its last. */
  previousHash: string | null;
  lastHash: string | null;
  /** Of the file. */
  sha256: string;
  destroyed: boolean;
}

const TABLE: Record<ArchiveKind, { table: string; id: string }> = { AUDIT: { table: 'audit_entry', id: 'seq' }, DISCLOSURE: { table: 'disclosure', id: 'id' } };

const LINE: Record<ArchiveKind, string> = {
  AUDIT: `json_build_object('seq', e.seq::text, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'actorKind', e.actor_kind, 'actorId', e.actor_id, 'action', e.action,
    'subjectType', e.subject_type, 'subjectId', e.subject_id, 'detail', e.detail, 'previousHash', encode(e.previous_hash, 'hex'), 'hash', encode(e.hash, 'hex'))::text`,
  DISCLOSURE: 'row_to_json(e)::text',
};

/** The archives of one kind or of all, the oldest first. */
export function archives(db: Reads, kind: ArchiveKind | null = null): Promise<Archive[]> {
  return db.query<Archive>(
    `select name, kind, first_id::text as "firstId", last_id::text as "lastId", encode(previous_hash, 'hex') as "previousHash", encode(last_hash, 'hex') as "lastHash",
       encode(sha256, 'hex') as sha256, destroyed_at is not null as destroyed
     from record_archive where $1::text is null or kind = $1 order by kind, last_id`, [kind]);
}

/** The last line that may go: never the record's last entry, from which the next one follows. */
export async function lastToGo(db: Reads, kind: ArchiveKind): Promise<string> {
  const { table, id } = TABLE[kind];
  const [row] = await db.query<{ last: string }>(`select (coalesce(max(${id}), 0) - ${kind === 'AUDIT' ? 1 : 0})::text as last from ${table}`);
  return row!.last;
}

/** The oldest lines at hand up to `until` whose time there is over, at most so many: the next file. */
export function dueLines(db: Reads, kind: ArchiveKind, until: string, most: number): Promise<{ id: string; line: string }[]> {
  const { table, id } = TABLE[kind];
  return db.query(
    `select e.${id}::text as id, ${LINE[kind]} as line from ${table} e
     where e.${id} < coalesce((select min(y.${id}) from ${table} y where y.at >= retention_before($1)), 9223372036854775807) and e.${id} <= $2 order by e.${id} limit $3`, [kind, until, most]);
}

/** Puts a file down that lies in the archive, and takes its lines away from what is at hand. */
export async function bookArchive(db: Reads, kind: ArchiveKind, file: { name: string; firstId: string; lastId: string; entries: number; sha256: Buffer }): Promise<void> {
  const { table, id } = TABLE[kind];
  await db.query('insert into record_archive (name, kind, first_id, last_id, entries, last_at, sha256) values ($1, $2, $3, $4, $5, muster_now(), $6)',
    [file.name, kind, file.firstId, file.lastId, file.entries, file.sha256]);
  await db.query(`delete from ${table} where ${id} <= $1`, [file.lastId]);
}

/** Ends the archives whose time is over; gives the names of these and of all earlier ones, whose files must be gone. */
export async function endArchives(db: Reads): Promise<{ ended: string[]; gone: string[] }> {
  const ended = await db.query<{ name: string }>(
    `update record_archive set destroyed_at = muster_now() where destroyed_at is null and archived_at < retention_before('ARCHIVE') returning name`);
  const gone = await db.query<{ name: string }>('select name from record_archive where destroyed_at is not null');
  return { ended: ended.map(({ name }) => name), gone: gone.map(({ name }) => name) };
}

/** What archiving did, in the record itself. */
export async function noteArchiving(db: Reads, action: 'record.archive' | 'record.archive-end', detail: Record<string, unknown>): Promise<void> {
  await db.query(`insert into audit_entry (actor_kind, action, subject_type, detail) values ('system', $1, 'record_archive', $2::jsonb)`, [action, JSON.stringify(detail)]);
}
