import type { ArchiveLook, ArchiveProblem } from '../archive/archive-check.ts';
import type { HeadLine } from '../head/head-line.rule.ts';
import type { BrokenLink } from './broken-links.query.ts';

/** What somebody did to the record, or to the copy of its heads. */
export type FindingKind = 'EDITED' | 'DELETED' | 'SWAPPED' | 'RELINKED' | 'TRUNCATED' | 'REBUILT' | 'HEAD_FORGED' | 'UNGUARDED' | ArchiveProblem;

/** One finding: which entry (or line of the file of heads) it is about. */
export interface Finding {
  kind: FindingKind;
  /** First entry concerned; null where the finding is about no entry. */
  seq: string | null;
  /** Last entry concerned, or the one it changed places with. */
  until: string | null;
  /** Line of the file of heads. */
  line: number | null;
  /** File of the archive. */
  file?: string;
}

const finding = (kind: FindingKind, seq: string | null, until: string | null = null, line: number | null = null): Finding => ({ kind, seq, until, line });

const plus = (seq: string, by: bigint): string => (BigInt(seq) + by).toString();

/** What the entries that do not follow say. After an entry whose number is missing, its neighbour cannot be linked: told once. */
export function chainFindings(broken: readonly BrokenLink[]): Finding[] {
  const found: Finding[] = [];
  const changed = new Set(broken.filter((link) => link.changed).map((link) => link.seq));
  for (const link of broken) {
    const gap = BigInt(link.seq) - BigInt(link.seqBefore) > 1n;
    if (gap) found.push(finding('DELETED', plus(link.seqBefore, 1n), plus(link.seq, -1n)));
    if (link.swappedWith !== null) {
      if (BigInt(link.swappedWith) > BigInt(link.seq)) found.push(finding('SWAPPED', link.seq, link.swappedWith));
    } else if (link.changed) found.push(finding('EDITED', link.seq));
    else if (link.unlinked && !gap && !changed.has(link.seqBefore)) found.push(finding('RELINKED', link.seqBefore, link.seq));
  }
  return found;
}

/** A head that was written down, and the hash that its entry has now; null when there is no such entry. */
export interface ComparedHead {
  line: number;
  seq: string;
  hash: string;
  now: string | null;
}

/**
 * What the copy proves: entries that are gone from the end, and a chain that was made anew from some entry on. Between
 * the last head that agrees and the first that does not lies the first entry that was changed. A head of an entry that the
 * chain itself already shows as touched says nothing new.
 */
export function headFindings(lines: readonly HeadLine[], heads: readonly ComparedHead[], lastSeq: string, chain: readonly Finding[] = []): Finding[] {
  const found = lines.flatMap((line) => ('problem' in line && line.problem === 'FORGED' ? [finding('HEAD_FORGED', null, null, line.line)] : []));
  const ordered = heads.toSorted((a, b) => (BigInt(a.seq) < BigInt(b.seq) ? -1 : 1));
  const highest = ordered.at(-1);
  if (highest && BigInt(highest.seq) > BigInt(lastSeq)) found.push(finding('TRUNCATED', plus(lastSeq, 1n), highest.seq, highest.line));
  const told = new Set(chain.flatMap((one) => [one.seq, one.until]));
  const differs = ordered.find((head) => head.now !== null && head.now !== head.hash && !told.has(head.seq));
  if (differs) {
    const agreed = ordered.filter((head) => head.now === head.hash && BigInt(head.seq) < BigInt(differs.seq)).at(-1);
    found.push(finding('REBUILT', agreed ? plus(agreed.seq, 1n) : '1', differs.seq, differs.line));
  }
  return found;
}

/** What the files of the archive say. */
export function archiveFindings({ problems }: ArchiveLook): Finding[] {
  return problems.map(({ kind, first, last, name }) => ({ ...finding(kind, first, last), file: name }));
}
