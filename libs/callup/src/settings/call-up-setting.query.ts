import type { Env } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Queryable } from '../targeting/queryable.ts';
import type { CallUpSettings } from './call-up-setting.rule.ts';

/** The variables of the environment that hold where nothing else is set. */
export type DefaultsEnv = Pick<Env, 'MUSTER_AUDIENCE_CAP' | 'MUSTER_APPROVAL_ABOVE' | 'MUSTER_APPROVAL_ESCALATES_AFTER' | 'MUSTER_SMS_YEN_PER_SEGMENT'>;

/** A change of the settings as its row is; what is null is as the environment says. */
export interface SettingRow {
  id: string;
  audienceCap: number | null;
  approvalAbove: number | null;
  escalatesAfter: number | null;
  yenPerSegment: number | null;
  reason: string;
  state: 'WAITING' | 'IN_FORCE' | 'REFUSED';
  askedBy: string;
  askedAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
}

const ROWS = `
  select id, audience_cap as "audienceCap", approval_above as "approvalAbove", escalates_after as "escalatesAfter", yen_per_segment::float8 as "yenPerSegment",
    reason, state, asked_by as "askedBy", asked_at as "askedAt", decided_by as "decidedBy", decided_at as "decidedAt" from call_up_setting`;

/** What holds where nothing is set. */
export function defaultsOf(env: DefaultsEnv): CallUpSettings {
  return { audienceCap: env.MUSTER_AUDIENCE_CAP, approvalAbove: env.MUSTER_APPROVAL_ABOVE, escalatesAfter: env.MUSTER_APPROVAL_ESCALATES_AFTER, yenPerSegment: env.MUSTER_SMS_YEN_PER_SEGMENT };
}

/** The settings of a row over the defaults. */
export function settingsOf(row: SettingRow | undefined, defaults: CallUpSettings): CallUpSettings {
  return {
    audienceCap: row?.audienceCap ?? defaults.audienceCap, approvalAbove: row?.approvalAbove ?? defaults.approvalAbove,
    escalatesAfter: row?.escalatesAfter ?? defaults.escalatesAfter, yenPerSegment: row?.yenPerSegment ?? defaults.yenPerSegment,
  };
}

/** The environment with what is set for call-ups in the place of its own values. */
export async function settledEnv<E extends DefaultsEnv>(db: Queryable, env: E): Promise<E> {
  const [row] = await db.query<SettingRow[]>(`${ROWS} where state = 'IN_FORCE' order by decided_at desc, id desc limit 1`);
  const { audienceCap, approvalAbove, escalatesAfter, yenPerSegment } = settingsOf(row, defaultsOf(env));
  return { ...env, MUSTER_AUDIENCE_CAP: audienceCap, MUSTER_APPROVAL_ABOVE: approvalAbove, MUSTER_APPROVAL_ESCALATES_AFTER: escalatesAfter, MUSTER_SMS_YEN_PER_SEGMENT: yenPerSegment };
}

/** The latest changes, the newest first, whatever became of them. */
export async function readChanges(db: Queryable, most: number): Promise<SettingRow[]> {
  return db.query(`${ROWS} order by coalesce(decided_at, 'infinity') desc, id desc limit ${most}`);
}

/** One at a time: whoever changes settings waits for whoever does so just now. */
export async function holdSettings(em: EntityManager): Promise<void> {
  await em.query(`select pg_advisory_xact_lock(hashtext('call_up_setting'))`);
}

/** Writes a change that waits or holds at once; a value that is the default's is left to the environment. */
export async function addChange(em: EntityManager, wish: CallUpSettings, defaults: CallUpSettings, reason: string, by: string | null, waits: boolean): Promise<string> {
  const own = (key: keyof CallUpSettings): number | null => (wish[key] === defaults[key] ? null : wish[key]);
  const [row] = await em.query<[{ id: string }]>(
    `insert into call_up_setting (audience_cap, approval_above, escalates_after, yen_per_segment, reason, state, asked_by, asked_at, decided_at)
     values ($1, $2, $3, $4, $5, case when $7 then 'WAITING' else 'IN_FORCE' end, $6, muster_now(), case when $7 then null else muster_now() end) returning id`,
    [own('audienceCap'), own('approvalAbove'), own('escalatesAfter'), own('yenPerSegment'), reason.trim(), by, waits]);
  return row.id;
}

/** Settles a change that waits. */
export async function settleChange(em: EntityManager, id: string, agreed: boolean, by: string | null): Promise<void> {
  await em.query(`update call_up_setting set state = case when $2 then 'IN_FORCE' else 'REFUSED' end, decided_by = $3, decided_at = muster_now() where id = $1 and state = 'WAITING'`, [id, agreed, by]);
}
