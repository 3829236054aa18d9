import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, EventBus, isUuid, Queue, Vault, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { move, type CallUpState } from '../callup.state.ts';
import { moveProblem } from '../control/call-up.problems.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { CallUpEntity } from '../entities/call-up.entity.ts';
import { recordAttestationUse } from '../launch/attestation.record.ts';
import { limitOf } from '../launch/audience.limits.ts';
import { freezePlan, rewriteCallUp } from '../launch/call-up.rows.query.ts';
import { findRunningTwin, lostTheRace } from '../launch/earlier.query.ts';
import { inviteAudience } from '../launch/invite.query.ts';
import { knownIdentity } from '../launch/known-identity.query.ts';
import { makePlan } from '../launch/launch.plan.ts';
import type { CallUpRequest } from '../launch/launch.types.ts';
import { assess, type Assessment, type AssessmentRefusal } from '../launch/request.assessment.ts';
import { requestHash } from '../launch/request.hash.ts';
import { orRefusal, Rollback } from '../launch/rollback.ts';
import { ChangedSince } from '../refusals/approval.refusals.ts';
import type { AudienceTooLarge } from '../refusals/audience.refusals.ts';
import { ActRefused, InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { AlreadyRunning, DeadlinePassed } from '../refusals/launch.refusals.ts';
import { CannotSend } from '../refusals/sending.refusals.ts';
import { settledEnv } from '../settings/call-up-setting.query.ts';
import { preparePlanner } from '../targeting/planner.settings.ts';
import { CallUp } from '../types/call-up.type.ts';
import { armDeadline } from '../waves/call-up.timers.ts';
import { ApprovalDesk } from './approval-desk.service.ts';
import { OTHER_INCIDENT } from './approval.problems.ts';

/** Why an edit is refused; the call-up waits on as it was. */
export type EditRefusal = AssessmentRefusal | ActRefused | DeadlinePassed | AudienceTooLarge | CannotSend | AlreadyRunning | ChangedSince;

interface Edited {
  state: CallUpState;
  number: number;
  incidentId: string;
  pastDeadline: boolean;
  version: number;
}

const LOCK = `
  select state, number, incident_id as "incidentId", version, muster_now() >= deadline as "pastDeadline" from call_up where id = $1 for no key update`;

/** More than any audience: everybody is held back until somebody approves. */
const HOLD_ALL = 0;

/** Edits a call-up that waits for approval. */
@Injectable()
export class WaitingEdit {
  constructor(
    private readonly database: DataSource, private readonly audit: AuditLog, private readonly events: EventBus,
    private readonly queue: Queue, private readonly desk: ApprovalDesk, private readonly vault: Vault, @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Writes the call-up anew under its number: lines, people, plan. Whatever approvers were asked before is void, and they are
   * asked again. With a version, only what that version says is overwritten: of two who edit at once the second is told.
   */
  async edit(actor: Actor, callUpId: string, request: CallUpRequest, version: number | null = null): Promise<CallUp | EditRefusal> {
    if (!isUuid(callUpId)) return new NotFound(actor.locale, 'id');
    const assessed = await assess(this.database, request, await settledEnv(this.database, this.env), actor.locale, await knownIdentity(this.database, callUpId));
    if (!('audience' in assessed)) return assessed;
    const hash = requestHash(request);
    try {
      return await orRefusal<CallUp, EditRefusal>(() => this.database.transaction((em) => this.rewrite(em, actor, { callUpId, version }, assessed, hash)));
    } catch (error) {
      const twin = lostTheRace(error) ? await findRunningTwin(this.database, hash) : null;
      if (!twin) throw error;
      return new AlreadyRunning(actor.locale, twin);
    }
  }

  private async rewrite(em: EntityManager, actor: Actor, { callUpId, version }: { callUpId: string; version: number | null }, assessed: Assessment, hash: Buffer): Promise<CallUp> {
    const [edited] = await em.query<Edited[]>(LOCK, [callUpId]);
    const refusal = refusalOf(actor, edited, assessed, version);
    if (refusal) throw new Rollback(refusal);
    const env = await settledEnv(em, this.env);
    await preparePlanner(em);
    await em.query('delete from invitation where call_up_id = $1', [callUpId]);
    await rewriteCallUp(em, await this.vault.loaded(), callUpId, assessed, hash);
    const counts = await inviteAudience(em, assessed.audience, { callUpId, number: edited!.number, waveSize: assessed.request.waveSize, holdAbove: HOLD_ALL });
    const limit = limitOf(counts, env, actor.locale);
    if (limit) throw new Rollback(limit);
    const { plan, problems: [problem, ...others] } = makePlan(assessed, counts, env);
    if (problem) throw new Rollback(new CannotSend(actor.locale, [problem, ...others]));
    await freezePlan(em, callUpId, plan);
    await this.tell(em, actor, callUpId, plan.recipients);
    await recordAttestationUse(em, this.audit, actor, assessed.audience, 'launch');
    return new CallUp(await em.findOneByOrFail(CallUpEntity, { id: callUpId }));
  }

  private async tell(em: EntityManager, actor: Actor, callUpId: string, recipients: number): Promise<void> {
    await this.desk.askAgain(em, callUpId, actor.userId);
    const [row] = await em.query<[{ deadline: string }]>('select deadline::text as deadline from call_up where id = $1', [callUpId]);
    await armDeadline(this.queue, em, callUpId, row.deadline);
    await noteOnTimeline(em, callUpId, 'EDITED', { recipients }, actor.userId);
    await this.events.publish(em, { topic: 'callup', id: callUpId, change: 'edited' });
    await this.audit.append(em, { actor, action: 'callup.edit', subjectType: 'call_up', subjectId: callUpId, detail: { recipients } });
  }
}

function refusalOf({ locale }: Actor, edited: Edited | undefined, { incident }: Assessment, version: number | null): EditRefusal | null {
  if (!edited) return new NotFound(locale, 'id');
  if (edited.state !== 'AWAITING_APPROVAL') {
    const moved = move(edited.state, 'SUBMIT');
    return moved.ok ? new NotFound(locale, 'id') : new ActRefused(locale, moveProblem(moved));
  }
  if (version !== null && version !== edited.version) return new ChangedSince(locale, edited.version);
  if (edited.incidentId !== incident.id) return new InvalidInput(locale, [OTHER_INCIDENT]);
  return edited.pastDeadline ? new DeadlinePassed(locale) : null;
}
