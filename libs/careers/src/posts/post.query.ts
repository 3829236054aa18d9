import { TODAY, type Locale } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { byBodyName } from '../bodies/body.query.ts';
import type { DatedDuty, Duty } from './post-entry.rule.ts';
import type { Holding } from './holding.rule.ts';
import type { HoldingKind } from './post.fold.ts';

export interface PostRow {
  id: string;
  organisationId: string;
  titleJa: string;
  titleEn: string;
  rank: string;
  securityManagement: boolean;
  foundedOn: string;
  abolishedOn: string | null;
  replacesId: string | null;
  version: number;
}

export interface HoldingRow extends Holding {
  id: string;
  postId: string;
}

/** Which posts; every part that is null narrows nothing. */
export interface PostFilter {
  /** The bodies that the caller reaches. */
  bodies: readonly string[] | null;
  ids: readonly string[] | null;
  organisationId: string | null;
  securityManagement: boolean | null;
  /** Whether nobody holds them today, as a main post or beside another. */
  vacant: boolean | null;
  /** Also those that are abolished. */
  past: boolean;
}

const COLUMNS = `p.id, p.organisation_id as "organisationId", p.title_ja as "titleJa", p.title_en as "titleEn", p.rank, p.security_management as "securityManagement",
  p.founded_on::text as "foundedOn", p.abolished_on::text as "abolishedOn", p.replaces as "replacesId", p.version`;
const HELD_TODAY = `exists (select from post_holding h where h.post_id = p.id and h.kind <> 'ACTING' and h.from_on <= ${TODAY} and (h.until_on is null or h.until_on >= ${TODAY}))`;
const WHERE = `($1::uuid[] is null or p.organisation_id = any($1)) and ($2::uuid[] is null or p.id = any($2)) and ($3::uuid is null or p.organisation_id = $3)
  and ($4::boolean is null or p.security_management = $4) and ($5::boolean is null or (p.founded_on <= ${TODAY} and not ${HELD_TODAY}) = $5)
  and ($6::boolean or p.abolished_on is null or p.abolished_on > ${TODAY})`;
const valuesOf = (f: PostFilter): unknown[] => [f.bodies, f.ids, f.organisationId, f.securityManagement, f.vacant, f.past];

/** A post's place in a list: the language of the list, its body's name in that language and the body itself (bodies may share a name), its rank, itself. */
export type PostPlace = [Locale, string, string, number, string];

/** Posts in the order of their bodies' names and of ranks, the highest first; after the one whose place is given, in the language of that place. */
export function findPosts(em: EntityManager, filter: PostFilter, after: unknown[] | null, limit: number, locale: Locale = 'ja'): Promise<(PostRow & { place: PostPlace })[]> {
  const language: Locale = after ? (after[0] === 'en' ? 'en' : 'ja') : locale;
  const order = `${byBodyName(language)}, r.position, p.id`;
  return em.query(
    `select ${COLUMNS}, jsonb_build_array($12::text, ${order}) as place
     from post p join organisation o on o.id = p.organisation_id join post_rank r on r.code = p.rank
     where ${WHERE} and ($7::text is null or (${order}) > ($7, $8::uuid, $9::smallint, $10::uuid))
     order by ${order} limit $11`, [...valuesOf(filter), ...(after?.slice(1) ?? [null, null, null, null]), limit, language]);
}

/** How many there are. */
export async function countPosts(em: EntityManager, filter: PostFilter): Promise<number> {
  const [row]: { count: number }[] = await em.query(`select count(*)::int as count from post p where ${WHERE}`, valuesOf(filter));
  return row!.count;
}

/** A post, held until the transaction ends; null when there is none that the caller may change. */
export async function holdPost(em: EntityManager, id: string): Promise<PostRow | null> {
  const [row]: PostRow[] = await em.query(`select ${COLUMNS} from post p where p.id = $1 for update`, [id]);
  return row ?? null;
}

/** Duties of these posts, past ones too. */
export function dutiesOf(em: EntityManager, posts: readonly string[]): Promise<(DatedDuty & { postId: string })[]> {
  return em.query(
    `select post_id as "postId", work_role_id as "workRoleId", level, from_on::text as "fromOn", until_on::text as "untilOn"
     from post_duty where post_id = any($1::uuid[]) order by from_on, work_role_id`, [posts]);
}

/** Holdings of these posts, in their order. */
export function holdingsOf(em: EntityManager, posts: readonly string[]): Promise<HoldingRow[]> {
  return em.query(
    `select id, post_id as "postId", expert_id as "expertId", staff_code as "staffCode", kind, from_on::text as "fromOn", until_on::text as "untilOn"
     from post_holding where post_id = any($1::uuid[]) order by from_on, id`, [posts]);
}

/** What happened to a post, the first first. */
export function eventsOf(em: EntityManager, posts: readonly string[]): Promise<{ postId: string; what: string; titleJa: string; titleEn: string; abolishedOn: string | null; at: Date }[]> {
  return em.query(
    `select post_id as "postId", what, title_ja as "titleJa", title_en as "titleEn", abolished_on::text as "abolishedOn", at
     from post_event where post_id = any($1::uuid[]) order by id`, [posts]);
}

/** Founds a post; gives its id. */
export async function addPost(em: EntityManager, p: Omit<PostRow, 'id' | 'abolishedOn' | 'version'>): Promise<string> {
  const [row]: { id: string }[] = await em.query(
    `insert into post (organisation_id, title_ja, title_en, rank, security_management, founded_on, replaces)
     values ($1, $2, $3, $4, $5, $6::date, $7) returning id`,
    [p.organisationId, p.titleJa.trim(), p.titleEn.trim(), p.rank, p.securityManagement, p.foundedOn, p.replacesId]);
  return row!.id;
}

/** Duties that hold from a day on. */
export async function addDuties(em: EntityManager, postId: string, duties: readonly Duty[], fromOn: string): Promise<void> {
  await em.query(
    `insert into post_duty (post_id, work_role_id, level, from_on) select $1, d."workRoleId", d.level, $3::date
     from jsonb_to_recordset($2::jsonb) as d("workRoleId" text, level smallint)`, [postId, JSON.stringify(duties), fromOn]);
}

/** The day before is the last of these duties. */
export async function endDuties(em: EntityManager, postId: string, roles: readonly string[], fromOn: string): Promise<void> {
  await em.query('update post_duty set until_on = $3::date - 1 where post_id = $1 and work_role_id = any($2::text[]) and until_on is null', [postId, roles, fromOn]);
}

/** Puts a holding on record; gives its id. */
export async function addHolding(em: EntityManager, postId: string, h: Holding, by: string | null): Promise<string> {
  const [row]: { id: string }[] = await em.query(
    `insert into post_holding (post_id, expert_id, staff_code, kind, from_on, until_on, by_user) values ($1, $2, $3, $4, $5::date, $6::date, $7) returning id`,
    [postId, h.expertId, h.staffCode?.trim() ?? null, h.kind satisfies HoldingKind, h.fromOn, h.untilOn, by]);
  return row!.id;
}

/** Whether somebody has a main post at that time, wherever; who asks next about the same person waits for this transaction. */
export async function hasMainPost(em: EntityManager, expertId: string, fromOn: string, untilOn: string | null): Promise<boolean> {
  await em.query(`select pg_advisory_xact_lock(hashtextextended('main post ' || $1, 0))`, [expertId]);
  const [row]: { has: boolean }[] = await em.query('select muster_has_main_post($1, $2::date, $3::date) as has', [expertId, fromOn, untilOn]);
  return row!.has;
}

/** The work roles among these that exist. */
export async function knownRoles(em: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await em.query('select id from work_role where id = any($1::text[])', [ids]);
  return new Set(rows.map(({ id }) => id));
}
