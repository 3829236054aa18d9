import type { Day } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Span } from '../posts/span.rule.ts';
import type { AppointmentFacts, AppointmentYear, EndOfPost, OfBody, OfferOutcome } from './appointment-figures.rule.ts';

/** Whose figures, and of which days (both included). */
export interface FigureScope {
  /** Null: every body. */
  bodies: readonly string[] | null;
  from: Day;
  until: Day;
}

const IN_SCOPE = (column: string): string => `($1::uuid[] is null or ${column} = any($1))`;

/** Appointments that were in force on some of these days, with how often each was extended; those that began in them are among these. */
function inForceIn(em: EntityManager, { bodies, from, until }: FigureScope): Promise<OfBody<AppointmentFacts>[]> {
  return em.query(
    `select a.organisation_id as "organisationId", a.kind, a.from_on::text as "fromOn", a.granted_until::text as "grantedUntil", a.until_on::text as "untilOn",
       (select count(*)::int from appointment_term t where t.appointment_id = a.id and t.what = 'EXTENDED') as extensions
     from appointment a where ${IN_SCOPE('a.organisation_id')} and a.from_on <= $3::date and coalesce(a.until_on, 'infinity') >= $2::date`, [bodies, from, until]);
}

/** Ends in these days of appointments that held a post, with who else held it. */
function endsWithPost(em: EntityManager, { bodies, from, until }: FigureScope): Promise<OfBody<EndOfPost>[]> {
  return em.query(
    `select a.organisation_id as "organisationId", a.until_on::text as "end", p.abolished_on::text as "abolishedOn",
       coalesce((select jsonb_agg(jsonb_build_object('fromOn', h.from_on, 'untilOn', h.until_on)) from post_holding h
         where h.post_id = p.id and h.kind <> 'ACTING' and coalesce(h.until_on, 'infinity') > a.until_on and h.expert_id is distinct from a.expert_id), '[]') as holders
     from appointment a join post p on p.id = a.post_id
     where ${IN_SCOPE('a.organisation_id')} and a.closed_at is not null and a.until_on between $2::date and $3::date`, [bodies, from, until]);
}

/** Offers that were made in these days, with what became of each. */
function offersMadeIn(em: EntityManager, { bodies, from, until }: FigureScope): Promise<OfBody<OfferOutcome>[]> {
  return em.query(
    `select s.organisation_id as "organisationId", coalesce(answer.outcome, 'OPEN') as outcome, answer.reason
     from candidate c join slot s on s.id = c.slot_id
       join lateral (select min(v.id::text)::uuid as id from candidate_event v where v.candidate_id = c.id and v.kind = 'OFFERED' and v.on_day between $2::date and $3::date) offer on offer.id is not null
       left join lateral (select v.kind as outcome, v.reason from candidate_event v where v.candidate_id = c.id and v.kind in ('ACCEPTED', 'DECLINED') and v.id > offer.id order by v.id limit 1) answer on true
     where ${IN_SCOPE('s.organisation_id')}`, [bodies, from, until]);
}

/** All that the figures of these days are reckoned from. */
export async function appointmentYear(em: EntityManager, scope: FigureScope): Promise<AppointmentYear> {
  return { appointments: await inForceIn(em, scope), ends: await endsWithPost(em, scope), offers: await offersMadeIn(em, scope) };
}

/** Terms that hold on a day. */
export function termsOn(em: EntityManager, bodies: readonly string[] | null, day: Day): Promise<OfBody<Span>[]> {
  return em.query(
    `select a.organisation_id as "organisationId", a.from_on::text as "fromOn", a.until_on::text as "untilOn" from appointment a
     where ${IN_SCOPE('a.organisation_id')} and a.from_on <= $2::date and coalesce(a.until_on, 'infinity') >= $2::date`, [bodies, day]);
}
