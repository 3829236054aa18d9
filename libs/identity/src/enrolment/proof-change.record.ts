import type { AuditLog } from '@muster/audit';
import type { EntityManager } from 'typeorm';
import { noticeAccount, type AccountNoticeKind } from '../notices/account-notice.query.ts';

/** Puts on record what somebody changed of his own proofs, and lets him hear of it by mail; in the transaction of the change. */
export async function recordProofChange(em: EntityManager, audit: AuditLog, userId: string, action: string, notice: AccountNoticeKind, detail?: { passkeyId: string }): Promise<void> {
  await audit.append(em, { actor: { kind: 'user', userId }, action, subjectType: 'app_user', subjectId: userId, ...detail ? { detail } : {} });
  await noticeAccount(em, userId, notice);
}
