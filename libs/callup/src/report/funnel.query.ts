import type { Funnel, DeliveryCount } from '../types/funnel.type.ts';
import type { Queryable } from '../targeting/queryable.ts';

/**
 * People by answer. A late answer is kept but not counted, so it stands apart from yes and no; who answered
 * without being called (a coordinator's entry for somebody held back) counts as called.
 */
const PEOPLE = `
  select call_up_id as "callUpId",
    count(*) filter (where wave > 0 or answer is not null)::int as recipients,
    count(*) filter (where wave = 0 and answer is null)::int as "heldBack",
    count(seen_at)::int as seen,
    count(*) filter (where answer is not null and not answer_late)::int as answered,
    count(*) filter (where answer = 'YES' and not answer_late)::int as yes,
    count(*) filter (where answer = 'YES_FROM' and not answer_late)::int as "yesFrom",
    count(*) filter (where answer = 'REMOTE_ONLY' and not answer_late)::int as "remoteOnly",
    count(*) filter (where answer = 'NO' and not answer_late)::int as no,
    count(*) filter (where answer is not null and answer_late)::int as late,
    count(*) filter (where answer is null and unclear_at is not null)::int as unclear,
    count(*) filter (where answer is null and wave > 0)::int as silent
  from invitation where call_up_id = any($1::uuid[]) group by call_up_id`;

/** Messages by purpose, channel and state. */
const MESSAGES = `
  select call_up_id as "callUpId", purpose, channel, state, count(*)::int as messages
  from delivery where call_up_id = any($1::uuid[])
  group by call_up_id, purpose, channel, state order by purpose, channel, state`;

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
