import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { StandingTerms } from './employer.types.ts';
import type { TermsWish } from './standing-terms.rule.ts';

const ROWS = `
  select t.id, t.organisation_id as "organisationId", o.name_ja as "organisationJa", o.name_en as "organisationEn", t.valid_from::text as "validFrom",
    t.hours_a_quarter as "hoursAQuarter", t.notice_hours as "noticeHours", t.excluded_clients as "excludedClientIds", t.release_needed as "releaseNeeded",
    t.answer_within_minutes as "answerWithinMinutes", t.pay_basis as "payBasis", t.liability_basis as "liabilityBasis", t.recorded_at as "recordedAt",
    (select coalesce(jsonb_agg(jsonb_build_object('from', lower(s)::text, 'until', (upper(s) - 1)::text) order by s), '[]') from unnest(t.blackout) s) as blackout,
    (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'nameJa', c.name_ja, 'nameEn', c.name_en) order by c.name_kana, c.id), '[]') from organisation c where c.id = any(t.excluded_clients)) as "excludedClients",
    t.id = (select f.id from terms_in_force(t.organisation_id, ${TODAY}) f) as "inForce"
  from standing_terms t join organisation o on o.id = t.organisation_id`;

/** Every version of the terms of organisations, the present one and the later ones first. */
export function readTerms(em: EntityManager, organisationIds: readonly string[]): Promise<StandingTerms[]> {
  return em.query<StandingTerms[]>(`${ROWS} where t.organisation_id = any($1::uuid[]) order by o.name_kana, o.id, t.valid_from desc, t.recorded_at desc, t.id desc`, [organisationIds]);
}

const ADD = `
  insert into standing_terms (organisation_id, valid_from, hours_a_quarter, notice_hours, blackout, excluded_clients, release_needed, answer_within_minutes,
    pay_basis, liability_basis, recorded_at, recorded_by)
  select $1, $2::date, $3, $4, coalesce((select range_agg(daterange(s.first::date, s.last::date, '[]')) from unnest($5::text[], $6::text[]) as s(first, last)), '{}'),
    $7::uuid[], $8, $9, $10, $11, muster_now(), $12::uuid
  returning id`;

/** Records a further version; gives its id. */
export async function addTerms(em: EntityManager, organisationId: string, wish: TermsWish, by: string | null): Promise<string> {
  const [row] = await em.query<{ id: string }[]>(ADD, [
    organisationId, wish.validFrom, wish.hoursAQuarter, wish.noticeHours, wish.blackout.map((span) => span.from), wish.blackout.map((span) => span.until),
    wish.excludedClientIds, wish.releaseNeeded, wish.answerWithinMinutes, wish.payBasis, wish.liabilityBasis, by,
  ]);
  return row!.id;
}

/** Which of these ids are no organisations. */
export async function unknownOrganisations(em: EntityManager, ids: readonly string[]): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>('select id from organisation where id = any($1::uuid[])', [ids]);
  const known = new Set(rows.map((row) => row.id));
  return ids.filter((id) => !known.has(id.toLowerCase()));
}
