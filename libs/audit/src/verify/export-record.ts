import type { Reads } from './reads.ts';

/** Entries read at a time. */
const BATCH = 1_000;

const PAGE = `
  select e.seq::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor_kind as "actorKind", e.actor_id as "actorId",
    e.action, e.subject_type as "subjectType", e.subject_id as "subjectId", e.detail,
    encode(e.previous_hash, 'hex') as "previousHash", encode(e.hash, 'hex') as hash
  from audit_entry e where e.seq > $1::bigint and ($2::bigint is null or e.seq <= $2::bigint) order by e.seq limit ${BATCH}`;

/** The record as JSON lines in order, from the first entry after `after` (default: all) to `until` (default: the last). */
export async function* exportRecord(db: Reads, { after = '0', until = null }: { after?: string; until?: string | null } = {}): AsyncGenerator<string> {
  let place = after;
  for (;;) {
    const rows = await db.query<{ seq: string }>(PAGE, [place, until]);
    for (const row of rows) yield `${JSON.stringify(row)}\n`;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    place = last.seq;
  }
}
