import { AuditLog } from '@muster/audit';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { noticeAccount } from '../notices/account-notice.query.ts';
import { removePasskey } from './passkey.query.ts';

/** Takes a lost or replaced passkey out of use. */
@Injectable()
export class PasskeyRemoval {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** False when the user has no such passkey. */
  async remove(userId: string, id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    return this.database.transaction(async (em) => {
      const removed = await removePasskey(em, userId, id);
      if (removed) {
        await this.audit.append(em, {
          actor: { kind: 'user', userId }, action: 'passkey.remove', subjectType: 'app_user', subjectId: userId, detail: { passkeyId: id },
        });
        await noticeAccount(em, userId, 'PASSKEY_REMOVED');
      }
      return removed;
    });
  }
}
