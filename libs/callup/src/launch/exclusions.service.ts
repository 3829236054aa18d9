import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PurposeMissing, ReasonNotNamed } from '../refusals/exclusion.refusals.ts';
import type { Exclusion } from '../targeting/audience.types.ts';
import { readExcluded } from '../targeting/excluded.query.ts';
import { mayBeNamed } from '../targeting/nameable.rule.ts';
import { settledEnv } from '../settings/call-up-setting.query.ts';
import { preparePlanner } from '../targeting/planner.settings.ts';
import { ExcludedPeople } from '../types/excluded.type.ts';
import type { CallUpRequest } from './launch.types.ts';
import { assess, type AssessmentRefusal } from './request.assessment.ts';

/** Names that one look shows at most. */
const MOST = 200;
const PURPOSE = { least: 4, most: 200 };

/**
 * Names who would fit a call-up and is left out. The look is on the audit record, with its purpose, and not in the log that
 * the people concerned read: that would tell them of the incident, and of what keeps them from it.
 */
@Injectable()
export class Exclusions {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, @Inject(ENV) private readonly env: Env) {}

  /** Those who are left out for one reason, in the order of names. */
  async named(actor: Actor, request: CallUpRequest, reason: Exclusion, purpose: string): Promise<ExcludedPeople | ReasonNotNamed | PurposeMissing | AssessmentRefusal> {
    if (!mayBeNamed(reason)) return new ReasonNotNamed(actor.locale);
    const said = purpose.trim();
    if (said.length < PURPOSE.least || said.length > PURPOSE.most) return new PurposeMissing(actor.locale);
    const assessed = await assess(this.database, request, await settledEnv(this.database, this.env), actor.locale);
    if (!('audience' in assessed)) return assessed;
    return this.database.transaction(async (em) => {
      await preparePlanner(em);
      const people = await readExcluded(em, assessed.audience, reason, MOST);
      await this.audit.append(em, {
        actor, action: 'exclusion.read', subjectType: 'incident', subjectId: assessed.incident.id,
        detail: { reason, people: people.length, experts: people.map(({ expertId }) => expertId), purpose: said },
      });
      return new ExcludedPeople(people);
    });
  }
}
