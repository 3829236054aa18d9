import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, say, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AcceptanceEstimate } from '../forecast/acceptance.estimate.ts';
import { recordAttestationUse } from '../launch/attestation.record.ts';
import { countAudience, type AudienceCounts } from '../targeting/audience-counts.query.ts';
import { preparePlanner } from '../targeting/planner.settings.ts';
import type { Preset } from '../types/preset.type.ts';
import { PresetReadiness } from '../types/readiness.type.ts';
import { Presets } from './presets.service.ts';
import { readinessRequest } from './readiness.plan.ts';

/** People have this long to answer before the figure is taken. */
const MINUTES = 120;

/** "Could we staff the presets now?": in numbers, without an incident, and nobody is called. */
@Injectable()
export class Readiness {
  constructor(
    private readonly database: DataSource, private readonly presets: Presets, private readonly audit: AuditLog,
    @Inject(ENV) private readonly env: Pick<Env, 'MUSTER_ACCEPTANCE_PRIOR'>,
  ) {}

  /** One preset; null when there is none of this code. */
  async of(actor: Actor, code: string): Promise<PresetReadiness | null> {
    const preset = (await this.presets.all()).find((one) => one.code === code);
    if (!preset) return null;
    const counts = await this.count(actor, preset);
    const fitting = (position: number): number => counts.lines[position]?.people ?? 0;
    const estimate = new AcceptanceEstimate({ priorYesRate: this.env.MUSTER_ACCEPTANCE_PRIOR }).expectedYes({
      invited: counts.recipients, lines: preset.lines.map(({ headCount }, position) => ({ position, need: headCount, fitting: fitting(position) })),
    }, MINUTES);
    return Object.assign(new PresetReadiness(), {
      code, recipients: counts.recipients, expectedYes: estimate.expectedYes, chanceAllFilled: estimate.chanceAllFilled, note: say(actor.locale, estimate.note),
      lines: preset.lines.map(({ headCount }, position) => ({ position, headCount, matching: fitting(position), chanceFilled: estimate.lines[position]?.chanceFilled ?? 0 })),
    });
  }

  private count(actor: Actor, preset: Preset): Promise<AudienceCounts> {
    return this.database.transaction(async (em) => {
      const [{ now }] = await em.query<[{ now: Date }]>('select muster_now() as now');
      const request = readinessRequest(preset, now);
      await preparePlanner(em);
      await recordAttestationUse(em, this.audit, actor, request, 'preview');
      return countAudience(em, request);
    });
  }
}
