import { checkArchives } from '../archive/archive-check.ts';
import type { ArchiveFolder } from '../archive/archive-folder.ts';
import { verifyChain } from '../audit-chain.query.ts';
import type { HeadLine } from '../head/head-line.rule.ts';
import { brokenLinks } from './broken-links.query.ts';
import { archiveFindings, chainFindings, headFindings, type ComparedHead, type Finding } from './finding.rule.ts';
import type { Reads } from './reads.ts';

/** What a verification came to. */
export interface Verification {
  /** Entries that were recomputed, at hand and in archives. */
  checked: string;
  /** Files of the archive that nobody looked at, because no folder was named. */
  unread: number;
  /** Heads in the copy that were compared; with none, a cut-off end or a chain made anew cannot be noticed. */
  heads: number;
  findings: Finding[];
}

const GUARDS = `
  select count(*)::int as on_guard from pg_trigger
  where tgrelid = 'audit_entry'::regclass and not tgisinternal and tgenabled in ('O', 'A')`;

/** Triggers that number, chain and keep the record. */
const GUARDS_WANTED = 3;

const LAST = `select coalesce(max(seq), 0)::text as seq from audit_entry`;

const NOW = `select e.seq::text, encode(e.hash, 'hex') as hash from audit_entry e where e.seq = any($1::bigint[])`;

/** The hash of an empty record. */
const EMPTY = `select encode(sha256('muster'::bytea), 'hex') as hash`;

async function compare(db: Reads, lines: readonly HeadLine[], archived: ReadonlyMap<string, string>): Promise<ComparedHead[]> {
  const heads = lines.flatMap((line) => ('head' in line ? [{ line: line.line, ...line.head }] : []));
  const rows = await db.query<{ seq: string; hash: string }>(NOW, [heads.map((head) => head.seq)]);
  const [empty] = await db.query<{ hash: string }>(EMPTY);
  const now = new Map([...archived, ...rows.map((row): [string, string] => [row.seq, row.hash])]).set('0', empty!.hash);
  return heads.map(({ line, seq, hash }) => ({ line, seq, hash, now: now.get(seq) ?? null }));
}

/** Recomputes the chain across the archive (where its folder is named), compares it with every head that was written down, and looks whether the guards stand. */
export async function verifyRecord(db: Reads, lines: readonly HeadLine[], folder: ArchiveFolder | null = null): Promise<Verification> {
  const chain = await verifyChain(db);
  const broken = chain.brokenAt === null ? [] : await brokenLinks(db);
  const archive = await checkArchives(db, folder);
  const heads = await compare(db, lines, archive.hashes);
  const [last] = await db.query<{ seq: string }>(LAST);
  const [guards] = await db.query<{ on_guard: number }>(GUARDS);
  const touched = chainFindings(broken);
  const unguarded: Finding[] = guards!.on_guard < GUARDS_WANTED ? [{ kind: 'UNGUARDED', seq: null, until: null, line: null }] : [];
  const checked = (BigInt(chain.checked) + BigInt(archive.checked)).toString();
  return { checked, unread: archive.unread, heads: heads.length, findings: [...archiveFindings(archive), ...touched, ...headFindings(lines, heads, last!.seq, touched), ...unguarded] };
}
