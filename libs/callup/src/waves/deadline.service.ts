import { cancelDeliveries } from '@muster/notify';
import { EventBus, Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { lockCallUp, type TeamCallUp } from '../assembly/assembly.query.ts';
import { requestAssembly } from '../assembly/assembly.request.ts';
import { isRunning } from '../callup.state.ts';
import { WaitingEnd } from '../approval/waiting-end.service.ts';
import { CallUpEnd } from '../control/call-up-end.service.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { armDeadline, CLOSES_BY_ITSELF_AFTER_HOURS, disarmWaves } from './call-up.timers.ts';
import { fireTimer, hasFired, timerKey } from './timer-firing.query.ts';

/**
 * What the deadline does. It ends the answering: later answers are kept and marked late, invitations and reminders that have
 * not left are taken back, and a last assembly tells everybody who said yes where he stands. The call-up itself stays OPEN or
 * FILLED, because a coordinator may still fill a gap by hand or put in a reserve; he closes it, or it closes by itself a day later.
 */
@Injectable()
export class DeadlineService {
  constructor(private readonly queue: Queue, private readonly events: EventBus, private readonly end: CallUpEnd, private readonly waitingEnd: WaitingEnd) {}

  /** The timer has come: the deadline at first, the end of the call-up a day later. */
  async onTime(em: EntityManager, callUpId: string): Promise<void> {
    const callUp = await lockCallUp(em, callUpId);
    if (callUp?.state === 'AWAITING_APPROVAL') return this.waitingEnd.onTime(em, callUp);
    if (!callUp || !isRunning(callUp.state)) return;
    if (await hasFired(em, timerKey.deadline(callUpId))) return this.closeByItself(em, callUp);
    const firing = await fireTimer(em, timerKey.deadline(callUpId), callUp.deadline);
    if (firing === 'EARLY') await armDeadline(this.queue, em, callUpId, callUp.deadline);
    if (firing === 'FIRES') await this.endAnswering(em, callUp);
  }

  private async endAnswering(em: EntityManager, callUp: TeamCallUp): Promise<void> {
    const takenBack = await cancelDeliveries(em, { callUpId: callUp.id, purposes: ['INVITE', 'REMINDER'] });
    await disarmWaves(this.queue, em, callUp.id, callUp.currentWave);
    await em.query('update call_up set next_wave_at = null, version = version + 1 where id = $1', [callUp.id]);
    await noteOnTimeline(em, callUp.id, 'DEADLINE', { takenBack });
    await this.events.publish(em, { topic: 'callup', id: callUp.id, change: 'deadline' });
    await armDeadline(this.queue, em, callUp.id, await this.closesAt(em, callUp));
    await requestAssembly(this.queue, em, [callUp.id]);
  }

  private async closeByItself(em: EntityManager, callUp: TeamCallUp): Promise<void> {
    const closesAt = await this.closesAt(em, callUp);
    const firing = await fireTimer(em, timerKey.close(callUp.id), closesAt);
    if (firing === 'EARLY') await armDeadline(this.queue, em, callUp.id, closesAt);
    if (firing === 'FIRES') await this.end.close(em, callUp, { actorId: null, reason: 'BY_ITSELF' });
  }

  private async closesAt(em: EntityManager, callUp: TeamCallUp): Promise<string> {
    const [row] = await em.query<{ at: string }[]>('select ($1::timestamptz + make_interval(hours => $2))::text as at', [callUp.deadline, CLOSES_BY_ITSELF_AFTER_HOURS]);
    return row!.at;
  }
}
