import type { Channel } from '@muster/notify';
import type { EntityManager } from 'typeorm';
import type { ContactKind } from '../entities/contact.entity.ts';
import type { ContactNews } from './contact-news.service.ts';

/** A message that has not left. */
export interface DueContactMessage {
  contactId: string;
  what: ContactNews;
  about: ContactKind;
  kind: ContactKind;
  /** Seconds for which it is still good; none when it is over: an old code, a reminder of what was done. */
  goodFor: number;
}

/** A notice that comes later than this has lost its point. */
const DAY_SECONDS = 86_400;

/** A sender may not be paused, nor switched off. */
const SENDER = `
  select address from sender where channel = $1 and enabled and (paused_until is null or paused_until <= muster_now()) order by id limit 1`;

const LOCK = `
  select m.contact_id as "contactId", m.what, m.about, c.kind,
    case when m.what = 'CODE' then coalesce((select extract(epoch from k.expires_at - muster_now())::int from contact_code k where k.id = m.id and k.used_at is null), 0)
      when m.what = 'CONFIRM' and exists (select from record_confirmation r where r.expert_id = m.expert_id and r.confirmed_at >= m.created_at) then 0 else ${DAY_SECONDS} - extract(epoch from muster_now() - m.created_at)::int end as "goodFor"
  from contact_message m join contact c on c.id = m.contact_id where m.id = $1 and m.sent_at is null for update of m`;

/** Locks a message that has not left; null when it was sent, or its contact is gone. */
export async function lockContactMessage(em: EntityManager, messageId: string): Promise<DueContactMessage | null> {
  const [due]: DueContactMessage[] = await em.query(LOCK, [messageId]);
  return due ?? null;
}

/** Notes that a message has left. */
export async function contactMessageSent(em: EntityManager, messageId: string): Promise<void> {
  await em.query('update contact_message set sent_at = muster_now() where id = $1', [messageId]);
}

/** The address of a sender that is in use; null: the channel has none now. */
export async function senderOf(em: EntityManager, channel: Channel): Promise<string | null> {
  const [sender]: { address: string }[] = await em.query(SENDER, [channel]);
  return sender?.address ?? null;
}

/** STOP is the address's, whoever adds it again: where another contact with it is opted out, this one becomes so. */
export async function inheritStop(em: EntityManager, contactId: string, sameAddress: readonly string[]): Promise<boolean> {
  const [, changed]: [unknown, number] = await em.query(
    `update contact set opted_out_at = (select min(o.opted_out_at) from contact o where o.id = any($2::uuid[]))
     where id = $1 and exists (select from contact o where o.id = any($2::uuid[]) and o.opted_out_at is not null)`, [contactId, sameAddress]);
  return changed > 0;
}
