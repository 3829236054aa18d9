import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Clock, ENV, type Env } from '@muster/platform';
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

/** What was reckoned is shown for so long before it is reckoned again; each is an audience of the whole roster. */
const KEPT_MS = 5 * 60_000;

interface Reckoned { at: Date; counts: AudienceCounts }

/** "Could we staff the presets now?": in numbers, without an incident, and nobody is called. */
@Injectable()
export class Readiness {
  /** By the preset's lines and severity, so that a changed preset is reckoned anew; counts of the whole roster, the same for everybody who may ask. */
  private readonly kept = new Map<string, Reckoned>();

  constructor(
    private readonly database: DataSource, private readonly presets: Presets, private readonly clock: Clock, private readonly audit: AuditLog,
    @Inject(ENV) private readonly env: Pick<Env, 'MUSTER_ACCEPTANCE_PRIOR'>,
  ) {}

  /** One preset, as it was within the last five minutes, or as it is now; null when there is none of this code. */
  async of(actor: Actor, code: string, anew = false): Promise<PresetReadiness | null> {
    const preset = (await this.presets.all()).find((one) => one.code === code);
    if (!preset) return null;
    const { at, counts } = await this.reckoned(actor, preset, anew);
    const fitting = (position: number): number => counts.lines[position]?.people ?? 0;
    const estimate = new AcceptanceEstimate({ priorYesRate: this.env.MUSTER_ACCEPTANCE_PRIOR }).expectedYes({
      invited: counts.recipients, lines: preset.lines.map(({ headCount }, position) => ({ position, need: headCount, fitting: fitting(position) })),
    }, MINUTES);
    return Object.assign(new PresetReadiness(), {
      code, asOf: at, recipients: counts.recipients, expectedYes: estimate.expectedYes, chanceAllFilled: estimate.chanceAllFilled, noteJa: estimate.note.ja, noteEn: estimate.note.en,
      lines: preset.lines.map(({ headCount }, position) => ({ position, headCount, matching: fitting(position), chanceFilled: estimate.lines[position]?.chanceFilled ?? 0 })),
    });
  }

  private async reckoned(actor: Actor, preset: Preset, anew: boolean): Promise<Reckoned> {
    const key = JSON.stringify([preset.code, preset.severity, preset.lines]);
    const known = this.kept.get(key);
    const age = known ? (await this.clock.now()).getTime() - known.at.getTime() : KEPT_MS;
    if (known && !anew && age >= 0 && age < KEPT_MS) return known;
    const fresh = await this.count(actor, preset);
    for (const old of this.kept.keys()) if (old.startsWith(JSON.stringify([preset.code]).slice(0, -1))) this.kept.delete(old);
    this.kept.set(key, fresh);
    return fresh;
  }

  private count(actor: Actor, preset: Preset): Promise<Reckoned> {
    return this.database.transaction(async (em) => {
      const at = await this.clock.now(em);
      const request = readinessRequest(preset, at);
      await preparePlanner(em);
      await recordAttestationUse(em, this.audit, actor, request, 'preview');
      return { at, counts: await countAudience(em, request) };
    });
  }
}
