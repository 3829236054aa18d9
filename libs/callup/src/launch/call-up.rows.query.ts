import type { EntityManager } from 'typeorm';
import type { Assessment } from './request.assessment.ts';

/** What identifies a new call-up besides its request. */
export interface NewCallUp {
  idempotencyKey: string;
  requestHash: Buffer;
  authenticityCode: string;
  createdBy: string | null;
}

const CALL_UP = `
  insert into call_up (incident_id, number, kind, authenticity_code, state, text_ja, text_en, channels, audience, wave_size, wave_interval_seconds,
    wave_stop, reminder_after_seconds, deadline, idempotency_key, request_hash, created_by)
  values ($1, nextval('call_up_number'), $2, $3, 'AWAITING_APPROVAL', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  returning id, number`;

const LINES = `
  insert into requirement (call_up_id, position, work_role_id, min_level, head_count, reserve_count, place, prefecture_code, from_at, until_at, attestation_kind, languages)
  select $1, position - 1, "workRoleId", "minLevel", "headCount", "reserveCount", place, "prefectureCode", "fromAt", "untilAt", "attestationKind", languages
  from rows from (jsonb_to_recordset($2::jsonb) as ("workRoleId" text, "minLevel" smallint, "headCount" int, "reserveCount" int, place text,
    "prefectureCode" char(2), "fromAt" timestamptz, "untilAt" timestamptz, "attestationKind" text, languages text[]))
    with ordinality as r("workRoleId", "minLevel", "headCount", "reserveCount", place, "prefectureCode", "fromAt", "untilAt", "attestationKind", languages, position)`;

/**
 * Writes a call-up and its lines. This comes first in a launch: a second launch with the same key or the same
 * content waits here at the unique index and is refused when the first commits, before it computes anything.
 */
export async function insertCallUp(em: EntityManager, { request, kind }: Assessment, row: NewCallUp): Promise<{ id: string; number: number }> {
  const [callUp] = await em.query<[{ id: string; number: number }]>(CALL_UP, [
    request.incidentId, kind, row.authenticityCode, request.textJa, request.textEn, request.channels, JSON.stringify(request.audience),
    request.waveSize, request.waveIntervalSeconds, request.waveStop, request.reminderAfterSeconds, request.deadline,
    row.idempotencyKey, row.requestHash, row.createdBy,
  ]);
  await em.query(LINES, [callUp.id, JSON.stringify(request.lines)]);
  return callUp;
}

/** Freezes what the launch was reckoned to come to. */
export async function freezePlan(em: EntityManager, callUpId: string, plan: object): Promise<void> {
  await em.query('update call_up set plan = $2 where id = $1', [callUpId, JSON.stringify(plan)]);
}
