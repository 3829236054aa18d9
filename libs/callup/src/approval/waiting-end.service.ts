import { AuditLog } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { Queue } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockCallUp, type TeamCallUp } from '../assembly/assembly.query.ts';
import { CallUpEnd } from '../control/call-up-end.service.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { armDeadline } from '../waves/call-up.timers.ts';
import { fireTimer, timerKey } from '../waves/timer-firing.query.ts';

/** Why a waiting call-up ended at its deadline, in `call_up.end_reason`. */
export const NOT_APPROVED_IN_TIME = 'NOT_APPROVED_IN_TIME';

/** Ends a waiting call-up at its deadline: nobody can answer it any more, so nobody needs to decide. */
@Injectable()
export class WaitingEnd {
  constructor(private readonly database: DataSource, private readonly queue: Queue, private readonly audit: AuditLog, private readonly end: CallUpEnd) {}

  /** The deadline's timer has come to a call-up that waits; its row is locked. */
  async onTime(em: EntityManager, callUp: TeamCallUp): Promise<void> {
    const firing = await fireTimer(em, timerKey.expire(callUp.id), callUp.deadline);
    if (firing === 'EARLY') await armDeadline(this.queue, em, callUp.id, callUp.deadline);
    if (firing !== 'FIRES') return;
    await noteOnTimeline(em, callUp.id, 'EXPIRED', {});
    await this.end.cancel(em, callUp, { actorId: null, reason: NOT_APPROVED_IN_TIME, quiet: true });
    await this.audit.append(em, { actor: SYSTEM, action: 'callup.expire', subjectType: 'call_up', subjectId: callUp.id, detail: { reason: NOT_APPROVED_IN_TIME } });
  }

  /** Ends it now if it is overdue, so that it stands in nobody's way even while no worker runs its timer. */
  endIfOverdue(callUpId: string): Promise<void> {
    return this.database.transaction(async (em) => {
      const callUp = await lockCallUp(em, callUpId);
      if (callUp?.state === 'AWAITING_APPROVAL') await this.onTime(em, callUp);
    });
  }
}
