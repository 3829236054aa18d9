import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { ENV, isUuid, say, type Env } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ActRefused, InvalidInput } from '../refusals/input.refusals.ts';
import { addChange, defaultsOf, holdSettings, readChanges, settingsOf, settleChange } from './call-up-setting.query.ts';
import { loosens, MEANINGS, NONE_WAITS, NOTHING_NEW, ONE_WAITS, OWN_CHANGE, RANGES, settingProblems, type CallUpSettings } from './call-up-setting.rule.ts';
import { CallUpSetting, CallUpSettingBook, CallUpSettingChange } from './call-up-setting.types.ts';

const SHOWN = 30;

/**
 * What an installation sets for its call-ups. Whatever takes a safeguard down waits for an approver who did not ask for it;
 * everything else holds at once. A call-up that waits or runs keeps what held when it was handed in.
 */
@Injectable()
export class CallUpSettingDesk {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog, @Inject(ENV) private readonly env: Env) {}

  /** What holds, and who changed it when. */
  async book(actor: Actor): Promise<CallUpSettingBook> {
    return this.read(this.database.manager, actor);
  }

  /** Sets all of them anew. */
  async change(actor: Actor, wish: CallUpSettings, reason: string): Promise<CallUpSettingBook | InvalidInput> {
    const [first, ...rest] = settingProblems(wish, reason);
    if (first) return new InvalidInput(actor.locale, [first, ...rest]);
    return this.database.transaction(async (em) => {
      await holdSettings(em);
      const rows = await readChanges(em, SHOWN);
      if (rows.some(({ state }) => state === 'WAITING')) return new InvalidInput(actor.locale, [ONE_WAITS]);
      const defaults = defaultsOf(this.env);
      const now = settingsOf(rows.find(({ state }) => state === 'IN_FORCE'), defaults);
      if ((Object.keys(wish) as (keyof CallUpSettings)[]).every((key) => wish[key] === now[key])) return new InvalidInput(actor.locale, [NOTHING_NEW]);
      const waits = loosens(now, wish);
      const id = await addChange(em, wish, defaults, reason, actor.userId, waits);
      await this.audit.append(em, { actor, action: waits ? 'setting.ask' : 'setting.change', subjectType: 'call_up_setting', subjectId: id, detail: { before: now, after: wish } });
      return this.read(em, actor);
    });
  }

  /** An approver agrees to what waits, or does not. */
  async decide(actor: Actor, id: string, agreed: boolean): Promise<CallUpSettingBook | ActRefused> {
    return this.database.transaction(async (em) => {
      await holdSettings(em);
      const waiting = isUuid(id) ? (await readChanges(em, SHOWN)).find((row) => row.id === id && row.state === 'WAITING') : undefined;
      if (!waiting) return new ActRefused(actor.locale, NONE_WAITS);
      if (waiting.askedBy === actor.userId) return new ActRefused(actor.locale, OWN_CHANGE);
      await settleChange(em, id, agreed, actor.userId);
      await this.audit.append(em, { actor, action: agreed ? 'setting.agree' : 'setting.refuse', subjectType: 'call_up_setting', subjectId: id });
      return this.read(em, actor);
    });
  }

  private async read(em: EntityManager, actor: Actor): Promise<CallUpSettingBook> {
    const rows = await readChanges(em, SHOWN);
    const defaults = defaultsOf(this.env);
    const now = settingsOf(rows.find(({ state }) => state === 'IN_FORCE'), defaults);
    return Object.assign(new CallUpSettingBook(), {
      settings: (Object.keys(RANGES) as (keyof CallUpSettings)[]).map((key) => Object.assign(new CallUpSetting(), {
        key, meaning: say(actor.locale, MEANINGS[key]), value: now[key], standard: defaults[key], least: RANGES[key].least, most: RANGES[key].most,
      })),
      changes: rows.map((row) => Object.assign(new CallUpSettingChange(), row, settingsOf(row, defaults))),
    });
  }
}
