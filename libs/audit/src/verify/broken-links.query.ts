import { CHAIN_START } from '../audit-chain.query.ts';
import type { Reads } from './reads.ts';

/** An entry that does not follow from the one before it. */
export interface BrokenLink {
  seq: string;
  /** Number of the entry before it in the table; "0" for none. */
  seqBefore: string;
  /** Its hash is not the hash of its own content. */
  changed: boolean;
  /** It names another hash than that of the entry before it. */
  unlinked: boolean;
  /** The broken entry whose number its hash was made under: the two changed places. */
  swappedWith: string | null;
}

/** More would help nobody. */
const MOST = 100;

/**
 * The first entries where the chain does not hold. Two of them changed places when the hash of the one is right under
 * the number, or with the content, of the other.
 */
const BROKEN = `
  with ${CHAIN_START}, line as (
    select e as entry, e.seq, e.previous_hash, e.hash, audit_entry_hash(e) as recomputed, lag(e.seq, 1, s.seq) over (order by e.seq) as seq_before,
      lag(e.hash, 1, s.hash) over (order by e.seq) as hash_before
    from audit_entry e cross join chain_start s),
  broken as materialized (
    select seq, seq_before, hash <> recomputed as changed, previous_hash <> hash_before as unlinked, hash, entry from line
    where seq <> seq_before + 1 or previous_hash <> hash_before or hash <> recomputed order by seq limit ${MOST})
  select a.seq::text, a.seq_before::text as "seqBefore", a.changed, a.unlinked,
    (select min(b.seq)::text from broken b where b.seq <> a.seq and a.changed and b.changed and (
       audit_entry_hash(row(b.seq, (a.entry).at, (a.entry).actor_kind, (a.entry).actor_id, (a.entry).action, (a.entry).subject_type, (a.entry).subject_id, (a.entry).detail, (a.entry).previous_hash, a.hash)::audit_entry) = a.hash
       or audit_entry_hash(row(a.seq, (b.entry).at, (b.entry).actor_kind, (b.entry).actor_id, (b.entry).action, (b.entry).subject_type, (b.entry).subject_id, (b.entry).detail, (a.entry).previous_hash, a.hash)::audit_entry) = a.hash
       or audit_entry_hash(row(a.seq, (a.entry).at, (b.entry).actor_kind, (b.entry).actor_id, (b.entry).action, (b.entry).subject_type, (b.entry).subject_id, (b.entry).detail, (a.entry).previous_hash, a.hash)::audit_entry) = a.hash)) as "swappedWith"
  from broken a order by a.seq`;

/** The first hundred entries that do not follow, in order. */
export function brokenLinks(db: Reads): Promise<BrokenLink[]> {
  return db.query<BrokenLink>(BROKEN);
}
