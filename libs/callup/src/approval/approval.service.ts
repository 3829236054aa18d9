import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { EventBus, isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { move, type CallUpState } from '../callup.state.ts';
import { moveProblem } from '../control/call-up.problems.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { CallUpEntity } from '../entities/call-up.entity.ts';
import { CallUpOpening } from '../launch/call-up-opening.service.ts';
import { raiseWave } from '../launch/raise-wave.query.ts';
import { orRefusal, Rollback } from '../launch/rollback.ts';
import { ChangedSince } from '../refusals/approval.refusals.ts';
import { EmptyAudience } from '../refusals/audience.refusals.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { DeadlinePassed, NotYourOwn } from '../refusals/launch.refusals.ts';
import { preparePlanner } from '../targeting/planner.settings.ts';
import { DecisionRight } from '../types/approval.type.ts';
import { CallUp } from '../types/call-up.type.ts';
import { ApprovalDesk } from './approval-desk.service.ts';
import { rightToDecide, type DecidesAs } from './decider.rule.ts';
import { readDecider } from './decider.query.ts';

/** Why an approval is refused; the call-up goes on waiting. */
export type ApprovalRefusal = NotFound | NotYourOwn | ActRefused | DeadlinePassed | ChangedSince | EmptyAudience;

/** What the approver has looked at, and whose authority he uses. */
export interface ApprovalOrder {
  /** The call-up's version that was looked at: what was edited since is not approved unseen. */
  version: number;
  as: DecidesAs;
}

/** What the approver's decision hangs on. */
interface Waiting {
  state: CallUpState;
  version: number;
  waveSize: number | null;
  pastDeadline: boolean;
}

const LOCK = `
  select state, version, wave_size as "waveSize", muster_now() >= deadline as "pastDeadline" from call_up where id = $1 for no key update`;

/** The second person's yes. */
@Injectable()
export class Approval {
  constructor(
    private readonly database: DataSource, private readonly audit: AuditLog, private readonly opening: CallUpOpening,
    private readonly desk: ApprovalDesk, private readonly events: EventBus,
  ) {}

  /**
   * Approves a call-up that others wrote, and sends it. Plan and people are those of the request; who cannot be called any
   * more by now (paused, opted out, in quiet hours …) stays held back and gets nothing.
   */
  async approve(actor: Actor, callUpId: string, order: ApprovalOrder): Promise<CallUp | ApprovalRefusal> {
    if (!isUuid(callUpId)) return new NotFound(actor.locale, 'id');
    return orRefusal<CallUp, ApprovalRefusal>(() => this.database.transaction(async (em) => {
      const [waiting] = await em.query<Waiting[]>(LOCK, [callUpId]);
      const refusal = refusalOf(actor, waiting, order);
      if (refusal) throw new Rollback(refusal);
      const onBehalfOf = await this.decideOrRefuse(em, actor, callUpId, order.as);
      return this.release(em, actor, callUpId, { waveSize: waiting!.waveSize, onBehalfOf });
    }));
  }

  /** What the actor is to a call-up, for the page on which he decides. */
  async rightOf(actor: Actor, callUpId: string): Promise<DecisionRight> {
    const right = actor.userId === null ? { author: false, onBehalfOf: null } : await readDecider(this.database.manager, callUpId, actor.userId);
    return Object.assign(new DecisionRight(), right);
  }

  /** Confirms afterwards what went out under a pre-authorised rule. */
  async confirm(actor: Actor, callUpId: string): Promise<CallUp | NotFound | NotYourOwn | ActRefused> {
    if (!isUuid(callUpId)) return new NotFound(actor.locale, 'id');
    return orRefusal<CallUp, NotFound | NotYourOwn | ActRefused>(() => this.database.transaction(async (em) => {
      await em.query(LOCK, [callUpId]);
      const [pending] = await em.query<{ decided: boolean }[]>(
        `select decided_at is not null as decided from call_up_approval where call_up_id = $1 and kind = 'AFTERWARDS' for update`, [callUpId],
      );
      if (!pending) throw new Rollback(new NotFound(actor.locale, 'id'));
      if (pending.decided) throw new Rollback(new ActRefused(actor.locale, moveProblem({ ok: false, reason: 'ALREADY_DONE', message: ALREADY_DONE })));
      await this.decideOrRefuse(em, actor, callUpId, 'APPROVER');
      await noteOnTimeline(em, callUpId, 'APPROVAL_CONFIRMED', {}, actor.userId);
      await this.audit.append(em, { actor, action: 'callup.confirm-approval', subjectType: 'call_up', subjectId: callUpId });
      await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'approval' });
      return this.read(em, callUpId);
    }));
  }

  /** Nobody is his own second pair of eyes, also not through a delegate; the system, which has no user, never decides. */
  private async decideOrRefuse(em: EntityManager, actor: Actor, callUpId: string, as: DecidesAs): Promise<string | null> {
    const right = actor.userId === null ? { ok: false as const } : rightToDecide(as, await readDecider(em, callUpId, actor.userId));
    if (!right.ok || actor.userId === null) throw new Rollback(new NotYourOwn(actor.locale));
    await this.desk.decide(em, callUpId, actor.userId, right.onBehalfOf);
    return right.onBehalfOf;
  }

  private async release(em: EntityManager, actor: Actor, callUpId: string, { waveSize, onBehalfOf }: { waveSize: number | null; onBehalfOf: string | null }): Promise<CallUp> {
    await preparePlanner(em);
    const { people, deliveries } = await raiseWave(em, callUpId, 1, waveSize);
    if (people === 0) throw new Rollback(new EmptyAudience(actor.locale, 'NOBODY_CALLABLE', 'id'));
    await em.query('update call_up set approved_by = $2, approved_at = muster_now() where id = $1', [callUpId, actor.userId]);
    const detail = { people, messages: deliveries };
    await noteOnTimeline(em, callUpId, 'APPROVED', { onBehalfOf }, actor.userId);
    await noteOnTimeline(em, callUpId, 'LAUNCHED', detail, actor.userId);
    await this.opening.open(em, callUpId);
    await this.audit.append(em, { actor, action: 'callup.approve', subjectType: 'call_up', subjectId: callUpId, detail: { ...detail, onBehalfOf } });
    return this.read(em, callUpId);
  }

  private async read(em: EntityManager, id: string): Promise<CallUp> {
    return new CallUp(await em.findOneByOrFail(CallUpEntity, { id }));
  }
}

const ALREADY_DONE = { ja: 'この招集は既に確認されています。', en: 'This call-up has been confirmed already.' };

function refusalOf({ locale }: Actor, waiting: Waiting | undefined, { version }: ApprovalOrder): ApprovalRefusal | null {
  if (!waiting) return new NotFound(locale, 'id');
  const moved = move(waiting.state, 'APPROVE');
  if (!moved.ok) return new ActRefused(locale, moveProblem(moved));
  if (waiting.pastDeadline) return new DeadlinePassed(locale);
  return waiting.version === version ? null : new ChangedSince(locale, waiting.version);
}
