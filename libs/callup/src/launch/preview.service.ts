import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InputProblem } from '../refusals/input.refusals.ts';
import { countInParts } from '../targeting/audience-parts.query.ts';
import type { CallUpPreview } from '../types/preview.type.ts';
import { holdAbove } from '../approval/approval.rule.ts';
import { findPreAuthorisation } from '../approval/pre-authorised.query.ts';
import { recordAttestationUse } from './attestation.record.ts';
import { limitOf } from './audience.limits.ts';
import { makePlan } from './launch.plan.ts';
import type { CallUpRequest } from './launch.types.ts';
import { settledEnv } from '../settings/call-up-setting.query.ts';
import { previewOf } from './preview.view.ts';
import { knownIdentity } from './known-identity.query.ts';
import { assess, type AssessmentRefusal } from './request.assessment.ts';

/** Says what a call-up would come to, in numbers; calls nobody and stores nothing but the record of attestations used. */
@Injectable()
export class Preview {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, @Inject(ENV) private readonly env: Env) {}

  /**
   * Counts, time, price, an estimate and what stands against it; a refusal when the request itself is wrong. Of a call-up that
   * is written anew, the sample has the number and the code that it keeps.
   */
  async preview(actor: Actor, request: CallUpRequest, editing: string | null = null): Promise<CallUpPreview | AssessmentRefusal> {
    const env = await settledEnv(this.database, this.env);
    const assessed = await assess(this.database, request, env, actor.locale, await knownIdentity(this.database, editing));
    if (!('audience' in assessed)) return assessed;
    const counts = await countInParts(this.database, assessed.audience, (em) => recordAttestationUse(em, this.audit, actor, assessed.audience, 'preview'));
    const { plan, problems } = makePlan(assessed, counts, env);
    const limit = limitOf(counts, env, actor.locale);
    const rule = await findPreAuthorisation(this.database.manager, assessed.incident.id, actor.userId);
    const hold = holdAbove(assessed.kind, assessed.incident.severity, env.MUSTER_APPROVAL_ABOVE);
    const needsApproval = counts.recipients > Math.max(hold, rule?.maxRecipients ?? 0);
    return previewOf(plan, counts.places, assessed.length, needsApproval, [
      ...(limit ? [InputProblem.of(limit)] : []), ...problems.map((problem) => new InputProblem(actor.locale, problem)),
    ]);
  }
}
