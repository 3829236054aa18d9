import { newId, type LoadedKeys } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { sealCallUpTexts } from '../sealed/callup.seal.ts';
import type { Assessment } from './request.assessment.ts';

/** What identifies a new call-up besides its request. */
export interface NewCallUp {
  idempotencyKey: string;
  requestHash: Buffer;
  authenticityCode: string;
  createdBy: string | null;
}

const CALL_UP = `
  insert into call_up (id, incident_id, number, kind, authenticity_code, state, text_ja_sealed, text_en_sealed, channels, audience, wave_size, wave_interval_seconds,
    wave_stop, reminder_after_seconds, deadline, idempotency_key, request_hash, created_by)
  values ($16, $1, nextval('call_up_number'), $2, $3, 'AWAITING_APPROVAL', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  returning id, number`;

const LINES = `
  insert into requirement (call_up_id, position, work_role_id, min_level, head_count, reserve_count, place, prefecture_code, from_at, until_at, attestation_kind, languages,
    credential_codes, agreement_codes)
  select $1, position - 1, "workRoleId", "minLevel", "headCount", "reserveCount", place, "prefectureCode", "fromAt", "untilAt", "attestationKind", languages,
    coalesce("credentialCodes", '{}'), coalesce("agreementCodes", '{}')
  from rows from (jsonb_to_recordset($2::jsonb) as ("workRoleId" text, "minLevel" smallint, "headCount" int, "reserveCount" int, place text,
    "prefectureCode" char(2), "fromAt" timestamptz, "untilAt" timestamptz, "attestationKind" text, languages text[],
    "credentialCodes" text[], "agreementCodes" text[]))
    with ordinality as r("workRoleId", "minLevel", "headCount", "reserveCount", place, "prefectureCode", "fromAt", "untilAt", "attestationKind", languages, "credentialCodes", "agreementCodes", position)`;

/**
 * Writes a call-up and its lines. This comes first in a launch: a second launch with the same key or the same
 * content waits here at the unique index and is refused when the first commits, before it computes anything.
 */
export async function insertCallUp(em: EntityManager, keys: LoadedKeys, { request, kind }: Assessment, row: NewCallUp): Promise<{ id: string; number: number }> {
  const callUpId = newId();
  const { textJaSealed, textEnSealed } = sealCallUpTexts(keys, callUpId, request);
  const [callUp] = await em.query<[{ id: string; number: number }]>(CALL_UP, [
    request.incidentId, kind, row.authenticityCode, textJaSealed, textEnSealed, request.channels, JSON.stringify(request.audience),
    request.waveSize, request.waveIntervalSeconds, request.waveStop, request.reminderAfterSeconds, request.deadline,
    row.idempotencyKey, row.requestHash, row.createdBy, callUpId,
  ]);
  await em.query(LINES, [callUp.id, JSON.stringify(request.lines)]);
  return callUp;
}

const REWRITE = `
  update call_up set text_ja_sealed = $2, text_en_sealed = $3, channels = $4, audience = $5, wave_size = $6, wave_interval_seconds = $7, wave_stop = $8,
    reminder_after_seconds = $9, deadline = $10, request_hash = $11, version = version + 1 where id = $1`;

/** Writes a waiting call-up and its lines anew, under the same number and code. */
export async function rewriteCallUp(em: EntityManager, keys: LoadedKeys, callUpId: string, { request }: Assessment, hash: Buffer): Promise<void> {
  const { textJaSealed, textEnSealed } = sealCallUpTexts(keys, callUpId, request);
  await em.query(REWRITE, [
    callUpId, textJaSealed, textEnSealed, request.channels, JSON.stringify(request.audience), request.waveSize, request.waveIntervalSeconds,
    request.waveStop, request.reminderAfterSeconds, request.deadline, hash,
  ]);
  await em.query('delete from requirement where call_up_id = $1', [callUpId]);
  await em.query(LINES, [callUpId, JSON.stringify(request.lines)]);
}

/** Freezes what the launch was reckoned to come to. */
export async function freezePlan(em: EntityManager, callUpId: string, plan: object): Promise<void> {
  await em.query('update call_up set plan = $2 where id = $1', [callUpId, JSON.stringify(plan)]);
}
