import type { EntityManager } from 'typeorm';
import type { Claim } from '../notify.types.ts';

type Queryable = Pick<EntityManager, 'query'>;

/** Absence at the provider counts only after so long: its list may lag behind what it took. */
export const ABSENCE_SECONDS = 30;

/** Where nobody can be asked (e-mail), waiting tells nothing but what a worker that was only slow still writes. */
export const UNASKABLE_SECONDS = 5;

/** Seconds for which an outcome stays unknown; $1: providers that can be asked. */
const PATIENCE = `make_interval(secs => case when provider = any($1::text[]) then ${ABSENCE_SECONDS} else ${UNASKABLE_SECONDS} end)`;

/** A delivery whose outcome is unknown, due for a look. */
export interface UnknownRow extends Claim {
  provider: string;
  claimedAt: Date;
  /** It has been unknown long enough for absence to count. */
  ripe: boolean;
  expired: boolean;
}

/**
 * Takes the rows that are due for a look and sets the time of the next one (in `lease_until`): after 2 s, then
 * twice as long as it has been unknown, once exactly when absence begins to count, and at most 10 s apart.
 * `askable` are the providers that know what they took.
 */
export async function takeUnknown(db: Queryable, askable: readonly string[], limit: number): Promise<UnknownRow[]> {
  const [rows]: [UnknownRow[]] = await db.query(
    `update delivery d set lease_until = muster_now() + least(
         interval '10 s', greatest(interval '2 s', muster_now() - d.unknown_since),
         greatest(interval '1 s', d.unknown_since + ${PATIENCE} - muster_now()))
     where id in (
       select id from delivery where state = 'UNKNOWN' and (lease_until is null or lease_until <= muster_now())
       order by unknown_since limit $2 for update skip locked)
     returning d.id as "deliveryId", d.call_up_id as "callUpId", d.invitation_id as "invitationId", d.contact_id as "contactId",
       d.purpose, d.wave, d.channel, d.attempts, d.provider, d.claimed_at as "claimedAt",
       d.unknown_since <= muster_now() - ${PATIENCE} as ripe, d.expires_at <= muster_now() as expired`,
    [askable, limit],
  );
  return rows;
}

/** Which of these message ids the ledger has already. */
export async function knownMessages(db: Queryable, provider: string, messageIds: readonly string[]): Promise<Set<string>> {
  if (messageIds.length === 0) return new Set();
  const rows: { id: string }[] = await db.query(
    'select provider_message_id as id from delivery where provider = $1 and provider_message_id = any($2::text[])',
    [provider, messageIds],
  );
  return new Set(rows.map((row) => row.id));
}

/** How an unknown outcome ends. */
export interface UnknownEnd {
  deliveryId: string;
  state: 'ACCEPTED' | 'QUEUED' | 'EXPIRED';
  messageId: string | null;
  /** The next send may be a double. */
  resend: boolean;
}

/** Ends unknown outcomes that are still unknown; one goes back to the queue only after its time of absence. Gives those that ended. */
export async function endUnknown(db: Queryable, askable: readonly string[], ends: readonly UnknownEnd[]): Promise<{ callUpId: string; state: UnknownEnd['state'] }[]> {
  if (ends.length === 0) return [];
  const [rows]: [{ callUpId: string; state: UnknownEnd['state'] }[]] = await db.query(
    `with ending as materialized (
       select d.id, e.state, e.message_id, e.resend
       from (select * from unnest($2::uuid[], $3::text[], $4::text[], $5::boolean[]) as e(id, state, message_id, resend) order by id) e
       cross join lateral (
         select id from delivery where id = e.id and state = 'UNKNOWN'
           and (e.state <> 'QUEUED' or unknown_since <= muster_now() - ${PATIENCE}) for update) d)
     update delivery d set state = e.state, provider_message_id = coalesce(e.message_id, d.provider_message_id), resent = d.resent + e.resend::int,
       accepted_at = case when e.state = 'ACCEPTED' then muster_now() end, ended_at = case when e.state = 'EXPIRED' then muster_now() end,
       lease_token = null, lease_until = null, unknown_since = null
     from ending e where d.id = e.id returning d.call_up_id as "callUpId", d.state`,
    [askable, ends.map((e) => e.deliveryId), ends.map((e) => e.state), ends.map((e) => e.messageId), ends.map((e) => e.resend)],
  );
  return rows;
}
