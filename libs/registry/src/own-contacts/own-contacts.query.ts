import type { EntityManager } from 'typeorm';
import type { ContactKind } from '../entities/contact.entity.ts';
import type { HeldContact } from './contact-set.rule.ts';

/** A contact of an expert, without its address. */
export interface OwnContactRow extends HeldContact {
  kind: ContactKind;
  optedOut: boolean;
}

/** Lets one change of an expert's contacts wait for another; call-ups that point to him do not wait. */
export async function lockContacts(em: EntityManager, expertId: string): Promise<OwnContactRow[]> {
  await em.query('select id from expert where id = $1 for no key update', [expertId]);
  return em.query<OwnContactRow[]>(
    `select id, kind, employer_owned as "employerOwned", verified_at is not null as verified, opted_out_at is not null as "optedOut",
       verified_at is not null and opted_out_at is null and unreachable_at is null as usable
     from contact where expert_id = $1 order by preference, kind desc, id`, [expertId]);
}

/** Marks a contact as its holder's: a code has arrived there, so that it is reachable too. */
export async function markVerified(em: EntityManager, contactId: string): Promise<void> {
  await em.query('update contact set verified_at = coalesce(verified_at, muster_now()), unreachable_at = null, unreachable_reason = null where id = $1', [contactId]);
}

/** Gives contacts the order of the list, 1 first. */
export async function orderContacts(em: EntityManager, expertId: string, ids: readonly string[]): Promise<void> {
  await em.query(
    `update contact c set preference = o.place::smallint from unnest($2::uuid[]) with ordinality as o(id, place) where c.id = o.id and c.expert_id = $1`, [expertId, ids]);
}
