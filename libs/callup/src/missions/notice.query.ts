import type { EntityManager } from 'typeorm';
import type { Queryable } from '../targeting/queryable.ts';
import type { SealedTexts } from './mission.seal.ts';

/** Whom a notice goes to: the confirmed people, them and the reserves, or everybody who was called. */
export const NOTICE_AUDIENCES = ['TEAM', 'TEAM_AND_RESERVE', 'CALLED'] as const;
export type NoticeAudience = (typeof NOTICE_AUDIENCES)[number];

const WHO: Readonly<Record<NoticeAudience, string>> = {
  TEAM: `assignment = 'ASSIGNED'`,
  TEAM_AND_RESERVE: `assignment in ('ASSIGNED', 'RESERVE')`,
  CALLED: 'wave > 0',
};

/** A notice as it was sent. */
export interface NoticeRow extends SealedTexts {
  id: string;
  callUpId: string;
  number: number;
  audience: NoticeAudience;
  people: number;
  sentAt: Date;
  sentBy: string;
}

const COLUMNS = `id, call_up_id as "callUpId", number, audience, text_ja_sealed as "textJaSealed", text_en_sealed as "textEnSealed", people, sent_at as "sentAt", sent_by as "sentBy"`;

/** The people of an audience and the language in which each reads. */
export function noticePeople(em: EntityManager, callUpId: string, audience: NoticeAudience): Promise<{ id: string; language: 'ja' | 'en' }[]> {
  return em.query(`select i.id, e.message_language as language from invitation i join expert e on e.id = i.expert_id where i.call_up_id = $1 and i.${WHO[audience]} order by i.rank`, [callUpId]);
}

/** Whether a sender used a key before, and for which notice. */
export async function noticeByKey(em: EntityManager, userId: string, key: string): Promise<NoticeRow | null> {
  const [row] = await em.query<NoticeRow[]>(`select ${COLUMNS} from call_up_notice where sent_by = $1 and idempotency_key = $2`, [userId, key]);
  return row ?? null;
}

/** Keeps a notice under the next number of its call-up, whose row the caller has locked. */
export async function keepNotice(em: EntityManager, n: Omit<NoticeRow, 'number' | 'sentAt'> & { key: string }): Promise<NoticeRow> {
  const [row] = await em.query<NoticeRow[]>(
    `insert into call_up_notice (id, call_up_id, number, audience, text_ja_sealed, text_en_sealed, idempotency_key, people, sent_at, sent_by)
     select $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, muster_now(), $8 from call_up_notice where call_up_id = $2 returning ${COLUMNS}`,
    [n.id, n.callUpId, n.audience, n.textJaSealed, n.textEnSealed, n.key, n.people, n.sentBy]);
  return row!;
}

/** The notices of a call-up, the newest first. */
export function noticesOf(db: Queryable, callUpId: string): Promise<NoticeRow[]> {
  return db.query(`select ${COLUMNS} from call_up_notice where call_up_id = $1 order by number desc`, [callUpId]);
}

/** The sealed words of some notices. */
export function noticeWords(db: Queryable, wanted: readonly { callUpId: string; number: number }[]): Promise<NoticeRow[]> {
  return db.query(
    `select ${COLUMNS} from call_up_notice where (call_up_id, number) in (select distinct * from unnest($1::uuid[], $2::smallint[]))`,
    [wanted.map(({ callUpId }) => callUpId), wanted.map(({ number }) => number)]);
}
