import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Users } from '../users/users.service.ts';
import { AccountMailer } from './account-mailer.ts';
import { postponeNotice, settleNotice, takeNotice, type DueNotice, type NoticeOutcome } from './account-notice.query.ts';
import { accountNotice } from './account-notice.text.ts';

/** Tells people by mail what happened to their accounts (ASVS 6.3.7). */
@Injectable()
export class AccountNotices {
  private readonly log = new Logger(AccountNotices.name);

  constructor(private readonly database: DataSource, private readonly users: Users, private readonly mailer: AccountMailer, @Inject(ENV) private readonly env: Env) {}

  /**
   * Sends the notice that has waited longest and records it in one transaction; gives how many were taken. Only a death between
   * the mail server's yes and the commit sends it twice, and then under the same Message-ID.
   */
  async sendNext(): Promise<number> {
    return this.database.transaction(async (em) => {
      const due = await takeNotice(em);
      if (!due) return 0;
      const outcome = due.late ? 'TOO_LATE' : await this.send(em, due);
      if (!outcome) await postponeNotice(em, due.id);
      else await settleNotice(em, due.id, outcome);
      if (outcome && outcome !== 'SENT') this.log.warn(`a notice about an account was not sent: ${due.kind} ${outcome}`);
      return 1;
    });
  }

  private async send(em: EntityManager, { id, userId, ...what }: DueNotice): Promise<NoticeOutcome | null> {
    const mailbox = await this.users.mailbox(em, userId);
    if (!mailbox) return 'NO_MAILBOX';
    const mail = accountNotice({ ...what, authority: this.env.MUSTER_AUTHORITY, publicUrl: this.env.PUBLIC_URL }, mailbox.locale);
    const result = await this.mailer.send({ id, to: mailbox.email, language: mailbox.locale, ...mail });
    return result === 'LATER' ? null : result;
  }
}
