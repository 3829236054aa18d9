import { notifyOn } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import type { Role } from '../permissions.ts';

/** What happened to an account that its owner must hear of, should it not have been he. */
export const ACCOUNT_NOTICES = [
  'PASSKEY_ADDED', 'PASSKEY_REMOVED', 'APP_ADDED', 'APP_REMOVED', 'RECOVERY_CODES_MADE', 'RECOVERY_CODE_USED', 'SIGN_ON_TIED', 'ENROLMENT_OPENED', 'PROOFS_REMOVED', 'ROLES_CHANGED', 'ACCOUNT_ENABLED',
] as const;
export type AccountNoticeKind = (typeof ACCOUNT_NOTICES)[number];

/** Wakes whoever sends them. */
export const ACCOUNT_NOTICE_WAKE = 'account_notice';

/** A notice that is due, locked. */
export interface DueNotice {
  id: string;
  userId: string;
  kind: AccountNoticeKind;
  /** ROLES_CHANGED: those that hold from then on. */
  roles: Role[] | null;
  /** When it happened, in Japan, as people read it. */
  at: string;
  /** Nobody could be told for so long that it has lost its point. */
  late: boolean;
}

/** How a notice ended. */
export type NoticeOutcome = 'SENT' | 'NO_MAILBOX' | 'REFUSED' | 'TOO_LATE';

/** Puts a notice down in the transaction of its cause: the act and the word of it stand or fall together. */
export async function noticeAccount(em: EntityManager, userId: string, kind: AccountNoticeKind, roles: readonly Role[] | null = null): Promise<void> {
  await em.query('insert into account_notice (user_id, kind, roles) values ($1, $2, $3::text[])', [userId, kind, roles && [...roles]]);
  await notifyOn(em, ACCOUNT_NOTICE_WAKE);
}

/** The notice that has waited longest, held until the end of the transaction; null when none is due or others have them. */
export async function takeNotice(em: EntityManager): Promise<DueNotice | null> {
  const [due] = await em.query<DueNotice[]>(
    `select id, user_id as "userId", kind, roles, to_char(at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') as at, at < muster_now() - interval '3 days' as late
     from account_notice where outcome is null and due_at <= muster_now() order by due_at limit 1 for update skip locked`);
  return due ?? null;
}

/** Ends a notice. */
export async function settleNotice(em: EntityManager, id: string, outcome: NoticeOutcome): Promise<void> {
  await em.query('update account_notice set outcome = $2, settled_at = muster_now() where id = $1', [id, outcome]);
}

/** Tries a notice again later: after 10 s, twice as long each time, at most an hour. */
export async function postponeNotice(em: EntityManager, id: string): Promise<void> {
  await em.query(
    `update account_notice set tries = tries + 1, due_at = muster_now() + least(interval '1 hour', interval '10 seconds' * power(2, least(tries, 10))) where id = $1`, [id]);
}
