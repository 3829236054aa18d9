import type { Locale } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { byBodyName } from '../bodies/body.query.ts';
import type { CandidateState } from '../candidates/candidate.state.ts';
import type { CountedPost, Held } from '../posts/post.fold.ts';
import type { BodyEntry } from '../slots/slot.fold.ts';

/** A body as a line of a report. */
export interface ReportBody {
  id: string;
  kind: string;
  nameJa: string;
  nameEn: string;
}

/** A post as a line of a report. */
export interface ReportPost extends CountedPost {
  id: string;
  titleJa: string;
  titleEn: string;
  rankJa: string;
  rankEn: string;
}

/** The public bodies that exist on a day, of those reached (null: every one), in the order of their names. */
export function publicBodies(em: EntityManager, bodies: readonly string[] | null, day: string, locale: Locale): Promise<ReportBody[]> {
  return em.query(
    `select o.id, o.kind, o.name_ja as "nameJa", o.name_en as "nameEn" from organisation o
     where o.kind in ('AUTHORITY','MINISTRY','AGENCY','LOCAL_GOVERNMENT') and ($1::uuid[] is null or o.id = any($1))
       and o.valid_from <= $2::date and (o.valid_to is null or o.valid_to >= $2::date) order by ${byBodyName(locale)}`, [bodies, day]);
}

/** Bodies by id, in the order of their names. */
export function bodiesById(em: EntityManager, ids: readonly string[], locale: Locale): Promise<ReportBody[]> {
  return em.query(`select o.id, o.kind, o.name_ja as "nameJa", o.name_en as "nameEn" from organisation o where o.id = any($1::uuid[]) order by ${byBodyName(locale)}`, [ids]);
}

/** Posts that exist on some day of a window, with whoever held them then. */
export async function reportPosts(em: EntityManager, bodies: readonly string[] | null, window: { fromOn: string; untilOn: string }, locale: Locale): Promise<ReportPost[]> {
  const values = [bodies, window.fromOn, window.untilOn];
  const posts: Omit<ReportPost, 'holdings'>[] = await em.query(
    `select p.id, p.organisation_id as "organisationId", p.title_ja as "titleJa", p.title_en as "titleEn", r.name_ja as "rankJa", r.name_en as "rankEn",
       p.security_management as "securityManagement", p.founded_on::text as "foundedOn", p.abolished_on::text as "abolishedOn"
     from post p join post_rank r on r.code = p.rank join organisation o on o.id = p.organisation_id
     where ($1::uuid[] is null or p.organisation_id = any($1)) and p.founded_on <= $3::date and (p.abolished_on is null or p.abolished_on > $2::date)
     order by ${byBodyName(locale)}, r.position, p.title_ja, p.id`, values);
  const holdings: (Held & { postId: string })[] = await em.query(
    `select h.post_id as "postId", h.kind, h.from_on::text as "fromOn", h.until_on::text as "untilOn" from post_holding h join post p on p.id = h.post_id
     where ($1::uuid[] is null or p.organisation_id = any($1)) and h.from_on <= $3::date and (h.until_on is null or h.until_on >= $2::date)`, values);
  const byPost = Map.groupBy(holdings, ({ postId }) => postId);
  return posts.map((post) => ({ ...post, holdings: byPost.get(post.id) ?? [] }));
}

/** What stands in the ledgers of these fiscal years, as it was known at the end of a day. */
export function ledgerEntries(
  em: EntityManager, bodies: readonly string[] | null, years: { from: number; until: number }, day: string,
): Promise<(BodyEntry & { organisationId: string; fiscalYear: number })[]> {
  return em.query(
    `select id, slot_id as "slotId", kind, heads, reverses, organisation_id as "organisationId", fiscal_year as "fiscalYear" from slot_event
     where ($1::uuid[] is null or organisation_id = any($1)) and fiscal_year between $2 and $3 and on_day <= $4::date`, [bodies, years.from, years.until, day]);
}

/** The steps of candidates for slots of a fiscal year up to a day, in their order. */
export function candidateSteps(em: EntityManager, bodies: readonly string[] | null, year: number, day: string): Promise<{ candidateId: string; organisationId: string; kind: CandidateState }[]> {
  return em.query(
    `select v.candidate_id as "candidateId", s.organisation_id as "organisationId", v.kind from slot s join candidate c on c.slot_id = s.id join candidate_event v on v.candidate_id = c.id
     where ($1::uuid[] is null or s.organisation_id = any($1)) and s.fiscal_year = $2 and v.on_day <= $3::date order by v.id`, [bodies, year, day]);
}
