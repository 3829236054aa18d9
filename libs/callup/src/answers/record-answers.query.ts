import type { LoadedKeys } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { answerRow, SEALED_TEXTS } from '../sealed/callup.seal.ts';
import type { AnswerChannel, AnswerKind } from '../rules.types.ts';

/** An answer on its way into the database. */
export interface IncomingAnswer {
  callUpId: string;
  invitationId: string;
  kind: AnswerKind;
  /** YES_FROM only. */
  arriveAt: Date | null;
  channel: AnswerChannel;
  receivedAt: Date;
  note: string | null;
  inboxId: string | null;
  /** The coordinator who entered it. */
  enteredBy: string | null;
  /** Makes a repetition harmless: inbox id, the page's nonce, the key of the coordinator's entry. */
  sourceKey: string;
}

/** What became of one answer that was new. */
export interface StoredAnswer {
  invitationId: string;
  callUpId: string;
  sourceKey: string;
  kind: AnswerKind;
  late: boolean;
  /** The place that its person had at that moment. */
  assignment: string | null;
}

const INSERT = `
  with given as (
    select * from jsonb_to_recordset($1::jsonb) as a(
      "invitationId" uuid, kind text, "arriveAt" timestamptz, channel text, "receivedAt" timestamptz,
      "noteSealed" text, "inboxId" uuid, "enteredBy" uuid, "sourceKey" text, position int)),
  stored as (
    insert into answer (invitation_id, kind, arrive_at, channel, received_at, late, note_sealed, inbox_id, entered_by, source_key)
    select i.id, g.kind, g."arriveAt", g.channel, g."receivedAt",
      g."receivedAt" > c.deadline or g."receivedAt" >= coalesce(c.ended_at, 'infinity'), decode(g."noteSealed", 'base64'), g."inboxId", g."enteredBy", g."sourceKey"
    from given g join invitation i on i.id = g."invitationId" join call_up c on c.id = i.call_up_id
    order by g."receivedAt", g.position
    on conflict (invitation_id, source_key) do nothing
    returning invitation_id, source_key, kind, late)
  select s.invitation_id as "invitationId", i.call_up_id as "callUpId", s.source_key as "sourceKey", s.kind, s.late, i.assignment
  from stored s join invitation i on i.id = s.invitation_id`;

/** The fold of `answer.fold.ts` for a set of invitations. */
const FOLD = `
  update invitation i set answer = f.kind, answered_at = f.received_at, arrive_at = f.arrive_at, answer_channel = f.channel, answer_late = f.late
  from (select distinct on (a.invitation_id) a.* from answer a where a.invitation_id = any($1::uuid[])
        order by a.invitation_id, a.late, a.received_at desc, a.id desc) f
  where i.id = f.invitation_id
    and (i.answer, i.answered_at, i.arrive_at, i.answer_channel, i.answer_late)
      is distinct from (f.kind, f.received_at, f.arrive_at, f.channel, f.late)`;

/**
 * Locks invitations in the order of their ids, so that two batches with the same people wait for each other instead of
 * blocking each other. Whoever changes invitations in several statements locks all of them first.
 */
export async function lockInvitations(em: EntityManager, ids: readonly string[]): Promise<void> {
  await em.query('select id from invitation where id = any($1::uuid[]) order by id for no key update', [[...new Set(ids)]]);
}

/** Stores answers and folds them into their invitations; gives the ones that were new. Sets, not loops: a batch costs three statements. */
export async function storeAnswers(em: EntityManager, keys: LoadedKeys, answers: readonly IncomingAnswer[]): Promise<StoredAnswer[]> {
  if (answers.length === 0) return [];
  await lockInvitations(em, answers.map((answer) => answer.invitationId));
  const rows = answers.map(({ note, ...answer }, position) => ({
    ...answer, position,
    noteSealed: note === null ? null : keys.seal({ ...SEALED_TEXTS.answerNote, row: answerRow(answer) }, storable(note)).toString('base64'),
  }));
  const stored = await em.query<StoredAnswer[]>(INSERT, [JSON.stringify(rows)]);
  if (stored.length > 0) await em.query(FOLD, [[...new Set(stored.map((answer) => answer.invitationId))]]);
  return stored;
}

/** Text as PostgreSQL can keep it: no NUL, no half of a surrogate pair. One such character must not undo a batch. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
