import type { EntityManager } from 'typeorm';
import type { Channel } from '../notify.types.ts';
import type { SenderFacts } from './sender.rule.ts';

/** A sender as its row is. */
export interface SenderLine extends SenderFacts {
  id: string;
  channel: Channel;
  provider: string;
  address: string;
  /** Segments of SMS, or e-mails. */
  ratePerSecond: number;
  /** The rate was set by hand. */
  ownRate: boolean;
  /** It was added by hand. */
  added: boolean;
  restsUntil: Date | null;
  restReason: string | null;
}

const ROWS = `
  select s.id, s.channel, s.provider, s.address, s.rate_per_second as "ratePerSecond", s.own_rate is not null as "ownRate", s.added_by is not null as added, s.enabled,
    s.put_out_at is not null as "putOut", coalesce(s.paused_until > muster_now(), false) as resting,
    case when s.paused_until > muster_now() then s.paused_until end as "restsUntil", case when s.paused_until > muster_now() then s.pause_reason end as "restReason"
  from sender s`;

/** All senders, by channel. */
export function readSenders(em: EntityManager): Promise<SenderLine[]> {
  return em.query(`${ROWS} order by s.channel desc, s.id`);
}

/** Holds every sender, in the order in which workers do; nobody else changes one meanwhile. */
export async function holdSenders(em: EntityManager): Promise<SenderLine[]> {
  return em.query(`${ROWS} order by s.id for update of s`);
}

/** A number to be used from now on. */
export interface NewSender {
  id: string;
  provider: string;
  address: string;
  ratePerSecond: number;
  burst: number;
  by: string | null;
}

/** Adds a number; false: it is there already. */
export async function insertSender(em: EntityManager, { id, provider, address, ratePerSecond, burst, by }: NewSender): Promise<boolean> {
  const rows: unknown[] = await em.query(
    `insert into sender (id, channel, provider, address, rate_per_second, burst, tokens, refilled_at, added_by, own_rate)
     values ($1, 'SMS', $2, $3, $4, $5, 0, muster_now(), $6, $4) on conflict do nothing returning id`, [id, provider, address, ratePerSecond, burst, by]);
  return rows.length > 0;
}

/** Takes a sender out of use, or puts it back. */
export async function putOut(em: EntityManager, id: string, out: boolean, configured: boolean): Promise<void> {
  await em.query('update sender set put_out_at = case when $2 then muster_now() end, enabled = $3 where id = $1', [id, out, !out && configured]);
}

/** Sets a rate by hand, or goes back to the settings'. Saved-up tokens never exceed what the new bucket holds. */
export async function setRate(em: EntityManager, id: string, own: number | null, rate: number, burst: number): Promise<void> {
  await em.query('update sender set own_rate = $2, rate_per_second = $3, burst = $4, tokens = least(tokens, $4), rate_set_at = muster_now() where id = $1', [id, own, rate, burst]);
}
