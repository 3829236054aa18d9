import type { EntityManager } from 'typeorm';
import type { Bucket } from '../dispatch/token-bucket.rule.ts';
import type { Channel } from '../notify.types.ts';

/** A sender with its bucket as last written and what is known of its provider's circuit. */
export interface SenderRow extends Bucket {
  provider: string;
  address: string;
  /** Seconds since the bucket was last filled; below 0 when another worker's reading was later. */
  idleSeconds: number;
  /** Milliseconds until the sender may send again; 0 when it is not paused. */
  pausedMs: number;
  failures: number;
  open: boolean;
  /** Milliseconds until the next probe of an open circuit; 0 when it is due. */
  probeMs: number;
}

/**
 * Locks the enabled senders of a channel, so that all workers draw from the same buckets in turn. The order
 * is the same everywhere; circuits are read, not locked.
 */
export async function lockSenders(em: EntityManager, channel: Channel): Promise<SenderRow[]> {
  return em.query(
    `select s.id as "senderId", s.provider, s.address, s.tokens, s.rate_per_second as "ratePerSecond", s.burst,
       extract(epoch from muster_now() - s.refilled_at)::float8 as "idleSeconds",
       greatest(0, extract(epoch from s.paused_until - muster_now()) * 1000)::float8 as "pausedMs",
       coalesce(c.failures, 0) as failures, c.opened_at is not null as open,
       greatest(0, extract(epoch from c.retry_at - muster_now()) * 1000)::float8 as "probeMs"
     from sender s left join provider_circuit c on c.provider = s.provider
     where s.channel = $1 and s.enabled order by s.id for update of s`,
    [channel],
  );
}

/** Writes what the buckets hold now. Time never runs backwards for a bucket. */
export async function saveTokens(em: EntityManager, tokens: ReadonlyMap<string, number>): Promise<void> {
  if (tokens.size === 0) return;
  await em.query(
    `update sender s set tokens = left_over.tokens, refilled_at = greatest(s.refilled_at, muster_now())
     from unnest($1::text[], $2::float8[]) as left_over(id, tokens) where s.id = left_over.id`,
    [[...tokens.keys()], [...tokens.values()]],
  );
}

/** Lets one sender rest; a longer rest that is already ordered stands. */
export async function pauseSender(em: EntityManager, senderId: string, ms: number, reason: string): Promise<void> {
  await em.query(
    `update sender set paused_until = greatest(paused_until, muster_now() + make_interval(secs => $2)), pause_reason = $3 where id = $1`,
    [senderId, ms / 1000, reason],
  );
}
