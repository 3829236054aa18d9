import { cancelDeliveries, enqueueDeliveries, PURPOSES } from '@muster/notify';
import { EventBus, Queue, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TeamCallUp } from '../assembly/assembly.query.ts';
import { offerElsewhere } from '../assembly/elsewhere.query.ts';
import { requestAssembly } from '../assembly/assembly.request.ts';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import { ReleaseDesk } from '../release/release-desk.service.ts';
import { disarmAll } from '../waves/call-up.timers.ts';
import { CANCELLATION_NOTICES, END_CALL_UP, STAND_EVERYBODY_DOWN } from './call-up-end.query.ts';
import { noteOnTimeline } from './timeline.query.ts';

/** Who ends a call-up and why. */
export interface EndOrder {
  /** Null is the system itself. */
  actorId: string | null;
  /** A code of the system, or the coordinator's own words, which stay with the call-up, sealed, and go into no log or timeline. */
  reason: string;
}

/** What a cancellation came to. */
export interface Cancelled {
  /** Messages that were taken back before they left. */
  takenBack: number;
  /** Messages that tell people of the cancellation. */
  notices: number;
}

/** Everything that may still be sent after a cancellation is the word that it was cancelled. */
const SILENCED = PURPOSES.filter((purpose) => purpose !== 'STAND_DOWN');

/** Ends call-ups whose row the caller has locked and whose move he has checked. */
@Injectable()
export class CallUpEnd {
  constructor(private readonly queue: Queue, private readonly events: EventBus, private readonly vault: Vault, private readonly releases: ReleaseDesk) {}

  /** Closes: nobody is called or reminded any more, the team stays, everybody else who said yes is thanked by the last assembly. */
  async close(em: EntityManager, callUp: TeamCallUp, order: EndOrder): Promise<void> {
    await this.end(em, callUp.id, 'CLOSED', order);
    const takenBack = await cancelDeliveries(em, { callUpId: callUp.id, purposes: ['INVITE', 'REMINDER'] });
    await disarmAll(this.queue, em, callUp.id, callUp.currentWave);
    await noteOnTimeline(em, callUp.id, 'CLOSED', { byItself: order.actorId === null, takenBack }, order.actorId);
    await this.events.publish(em, { topic: 'callup', id: callUp.id, change: 'closed' });
    await requestAssembly(this.queue, em, [callUp.id]);
  }

  /**
   * Cancels. After the commit only sends in flight leave (invariant I4): what is queued ends here, dispatchers are told to drop
   * what they hold, and whoever renders a message looks at the state again. People whom an invitation has reached, or may
   * reach because it is on its way, are told on the same channel, unless `quiet`.
   */
  async cancel(em: EntityManager, callUp: TeamCallUp, order: EndOrder & { quiet: boolean }): Promise<Cancelled> {
    await this.end(em, callUp.id, 'CANCELLED', order);
    // With the purposes named, the order to drop does not reach the notices that are queued here.
    const takenBack = await cancelDeliveries(em, { callUpId: callUp.id, purposes: SILENCED });
    await disarmAll(this.queue, em, callUp.id, callUp.currentWave);
    const placed = await em.query<{ id: string }[]>(`select id from invitation where call_up_id = $1 and assignment = 'ASSIGNED'`, [callUp.id]);
    await em.query(STAND_EVERYBODY_DOWN, [callUp.id]);
    await this.releases.callAllOff(em, callUp.id);
    await offerElsewhere(this.queue, em, placed.map(({ id }) => id));
    const notices = order.quiet ? 0 : await enqueueDeliveries(em, { select: CANCELLATION_NOTICES, params: [callUp.id] });
    await this.events.publish(em, { topic: 'callup', id: callUp.id, change: 'cancelled' });
    // Last of all: the auditor takes its time as the moment after which nothing may be claimed.
    await noteOnTimeline(em, callUp.id, 'CANCELLED', { takenBack, notices, quiet: order.quiet }, order.actorId);
    return { takenBack, notices };
  }

  private async end(em: EntityManager, callUpId: string, state: 'CLOSED' | 'CANCELLED', { actorId, reason }: EndOrder): Promise<void> {
    const words = actorId === null ? null : await this.vault.seal({ ...SEALED_TEXTS.callUpEnd, row: callUpId }, reason);
    await em.query(END_CALL_UP, [callUpId, state, actorId === null ? reason : null, words]);
  }
}
