import type { EntityManager } from 'typeorm';
import type { SlotEntry, SlotEventKind } from './slot.fold.ts';

export interface SlotRow {
  id: string;
  organisationId: string;
  fiscalYear: number;
  titleJa: string;
  titleEn: string;
  rank: string;
  postId: string | null;
}

export interface SlotEventRow extends SlotEntry {
  slotId: string | null;
  organisationId: string;
  fiscalYear: number;
  onDay: string;
  postId: string | null;
  candidateId: string | null;
  at: Date;
}

/** Which slots; every part that is null narrows nothing. */
export interface SlotFilter {
  /** The bodies that the caller reaches. */
  bodies: readonly string[] | null;
  ids: readonly string[] | null;
  organisationId: string | null;
  fiscalYear: number | null;
}

const COLUMNS = `s.id, s.organisation_id as "organisationId", s.fiscal_year as "fiscalYear", s.title_ja as "titleJa", s.title_en as "titleEn", s.rank, s.post_id as "postId"`;
const EVENT = `id, slot_id as "slotId", organisation_id as "organisationId", fiscal_year as "fiscalYear", kind, heads, on_day::text as "onDay", post_id as "postId",
  candidate_id as "candidateId", reverses, at`;
const WHERE = `($1::uuid[] is null or s.organisation_id = any($1)) and ($2::uuid[] is null or s.id = any($2)) and ($3::uuid is null or s.organisation_id = $3)
  and ($4::int is null or s.fiscal_year = $4)`;
const valuesOf = ({ bodies, ids, organisationId, fiscalYear }: SlotFilter): unknown[] => [bodies, ids, organisationId, fiscalYear];

/** Slots, the newest year first, then by bodies; after the one whose place is given. */
export function findSlots(em: EntityManager, filter: SlotFilter, after: unknown[] | null, limit: number): Promise<(SlotRow & { place: [number, string, string] })[]> {
  return em.query(
    `select ${COLUMNS}, jsonb_build_array(-s.fiscal_year, o.slug, s.id) as place from slot s join organisation o on o.id = s.organisation_id
     where ${WHERE} and ($5::int is null or (-s.fiscal_year, o.slug, s.id) > ($5, $6, $7::uuid))
     order by -s.fiscal_year, o.slug, s.id limit $8`, [...valuesOf(filter), ...(after ?? [null, null, null]), limit]);
}

/** How many there are. */
export async function countSlots(em: EntityManager, filter: SlotFilter): Promise<number> {
  const [row]: { count: number }[] = await em.query(`select count(*)::int as count from slot s where ${WHERE}`, valuesOf(filter));
  return row!.count;
}

/** A slot whose ledger nobody else writes until the transaction ends; null when there is none that the caller may see. */
export async function holdSlot(em: EntityManager, id: string): Promise<SlotRow | null> {
  await em.query(`select pg_advisory_xact_lock(hashtextextended('slot ' || $1, 0))`, [id]);
  const [row]: SlotRow[] = await em.query(`select ${COLUMNS} from slot s where s.id = $1`, [id]);
  return row ?? null;
}

/** Puts a slot on record; gives its id. */
export async function addSlot(em: EntityManager, s: Omit<SlotRow, 'id'>, by: string | null): Promise<string> {
  const [row]: { id: string }[] = await em.query(
    'insert into slot (organisation_id, fiscal_year, title_ja, title_en, rank, post_id, by_user) values ($1, $2, $3, $4, $5, $6, $7) returning id',
    [s.organisationId, s.fiscalYear, s.titleJa.trim(), s.titleEn.trim(), s.rank, s.postId, by]);
  return row!.id;
}

/** The ledger of these slots, in the order in which it was written. */
export function ledgerOf(em: EntityManager, slots: readonly string[]): Promise<SlotEventRow[]> {
  return em.query(`select ${EVENT} from slot_event where slot_id = any($1::uuid[]) order by id`, [slots]);
}

/** One entry; null when there is none that the caller may see. */
export async function findEntry(em: EntityManager, id: string): Promise<SlotEventRow | null> {
  const [row]: SlotEventRow[] = await em.query(`select ${EVENT} from slot_event where id = $1`, [id]);
  return row ?? null;
}

/** What bodies gave up without a slot, of one fiscal year or of all. */
export function abolitionsOf(em: EntityManager, bodies: readonly string[] | null, fiscalYear: number | null): Promise<SlotEventRow[]> {
  return em.query(
    `select ${EVENT} from slot_event where slot_id is null and ($1::uuid[] is null or organisation_id = any($1)) and ($2::int is null or fiscal_year = $2) order by id`, [bodies, fiscalYear]);
}

/** An entry as it is written. */
export interface SlotEventEntry {
  slotId: string | null;
  organisationId: string;
  fiscalYear: number;
  kind: SlotEventKind;
  heads: number;
  onDay: string;
  postId?: string | null;
  candidateId?: string | null;
  reverses?: string | null;
}

/** Adds an entry to the ledger; gives its id. */
export async function addEntry(em: EntityManager, e: SlotEventEntry, by: string | null): Promise<string> {
  const [row]: { id: string }[] = await em.query(
    `insert into slot_event (slot_id, organisation_id, fiscal_year, kind, heads, on_day, post_id, candidate_id, reverses, by_user)
     values ($1, $2, $3, $4, $5, $6::date, $7, $8, $9, $10) returning id`,
    [e.slotId, e.organisationId, e.fiscalYear, e.kind, e.heads, e.onDay, e.postId ?? null, e.candidateId ?? null, e.reverses ?? null, by]);
  return row!.id;
}
