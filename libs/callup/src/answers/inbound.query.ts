import { newId, type LoadedKeys } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import type { InvitationCandidate } from './call-up.choice.ts';
import { lockInvitations, storable } from './record-answers.query.ts';
import type { UnclearReplyReason } from './unclear.reason.ts';

/** Days after its end for which a call-up still takes (late) replies: long enough for a phone that was switched off. */
const REPLY_GRACE_DAYS = 7;

/** The invitations to which these people may be replying, with call-ups that ended lately: their late answers are kept. Whoever has left answers no more. */
export function readCandidates(em: EntityManager, expertIds: readonly string[]): Promise<InvitationCandidate[]> {
  return em.query<InvitationCandidate[]>(
    `select i.id as "invitationId", c.id as "callUpId", c.number as "callUpNumber", i.expert_id as "expertId", c.launched_at as "launchedAt",
       c.state in ('OPEN', 'FILLED') and c.deadline >= muster_now() as open, i.answer is not null and not i.answer_late as answered
     from invitation i join call_up c on c.id = i.call_up_id join expert e on e.id = i.expert_id and e.status <> 'LEFT'
     where i.expert_id = any($1::uuid[]) and i.wave > 0 and c.launched_at is not null
       and (c.state in ('OPEN', 'FILLED') or c.ended_at > muster_now() - make_interval(days => $2))`,
    [expertIds, REPLY_GRACE_DAYS],
  );
}

/** Those of some invitations whose counted answer is no. */
export async function readDeclined(em: EntityManager, invitationIds: readonly string[]): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(`select id from invitation where id = any($1::uuid[]) and answer = 'NO' and not answer_late`, [invitationIds]);
  return rows.map((row) => row.id);
}

/** One reply for the coordinators' list. */
export interface UnclearReply {
  inboxId: string;
  callUpId: string | null;
  invitationId: string | null;
  reason: UnclearReplyReason;
  text: string;
  receivedAt: Date;
}

/** Puts replies on the coordinators' list, each once, and marks their invitations. */
export async function storeUnclear(em: EntityManager, keys: LoadedKeys, replies: readonly UnclearReply[]): Promise<void> {
  if (replies.length === 0) return;
  // Only what is stored: a character that JSON in PostgreSQL cannot hold must not slip in with anything else.
  const rows = replies.map(({ inboxId, callUpId, invitationId, reason, text, receivedAt }) => {
    const id = newId();
    const sealed = keys.seal({ ...SEALED_TEXTS.unclearReply, row: id }, storable(text.slice(0, 2_000))).toString('base64');
    return { id, inboxId, callUpId, invitationId, reason, sealed, receivedAt };
  });
  await em.query(
    `insert into unclear_reply (id, inbox_id, call_up_id, invitation_id, reason, text_sealed, received_at)
     select id, "inboxId", "callUpId", "invitationId", reason, decode(sealed, 'base64'), "receivedAt"
     from jsonb_to_recordset($1::jsonb) as r(id uuid, "inboxId" uuid, "callUpId" uuid, "invitationId" uuid, reason text, sealed text, "receivedAt" timestamptz)
     on conflict (inbox_id) do nothing`,
    [JSON.stringify(rows)],
  );
  const ids = replies.flatMap((reply) => reply.invitationId ?? []);
  await lockInvitations(em, ids);
  await em.query('update invitation set unclear_at = muster_now() where id = any($1::uuid[])', [ids]);
}

/**
 * The select of `enqueueDeliveries` for helpful replies ($1 invitations, $2 the contacts that wrote, in the same order):
 * at most one per invitation and hour, so that two machines cannot talk to each other for ever.
 */
export const HELP_DELIVERIES = `
  select i.call_up_id, i.id, asked.contact_id, 'HELP', i.wave, 'SMS', (select count(*) from delivery d where d.invitation_id = i.id and d.purpose = 'HELP')::smallint,
    0::smallint, muster_now(), muster_now() + interval '1 hour', $3::smallint
  from unnest($1::uuid[], $2::uuid[]) as asked(invitation_id, contact_id) join invitation i on i.id = asked.invitation_id
  where not exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'HELP' and d.queued_at > muster_now() - interval '1 hour')`;

/**
 * The select for acknowledgements, with the same parameters: who had several call-ups open and named none is told
 * which one the answer was booked on, so that he can correct it. Once per invitation and minute.
 */
export const ACKNOWLEDGEMENTS = `
  select i.call_up_id, i.id, asked.contact_id, 'UPDATE', i.wave, 'SMS', (select count(*) from delivery d where d.invitation_id = i.id and d.purpose = 'UPDATE')::smallint,
    0::smallint, muster_now(), muster_now() + interval '1 hour', $3::smallint
  from unnest($1::uuid[], $2::uuid[]) as asked(invitation_id, contact_id) join invitation i on i.id = asked.invitation_id
  where not exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'UPDATE' and d.queued_at > muster_now() - interval '1 minute')`;
