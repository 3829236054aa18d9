import type { AuditChain } from './audit.types.ts';
import type { Reads } from './verify/reads.ts';

/** Where the entries at hand begin: after the last archive, or at the beginning of all. */
export const CHAIN_START = `chain_start as (
  select coalesce(max(a.last_id), 0) as seq, coalesce((array_agg(a.last_hash order by a.last_id desc))[1], sha256('muster'::bytea)) as hash from record_archive a where a.kind = 'AUDIT')`;

/**
 * Recomputes every line in the database and compares: an edited, deleted, inserted or exchanged line breaks the
 * chain where it stands. A cut-off end does not: compare `head` with a copy that is kept elsewhere.
 */
export async function verifyChain(db: Reads): Promise<AuditChain> {
  const rows = await db.query<AuditChain>(`
    with ${CHAIN_START}, line as (
      select e.seq, e.previous_hash, e.hash, audit_entry_hash(e) as recomputed,
             lag(e.seq, 1, s.seq) over (order by e.seq) as seq_before,
             lag(e.hash, 1, s.hash) over (order by e.seq) as hash_before
      from audit_entry e cross join chain_start s)
    select count(*)::text as checked,
           (min(seq) filter (where seq <> seq_before + 1 or previous_hash <> hash_before or hash <> recomputed))::text as "brokenAt",
           (select encode(hash, 'hex') from audit_entry order by seq desc limit 1) as head
    from line`);
  return rows[0]!;
}
