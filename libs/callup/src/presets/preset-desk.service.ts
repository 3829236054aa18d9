import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PresetEntity } from '../entities/preset.entity.ts';
import { measureInvites, type InviteLength } from '../launch/invite.length.ts';
import { orRefusal, Rollback } from '../launch/rollback.ts';
import { InputProblem, InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import type { RuleProblem } from '../rules.types.ts';
import { settledEnv } from '../settings/call-up-setting.query.ts';
import { Preset } from '../types/preset.type.ts';
import { PresetCheck, PresetVersion } from './preset.input.ts';
import { addPreset, holdPreset, keepVersion, readPresetFacts, rewritePreset, setWithdrawn } from './preset.query.ts';
import { PresetChangedSince } from './preset.refusals.ts';
import { CODE_TAKEN, codeProblem, LAST_PRESET, presetProblems, type PresetDraft } from './preset.rule.ts';

/** The number and code by which a sample is shown; real ones are as long. */
const SAMPLE = { number: 100, authenticityCode: '0000' };
const TWO_HOURS_MS = 7_200_000;

/**
 * Keeps presets. A call-up is written from a preset and then goes its own way, so that nothing here changes one that was
 * sent or waits; every version stays on record.
 */
@Injectable()
export class PresetDesk {
  constructor(
    private readonly database: DataSource, private readonly audit: AuditLog,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** What a preset would be: its message, and everything that is wrong with it. Saves nothing. */
  async check(actor: Actor, draft: PresetDraft): Promise<PresetCheck> {
    const { length, problems } = await this.examine(draft);
    return Object.assign(new PresetCheck(), {
      sampleJa: length.sample.ja, sampleEn: length.sample.en, segmentsJa: length.segments.ja, segmentsEn: length.segments.en,
      problems: problems.map((problem) => new InputProblem(actor.locale, problem)),
    });
  }

  /** Makes a preset. */
  async create(actor: Actor, code: string, draft: PresetDraft): Promise<Preset | InvalidInput> {
    const bad = codeProblem(code);
    const [first, ...rest] = [...(bad ? [bad] : []), ...(await this.examine(draft)).problems];
    if (first) return new InvalidInput(actor.locale, [first, ...rest]);
    return this.database.transaction(async (em) => {
      if (!await addPreset(em, code, draft)) return new InvalidInput(actor.locale, [CODE_TAKEN]);
      await keepVersion(em, code, actor.userId);
      return this.settled(em, actor, 'preset.create', code);
    });
  }

  /** Writes a preset anew; `version` is the one that was looked at. */
  async change(actor: Actor, code: string, version: number, draft: PresetDraft): Promise<Preset | InvalidInput | NotFound | PresetChangedSince> {
    const [first, ...rest] = (await this.examine(draft)).problems;
    if (first) return new InvalidInput(actor.locale, [first, ...rest]);
    return this.database.transaction(async (em) => {
      const preset = await holdPreset(em, code);
      if (!preset) return new NotFound(actor.locale, 'code');
      if (preset.version !== version) return new PresetChangedSince(actor.locale, preset.version);
      await keepVersion(em, code, null);
      await rewritePreset(em, code, draft);
      await keepVersion(em, code, actor.userId);
      return this.settled(em, actor, 'preset.change', code);
    });
  }

  /** Takes a preset out of the choice, or puts it back; twice is once. */
  async setWithdrawn(actor: Actor, code: string, withdrawn: boolean): Promise<Preset | InvalidInput | NotFound> {
    return orRefusal<Preset, InvalidInput | NotFound>(() => this.database.transaction(async (em) => {
      const preset = await holdPreset(em, code);
      if (!preset) throw new Rollback(new NotFound(actor.locale, 'code'));
      if (preset.withdrawn === withdrawn) return this.read(em, code);
      if (await setWithdrawn(em, code, withdrawn) === 0) throw new Rollback(new InvalidInput(actor.locale, [LAST_PRESET]));
      return this.settled(em, actor, withdrawn ? 'preset.withdraw' : 'preset.bring-back', code);
    }));
  }

  /** What a preset said before and says now, the newest first. */
  async versions(code: string): Promise<PresetVersion[]> {
    const rows = await this.database.query<{ version: number; madeBy: string | null; madeAt: Date | null; content: Partial<PresetVersion> }[]>(
      'select version, made_by as "madeBy", made_at as "madeAt", content from preset_version where preset_code = $1 order by version desc', [code]);
    return rows.map(({ content, ...row }) => Object.assign(new PresetVersion(), content, row));
  }

  private async examine(draft: PresetDraft): Promise<{ length: InviteLength; problems: RuleProblem[] }> {
    const facts = await readPresetFacts(this.database, draft.lines.map(({ workRoleId }) => workRoleId));
    const lines = draft.lines.length > 0 ? draft.lines : [{ workRoleId: null }];
    const length = measureInvites({ ...draft, lines, deadline: new Date(facts.now.getTime() + TWO_HOURS_MS) }, facts.roles, {
      identity: { authority: this.env.MUSTER_AUTHORITY, ...SAMPLE, kind: draft.forDrills ? 'DRILL' : 'REAL' }, severity: draft.severity, publicUrl: this.env.PUBLIC_URL,
    });
    const context = { now: facts.now, sizeCap: (await settledEnv(this.database, this.env)).MUSTER_AUDIENCE_CAP, workRoleIds: new Set(facts.roles.map(({ id }) => id)), attestationKinds: new Set(facts.attestationKinds) };
    return { length, problems: presetProblems(draft, context, length) };
  }

  private async settled(em: EntityManager, actor: Actor, action: string, code: string): Promise<Preset> {
    const preset = await this.read(em, code);
    await this.audit.append(em, { actor, action, subjectType: 'preset', subjectId: null, detail: { code, version: preset.version } });
    return preset;
  }

  private async read(em: EntityManager, code: string): Promise<Preset> {
    const row = await em.findOneOrFail(PresetEntity, { where: { code }, relations: { lines: true }, order: { lines: { position: 'ASC' } } });
    return new Preset(row);
  }
}
