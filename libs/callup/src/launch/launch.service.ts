import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, EventBus, Queue, Vault, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { CallUpEntity } from '../entities/call-up.entity.ts';
import type { AudienceTooLarge } from '../refusals/audience.refusals.ts';
import { InvalidInput } from '../refusals/input.refusals.ts';
import { AlreadyRunning, IncidentClosed, KeyReused } from '../refusals/launch.refusals.ts';
import { CannotSend } from '../refusals/sending.refusals.ts';
import { CallUp } from '../types/call-up.type.ts';
import { ApprovalDesk } from '../approval/approval-desk.service.ts';
import { holdAbove } from '../approval/approval.rule.ts';
import { findPreAuthorisation, type PreAuthorisation } from '../approval/pre-authorised.query.ts';
import { WaitingEnd } from '../approval/waiting-end.service.ts';
import { armDeadline } from '../waves/call-up.timers.ts';
import { recordAttestationUse } from './attestation.record.ts';
import { limitOf } from './audience.limits.ts';
import { authenticityCode } from './authenticity-code.ts';
import { CallUpOpening } from './call-up-opening.service.ts';
import { freezePlan, insertCallUp } from './call-up.rows.query.ts';
import { findByKey, findRunningTwin, lostTheRace } from './earlier.query.ts';
import { queueInvites } from './invite-deliveries.query.ts';
import { inviteAudience } from './invite.query.ts';
import { makePlan, type LaunchPlan } from './launch.plan.ts';
import type { CallUpRequest } from './launch.types.ts';
import { settledEnv } from '../settings/call-up-setting.query.ts';
import { preparePlanner } from '../targeting/planner.settings.ts';
import { assess, type Assessment, type AssessmentRefusal } from './request.assessment.ts';
import { requestHash } from './request.hash.ts';
import { orRefusal, Rollback } from './rollback.ts';
import { checkKey } from './settings.check.ts';

/** Why a launch is refused; nothing of it is left behind. */
export type LaunchRefusal = AssessmentRefusal | AudienceTooLarge | CannotSend | AlreadyRunning | KeyReused;

/** Tries that a launch makes when others with the same content come and go at the same time. */
const TRIES = 3;

/** Sends a call-up, or hands it in for approval. */
@Injectable()
export class Launch {
  constructor(
    private readonly database: DataSource, private readonly audit: AuditLog, private readonly events: EventBus,
    private readonly opening: CallUpOpening, private readonly queue: Queue, private readonly desk: ApprovalDesk,
    private readonly waitingEnd: WaitingEnd, private readonly vault: Vault,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Launches all or nothing: the call-up, its people, every message of wave 1, timers and records are one transaction.
   * The same key again gives the same call-up back; identical content under another key is refused while the first runs.
   */
  async launch(actor: Actor, request: CallUpRequest, key: string): Promise<CallUp | LaunchRefusal> {
    const [badKey] = checkKey(key);
    if (badKey) return new InvalidInput(actor.locale, [badKey]);
    const hash = requestHash(request);
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const earlier = await this.earlier(actor, key, hash);
      if (earlier) return earlier;
      const assessed = await assess(this.database, request, await settledEnv(this.database, this.env), actor.locale);
      if (!('audience' in assessed)) return assessed;
      try {
        return await orRefusal<CallUp, LaunchRefusal>(() => this.database.transaction((em) => this.write(em, actor, assessed, key, hash)));
      } catch (error) {
        // Another launch of the same was first; the next round finds it, unless it has ended already.
        if (!lostTheRace(error)) throw error;
      }
    }
    throw new Error('Identical call-ups were launched and ended again and again meanwhile');
  }

  private async earlier(actor: Actor, key: string, hash: Buffer): Promise<CallUp | KeyReused | AlreadyRunning | null> {
    // The twin first: one of our own key that commits just now is then found by the key, and not taken for somebody else's.
    const twin = await findRunningTwin(this.database, hash);
    if (twin?.overdue) await this.waitingEnd.endIfOverdue(twin.id);
    const same = await findByKey(this.database, actor.userId, key);
    if (same && !same.requestHash.equals(hash)) return new KeyReused(actor.locale, same);
    if (same) return this.read(this.database.manager, same.id);
    return twin && !twin.overdue ? new AlreadyRunning(actor.locale, twin) : null;
  }

  private async write(em: EntityManager, actor: Actor, assessed: Assessment, key: string, hash: Buffer): Promise<CallUp> {
    const env = await settledEnv(em, this.env);
    await preparePlanner(em);
    const callUp = await insertCallUp(em, await this.vault.loaded(), assessed, {
      idempotencyKey: key, requestHash: hash, createdBy: actor.userId, authenticityCode: authenticityCode(),
    });
    await this.refuseClosed(em, actor, assessed.incident.id);
    const hold = holdAbove(assessed.kind, assessed.incident.severity, env.MUSTER_APPROVAL_ABOVE);
    const rule = await findPreAuthorisation(em, assessed.incident.id, actor.userId);
    const free = Math.max(hold, rule?.maxRecipients ?? 0);
    const counts = await inviteAudience(em, assessed.audience, { callUpId: callUp.id, number: callUp.number, waveSize: assessed.request.waveSize, holdAbove: free });
    const limit = limitOf(counts, env, actor.locale);
    if (limit) throw new Rollback(limit);
    const { plan, problems: [problem, ...others] } = makePlan(assessed, counts, env);
    if (problem) throw new Rollback(new CannotSend(actor.locale, [problem, ...others]));
    await freezePlan(em, callUp.id, plan);
    if (plan.recipients > free) await this.handIn(em, actor, callUp.id, plan, assessed.request.deadline);
    else await this.send(em, actor, callUp.id, plan, plan.recipients > hold ? rule : null);
    await recordAttestationUse(em, this.audit, actor, assessed.audience, 'launch');
    return this.read(em, callUp.id);
  }

  /** The new row's reference waits for whoever closes the incident just now; its state is certain only afterwards. */
  private async refuseClosed(em: EntityManager, actor: Actor, incidentId: string): Promise<void> {
    const [incident] = await em.query<[{ state: string }]>('select state from incident where id = $1', [incidentId]);
    if (incident.state === 'CLOSED') throw new Rollback(new IncidentClosed(actor.locale));
  }

  private async handIn(em: EntityManager, actor: Actor, callUpId: string, plan: LaunchPlan, deadline: Date): Promise<void> {
    await this.desk.ask(em, callUpId, actor.userId, { kind: 'BEFORE', seconds: await this.desk.patience(em) });
    await armDeadline(this.queue, em, callUpId, deadline);
    await this.put(em, actor, 'callup.hand-in', callUpId, { recipients: plan.recipients });
    await noteOnTimeline(em, callUpId, 'HANDED_IN', { recipients: plan.recipients }, actor.userId);
    await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'handed-in' });
  }

  /** Sends; under a pre-authorised rule as "issued pending confirmation", with an approver asked to confirm it in time. */
  private async send(em: EntityManager, actor: Actor, callUpId: string, plan: LaunchPlan, rule: PreAuthorisation | null): Promise<void> {
    const messages = await queueInvites(em, callUpId, 1);
    const detail = { recipients: plan.recipients, people: plan.firstWave, messages, ...(rule ? { ruleId: rule.ruleId } : {}) };
    await noteOnTimeline(em, callUpId, 'LAUNCHED', detail, actor.userId);
    await this.opening.open(em, callUpId);
    if (rule) {
      await this.desk.ask(em, callUpId, actor.userId, { kind: 'AFTERWARDS', ...rule });
      await noteOnTimeline(em, callUpId, 'ISSUED_PENDING_CONFIRMATION', { ruleId: rule.ruleId }, actor.userId);
    }
    // Last, because the record is written under a lock that every other act of the moment waits for.
    await this.put(em, actor, 'callup.launch', callUpId, detail);
  }

  private put(em: EntityManager, actor: Actor, action: string, callUpId: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.append(em, { actor, action, subjectType: 'call_up', subjectId: callUpId, detail });
  }

  private async read(em: EntityManager, id: string): Promise<CallUp> {
    return new CallUp(await em.findOneByOrFail(CallUpEntity, { id }));
  }
}
