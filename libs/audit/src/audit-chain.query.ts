import type { AuditChain } from './audit.types.ts';
import type { Reads } from './verify/reads.ts';

/**
 * Recomputes every line in the database and compares: an edited, deleted, inserted or exchanged line breaks the
 * chain where it stands. A cut-off end does not: compare `head` with a copy that is kept elsewhere.
 */
export async function verifyChain(db: Reads): Promise<AuditChain> {
  const rows = await db.query<AuditChain>(`
    with line as (
      select seq, previous_hash, hash, audit_entry_hash(e) as recomputed,
             lag(seq, 1, 0::bigint) over (order by seq) as seq_before,
             lag(hash, 1, sha256('muster'::bytea)) over (order by seq) as hash_before
      from audit_entry e)
    select count(*)::text as checked,
           (min(seq) filter (where seq <> seq_before + 1 or previous_hash <> hash_before or hash <> recomputed))::text as "brokenAt",
           (select encode(hash, 'hex') from audit_entry order by seq desc limit 1) as head
    from line`);
  return rows[0]!;
}
