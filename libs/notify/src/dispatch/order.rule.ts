import type { Settlement } from '../ledger/settle.query.ts';
import { stopVerdict, type StopOrder } from '../ledger/stop-order.ts';
import type { Outgoing } from './lane.ts';
import { unbegun } from './result.rule.ts';

/** What becomes of a message whose send has not begun; null when the order does not concern it. */
export type Order = (outgoing: Pick<Outgoing, 'claim'>) => Settlement | null;

/** Back to the queue, to be claimed and rendered again. */
export const giveBack: Order = ({ claim }) => unbegun(claim, 'QUEUED');

/** Back to the queue with what one sender would have sent. */
export const restSender = (senderId: string): Order => (o) => (o.claim.senderId === senderId ? giveBack(o) : null);

/** Back to the queue with what one provider would have got. */
export const avoidProvider = (provider: string): Order => (o) => (o.claim.provider === provider ? giveBack(o) : null);

/** What a stop order says; when one may have been missed (null) everything is looked at again. */
export function orderOf(stop: StopOrder | null): Order {
  if (stop === null) return giveBack;
  return ({ claim }) => {
    const verdict = stopVerdict(stop, claim);
    return verdict && unbegun(claim, verdict, verdict === 'SUPPRESSED' ? 'OPTED_OUT' : null);
  };
}
