import type { Funnel, DeliveryCount } from '../types/funnel.type.ts';
import type { Queryable } from '../targeting/queryable.ts';

/**
 * People by answer. A late answer is kept but not counted, so it stands apart from yes and no; who answered
 * without being called (a coordinator's entry for somebody held back) counts as called. Read from the tallies that triggers
 * keep: counting the rows themselves at each look took twenty times as long.
 */
const PEOPLE = `
  select call_up_id as "callUpId",
    coalesce(sum(people) filter (where called or answer is not null), 0)::int as recipients,
    coalesce(sum(people) filter (where not called and answer is null), 0)::int as "heldBack",
    coalesce(sum(people) filter (where seen), 0)::int as seen,
    coalesce(sum(people) filter (where answer is not null and not late), 0)::int as answered,
    coalesce(sum(people) filter (where answer = 'YES' and not late), 0)::int as yes,
    coalesce(sum(people) filter (where answer = 'YES_FROM' and not late), 0)::int as "yesFrom",
    coalesce(sum(people) filter (where answer = 'REMOTE_ONLY' and not late), 0)::int as "remoteOnly",
    coalesce(sum(people) filter (where answer = 'NO' and not late), 0)::int as no,
    coalesce(sum(people) filter (where answer is not null and late), 0)::int as late,
    coalesce(sum(people) filter (where answer is null and unclear), 0)::int as unclear,
    coalesce(sum(people) filter (where answer is null and called), 0)::int as silent
  from invitation_tally where call_up_id = any($1::uuid[]) group by call_up_id`;

/** Messages by purpose, channel and state. */
const MESSAGES = `
  select call_up_id as "callUpId", purpose, channel, state, sum(messages)::int as messages
  from delivery_tally where call_up_id = any($1::uuid[])
  group by call_up_id, purpose, channel, state having sum(messages) <> 0 order by purpose, channel, state`;

type People = Omit<Funnel, 'messages' | MessageField>;
type MessageField =
  | 'queued' | 'claimed' | 'unknown' | 'accepted' | 'sent' | 'delivered'
  | 'failed' | 'undelivered' | 'expired' | 'suppressed' | 'cancelled';

const NOBODY: People = {
  recipients: 0, heldBack: 0, seen: 0, answered: 0, yes: 0, yesFrom: 0, remoteOnly: 0, no: 0, late: 0, unclear: 0, silent: 0,
};

/** The messages of each call-up by purpose, channel and state; a call-up without messages has an empty list. */
export async function countDeliveries(db: Queryable, callUpIds: readonly string[]): Promise<Map<string, DeliveryCount[]>> {
  const found = new Map<string, DeliveryCount[]>(callUpIds.map((id) => [id, []]));
  const rows: (DeliveryCount & { callUpId: string })[] = await db.query(MESSAGES, [callUpIds]);
  for (const { callUpId, ...count } of rows) found.get(callUpId)?.push(count);
  return found;
}

/** The people of each call-up by answer. */
export async function countPeople(db: Queryable, callUpIds: readonly string[]): Promise<Map<string, People>> {
  const rows: (People & { callUpId: string })[] = await db.query(PEOPLE, [callUpIds]);
  const found = new Map<string, People>(callUpIds.map((id) => [id, NOBODY]));
  for (const { callUpId, ...people } of rows) found.set(callUpId, people);
  return found;
}

/** Puts people and invitation messages together. */
export function funnelOf(people: People, deliveries: readonly DeliveryCount[]): Funnel {
  const invites = deliveries.filter((count) => count.purpose === 'INVITE');
  const inState = (state: DeliveryCount['state']): number =>
    invites.filter((count) => count.state === state).reduce((sum, count) => sum + count.messages, 0);
  return {
    ...people,
    messages: invites.reduce((sum, count) => sum + count.messages, 0),
    queued: inState('QUEUED'), claimed: inState('CLAIMED'), unknown: inState('UNKNOWN'),
    accepted: inState('ACCEPTED'), sent: inState('SENT'), delivered: inState('DELIVERED'),
    failed: inState('FAILED'), undelivered: inState('UNDELIVERED'), expired: inState('EXPIRED'),
    suppressed: inState('SUPPRESSED'), cancelled: inState('CANCELLED'),
  };
}
