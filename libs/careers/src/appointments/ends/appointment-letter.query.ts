import { TODAY, type Day, type Locale } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { ALUMNI_DAYS, ALUMNI_GRACE_DAYS } from '../radar.rule.ts';
import type { LetterKind } from './appointment-letters.service.ts';

/** Ended thirty days ago by its term, a return or a resignation, while nothing else is in force and the person can still be reached. */
const DUE = `
  select a.id from appointment a join expert e on e.id = a.expert_id and e.erased_at is null
  where a.closed_at is not null and a.ended_how not in ('DISMISSED', 'DIED') and a.until_on between ${TODAY} - ${ALUMNI_DAYS + ALUMNI_GRACE_DAYS} and ${TODAY} - ${ALUMNI_DAYS}
    and not exists (select from appointment_letter l where l.appointment_id = a.id and l.kind = 'ALUMNI')
    and not exists (select from appointment o where o.expert_id = a.expert_id and o.id <> a.id and coalesce(o.until_on, 'infinity') > a.until_on)
  order by a.until_on, a.id limit $1`;

/** Appointments after which somebody is to be invited now. */
export async function dueInvitations(em: EntityManager, most: number): Promise<string[]> {
  return (await em.query<{ id: string }[]>(DUE, [most])).map(({ id }) => id);
}

/** A letter that has not left, with what its mail needs. */
export interface DueLetter {
  kind: LetterKind;
  language: Locale;
  untilOn: Day;
  /** Act and article by which secrecy holds on, in both languages. */
  basisJa: string | null;
  basisEn: string | null;
  /** The best address that may be written to. */
  contactId: string | null;
}

/** Locks a letter that has not left; null when it was sent, or its expert was erased. */
export async function lockLetter(em: EntityManager, id: string): Promise<DueLetter | null> {
  const [due]: DueLetter[] = await em.query(
    `select l.kind, e.message_language as language, a.until_on::text as "untilOn", t.basis_ja as "basisJa", t.basis_en as "basisEn",
       (select c.id from contact c where c.expert_id = e.id and c.kind = 'EMAIL' and c.verified_at is not null and c.opted_out_at is null and c.unreachable_at is null
         order by c.preference, c.id limit 1) as "contactId"
     from appointment_letter l join appointment a on a.id = l.appointment_id join expert e on e.id = a.expert_id and e.erased_at is null
       left join lateral (select c.basis_ja, c.basis_en from tlp_ceiling c where c.standing = a.kind and c.valid_from <= a.until_on order by c.valid_from desc limit 1) t on true
     where l.id = $1 and l.sent_at is null for update of l`, [id]);
  return due ?? null;
}

/** Notes that a letter has left. */
export async function letterSent(em: EntityManager, id: string): Promise<void> {
  await em.query('update appointment_letter set sent_at = muster_now() where id = $1', [id]);
}
