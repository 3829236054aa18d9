import { Users } from '@muster/identity';
import { ProviderSet } from '@muster/notify';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { approvalMail } from './approval-mail.text.ts';
import { lockNotice, noteSent } from './approval-notice.query.ts';

/** A mail that comes later than this helps nobody. */
const TTL_SECONDS = 3_600;

/** The provider did not take a mail; the queue tries again. The code is the provider's, without personal data. */
export class ApprovalMailRefused extends Error {
  override readonly name = 'ApprovalMailRefused';
}

/** Sends the mails by which people hear that a decision is asked for. */
@Injectable()
export class ApprovalMail {
  private readonly log = new Logger(ApprovalMail.name);

  constructor(private readonly users: Users, private readonly providers: ProviderSet, @Inject(ENV) private readonly env: Env) {}

  /**
   * Sends one notice and records it in the transaction of its job. Only a death between the mail server's yes and the commit
   * sends it twice, and then under the same Message-ID, by which mailboxes know it again.
   */
  async send(em: EntityManager, noticeId: string): Promise<void> {
    const notice = await lockNotice(em, noticeId);
    const mailbox = notice && await this.users.mailbox(em, notice.userId);
    if (!notice || !mailbox) return;
    const provider = this.providers.of('EMAIL');
    if (!provider) return this.log.warn('a decision is asked for, and no e-mail provider is configured: set SMTP_URL');
    // Administrators find somebody who may decide; the page of the decision is not theirs.
    const url = notice.circle > 3 ? this.env.PUBLIC_URL : `${this.env.PUBLIC_URL}/approvals/${notice.callUpId}`;
    const mail = approvalMail({ ...notice, authority: this.env.MUSTER_AUTHORITY, url }, mailbox.locale);
    const result = await provider.send({
      deliveryId: noticeId, senderAddress: this.env.MAIL_FROM, ttlSeconds: TTL_SECONDS, message: { to: mailbox.email, language: mailbox.locale, ...mail },
    });
    if (result.kind === 'ACCEPTED') return noteSent(em, noticeId);
    if (result.kind === 'FAILED') return this.log.warn(`a mail that asks for a decision cannot be delivered: ${result.code}`);
    throw new ApprovalMailRefused(`${result.kind} ${result.code}`);
  }
}
