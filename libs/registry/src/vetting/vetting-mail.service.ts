import { Users } from '@muster/identity';
import { ProviderSet } from '@muster/notify';
import { ENV, type Env, type Locale } from '@muster/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ContactBook } from '../contacts/contact-book.service.ts';
import { lockMail, mailSent, type DueMail } from './vetting-mail.query.ts';
import { vettingMail } from './vetting-mail.text.ts';

/** A mail that comes later than this has lost its point. */
const TTL_SECONDS = 24 * 3_600;

/** The provider did not take a mail; the queue tries again. The code is the provider's, without personal data. */
export class VettingMailRefused extends Error {
  override readonly name = 'VettingMailRefused';
}

/** Sends the mails by which experts and officers hear of a membership. */
@Injectable()
export class VettingMail {
  private readonly log = new Logger(VettingMail.name);

  constructor(private readonly users: Users, private readonly book: ContactBook, private readonly providers: ProviderSet, @Inject(ENV) private readonly env: Env) {}

  /**
   * Sends one notice and records it in the transaction of its job. Only a death between the mail server's yes and the commit
   * sends it twice, and then under the same Message-ID, by which mailboxes know it again.
   */
  async send(em: EntityManager, noticeId: string): Promise<void> {
    const due = await lockMail(em, noticeId);
    if (!due || due.stale) return;
    const to = await this.mailbox(em, due);
    if (!to) return this.log.warn(`somebody has no address for a mail of the kind ${due.kind}`);
    const provider = this.providers.of('EMAIL');
    if (!provider) return this.log.warn('a mail about a membership waits, and no e-mail provider is configured: set SMTP_URL');
    const mail = vettingMail({ ...due, authority: this.env.MUSTER_AUTHORITY, publicUrl: this.env.PUBLIC_URL }, to.language);
    const result = await provider.send({
      deliveryId: noticeId, senderAddress: this.env.MAIL_FROM, ttlSeconds: TTL_SECONDS, message: { to: to.address, language: to.language, ...mail },
    });
    if (result.kind === 'ACCEPTED') return mailSent(em, noticeId);
    if (result.kind === 'FAILED') return this.log.warn(`a mail about a membership cannot be delivered: ${result.code}`);
    throw new VettingMailRefused(`${result.kind} ${result.code}`);
  }

  private async mailbox(em: EntityManager, due: DueMail): Promise<{ address: string; language: Locale } | null> {
    if (due.userId !== null) {
      const mailbox = await this.users.mailbox(em, due.userId);
      return mailbox && { address: mailbox.email, language: mailbox.locale };
    }
    const contact = due.contactId === null ? undefined : (await this.book.addressesFor(em, [due.contactId])).get(due.contactId);
    return contact ? { address: contact.address, language: due.language } : null;
  }
}
