import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { move, type CallUpState } from '../callup.state.ts';
import { moveProblem } from '../control/call-up.problems.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { CallUpEntity } from '../entities/call-up.entity.ts';
import { EmptyAudience } from '../refusals/audience.refusals.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { DeadlinePassed, NotYourOwn } from '../refusals/launch.refusals.ts';
import { CallUp } from '../types/call-up.type.ts';
import { isUuid } from '../uuid.rule.ts';
import { CallUpOpening } from './call-up-opening.service.ts';
import { preparePlanner } from '../targeting/planner.settings.ts';
import { raiseWave } from './raise-wave.query.ts';
import { orRefusal, Rollback } from './rollback.ts';

/** Why an approval is refused; the call-up goes on waiting. */
export type ApprovalRefusal = NotFound | NotYourOwn | ActRefused | DeadlinePassed | EmptyAudience;

/** What the approver's decision hangs on. */
interface Waiting {
  state: CallUpState;
  createdBy: string | null;
  waveSize: number | null;
  pastDeadline: boolean;
}

const LOCK = `
  select state, created_by as "createdBy", wave_size as "waveSize", muster_now() >= deadline as "pastDeadline"
  from call_up where id = $1 for no key update`;

/** The second person's yes. */
@Injectable()
export class Approval {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, private readonly opening: CallUpOpening) {}

  /**
   * Approves a call-up that somebody else handed in, and sends it. Plan and people are those of the request; who
   * cannot be called any more by now (paused, opted out, in quiet hours …) stays held back and gets nothing.
   */
  async approve(actor: Actor, callUpId: string): Promise<CallUp | ApprovalRefusal> {
    if (!isUuid(callUpId)) return new NotFound(actor.locale, 'id');
    return orRefusal<CallUp, ApprovalRefusal>(() => this.database.transaction(async (em) => {
      const [waiting] = await em.query<Waiting[]>(LOCK, [callUpId]);
      const refusal = refusalOf(actor, waiting);
      if (refusal) throw new Rollback(refusal);
      return this.release(em, actor, callUpId, waiting!.waveSize);
    }));
  }

  private async release(em: EntityManager, actor: Actor, callUpId: string, waveSize: number | null): Promise<CallUp> {
    await preparePlanner(em);
    const { people, deliveries } = await raiseWave(em, callUpId, 1, waveSize);
    if (people === 0) throw new Rollback(new EmptyAudience(actor.locale, 'NOBODY_CALLABLE', 'id'));
    await em.query('update call_up set approved_by = $2, approved_at = muster_now() where id = $1', [callUpId, actor.userId]);
    const detail = { people, messages: deliveries };
    await noteOnTimeline(em, callUpId, 'APPROVED', {}, actor.userId);
    await noteOnTimeline(em, callUpId, 'LAUNCHED', detail, actor.userId);
    await this.opening.open(em, callUpId);
    await this.audit.append(em, { actor, action: 'callup.approve', subjectType: 'call_up', subjectId: callUpId, detail });
    return new CallUp(await em.findOneByOrFail(CallUpEntity, { id: callUpId }));
  }
}

function refusalOf({ locale, userId }: Actor, waiting: Waiting | undefined): ApprovalRefusal | null {
  if (!waiting) return new NotFound(locale, 'id');
  const moved = move(waiting.state, 'APPROVE');
  if (!moved.ok) return new ActRefused(locale, moveProblem(moved));
  // Nobody is his own second pair of eyes; the system, which has no user, never approves.
  if (userId === null || userId === waiting.createdBy) return new NotYourOwn(locale);
  return waiting.pastDeadline ? new DeadlinePassed(locale) : null;
}
