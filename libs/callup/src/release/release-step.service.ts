import { AuditLog } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { EventBus, Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { applyChanges, lockCallUp } from '../assembly/assembly.query.ts';
import { announceChange, requestAssembly } from '../assembly/assembly.request.ts';
import type { TeamChange } from '../assembly/assembly.changes.ts';
import { TeamTeller } from '../assembly/team-teller.service.ts';
import { noteOnTimeline, type TimelineKind } from '../control/timeline.query.ts';
import { armRelease } from '../waves/call-up.timers.ts';
import { fireTimer, timerKey } from '../waves/timer-firing.query.ts';
import type { ReleaseNoticeKind } from './release.state.ts';
import { callUpOfRelease, lapseRelease, lockRelease, queueNotices, settleRelease, type DueRelease } from './release-step.query.ts';

const KINDS: Readonly<Record<'GRANTED' | 'REFUSED' | 'LAPSED', TimelineKind>> = { GRANTED: 'RELEASE_GRANTED', REFUSED: 'RELEASE_REFUSED', LAPSED: 'RELEASE_LAPSED' };

/**
 * What a release asks for now: writing to the employer, reminding him, ending the waiting, or doing what follows from the
 * decision. Everything is read anew from the row, so that a wake-up which comes early, twice or after a death does no harm.
 */
@Injectable()
export class ReleaseStep {
  constructor(private readonly queue: Queue, private readonly events: EventBus, private readonly audit: AuditLog, private readonly teller: TeamTeller) {}

  /** Takes the steps that are due. */
  async take(em: EntityManager, requestId: string): Promise<void> {
    const callUpId = await callUpOfRelease(em, requestId);
    if (callUpId === null) return;
    await announceChange(em, [callUpId]);
    await lockCallUp(em, callUpId);
    const request = await lockRelease(em, requestId);
    if (request.state === 'PENDING' && !await this.wait(em, request)) return;
    if (request.settled) return;
    if (request.state === 'WITHDRAWN') return this.callOff(em, request);
    const outcome = request.state === 'PENDING' ? 'LAPSED' : request.state;
    await this.settle(em, request, outcome);
  }

  /** Asks, reminds and waits on; true when the waiting is over. */
  private async wait(em: EntityManager, request: DueRelease): Promise<boolean> {
    if (request.due) {
      const firing = await fireTimer(em, timerKey.release(request.callUpId, request.id), request.dueAt);
      if (firing === 'FIRES') await lapseRelease(em, request.id);
      return firing === 'FIRES';
    }
    // Whoever consents later, or becomes a contact later, is asked with the reminder.
    const first = await this.notify(em, request.id, 'ASK');
    if (!request.asked) await noteOnTimeline(em, request.callUpId, 'RELEASE_ASKED', { invitationId: request.invitationId, contacts: first.length });
    if (request.remindDue && await fireTimer(em, timerKey.releaseReminder(request.callUpId, request.id), request.remindAt) === 'FIRES') {
      await this.notify(em, request.id, 'REMINDER', first);
    }
    await armRelease(this.queue, em, request.id, request.remindDue ? request.dueAt : request.remindAt);
    return false;
  }

  private async settle(em: EntityManager, request: DueRelease, outcome: 'GRANTED' | 'REFUSED' | 'LAPSED'): Promise<void> {
    const { callUpId, invitationId, answeredAt, position } = request;
    const granted = outcome === 'GRANTED';
    const change: TeamChange = granted
      ? { invitationId, answeredAt, was: 'ASSIGNED', assignment: 'ASSIGNED', position, tell: 'CONFIRM' }
      : { invitationId, answeredAt, was: 'ASSIGNED', assignment: 'RELEASED', position: null, tell: 'STAND_DOWN' };
    await settleRelease(em, request.id);
    if (!granted) await applyChanges(em, [change]);
    await this.teller.tell(em, callUpId, [change]);
    await noteOnTimeline(em, callUpId, KINDS[outcome], { invitationId, position });
    await this.audit.append(em, { actor: SYSTEM, action: `release.${outcome.toLowerCase()}`, subjectType: 'invitation', subjectId: invitationId, detail: { callUpId, requestId: request.id } });
    await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'team' });
    await requestAssembly(this.queue, em, [callUpId]);
  }

  private async callOff(em: EntityManager, request: DueRelease): Promise<void> {
    await this.notify(em, request.id, 'CALLED_OFF');
    await settleRelease(em, request.id);
  }

  /** Queues mails of one kind; who has just been asked is not reminded in the same minute. */
  private async notify(em: EntityManager, requestId: string, kind: ReleaseNoticeKind, justAsked: readonly string[] = []): Promise<string[]> {
    if (kind === 'REMINDER' && justAsked.length > 0) return [];
    const ids = await queueNotices(em, requestId, kind);
    for (const noticeId of ids) await this.queue.enqueue(em, 'callup.release-mail', { noticeId }, { key: noticeId });
    return ids;
  }
}
