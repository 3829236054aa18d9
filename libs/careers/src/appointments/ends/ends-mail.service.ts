import { Users } from '@muster/identity';
import { ProviderSet } from '@muster/notify';
import { ENV, type Env, type Locale } from '@muster/platform';
import { ContactBook } from '@muster/registry';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { letterSent, lockLetter } from './appointment-letter.query.ts';
import { digestDone, lockDigest } from './end-radar.query.ts';
import { digestMail, letterMail, type EndMail } from './ends-mail.text.ts';

/** A mail that comes later than this has lost its point. */
const TTL_SECONDS = 24 * 3_600;

/** The provider did not take a mail; the queue tries again. The code is the provider's, without personal data. */
export class EndsMailRefused extends Error {
  override readonly name = 'EndsMailRefused';
}

/**
 * Sends the mails about ends of appointments, each recorded in the transaction of its job. Only a death between the mail
 * server's yes and the commit sends one twice, and then under the same Message-ID, by which mailboxes know it again.
 */
@Injectable()
export class EndsMail {
  private readonly log = new Logger(EndsMail.name);

  constructor(private readonly users: Users, private readonly book: ContactBook, private readonly providers: ProviderSet, @Inject(ENV) private readonly env: Env) {}

  /** The digest of one of those who look after people; none when nothing of it holds any more. */
  async digest(em: EntityManager, id: string): Promise<void> {
    const due = await lockDigest(em, id);
    if (!due) return;
    const mailbox = due.lines.length > 0 ? await this.users.mailbox(em, due.userId) : null;
    if (!mailbox) return digestDone(em, id);
    if (await this.send(id, mailbox.email, mailbox.locale, digestMail(this.from(), due.lines, mailbox.locale))) await digestDone(em, id);
  }

  /** A letter to somebody whose appointment ended. */
  async letter(em: EntityManager, id: string): Promise<void> {
    const due = await lockLetter(em, id);
    if (!due) return;
    const contact = due.contactId === null ? undefined : (await this.book.addressesFor(em, [due.contactId])).get(due.contactId);
    if (!contact) return this.log.warn(`somebody has no address for a letter of the kind ${due.kind}`);
    if (await this.send(id, contact.address, due.language, letterMail(this.from(), due))) await letterSent(em, id);
  }

  private from(): { authority: string; publicUrl: string } {
    return { authority: this.env.MUSTER_AUTHORITY, publicUrl: this.env.PUBLIC_URL };
  }

  private async send(id: string, to: string, language: Locale, mail: EndMail): Promise<boolean> {
    const provider = this.providers.of('EMAIL');
    if (!provider) {
      this.log.warn('a mail about an appointment waits, and no e-mail provider is configured: set SMTP_URL');
      return false;
    }
    const result = await provider.send({ deliveryId: id, senderAddress: this.env.MAIL_FROM, ttlSeconds: TTL_SECONDS, message: { to, language, ...mail } });
    if (result.kind === 'ACCEPTED') return true;
    if (result.kind !== 'FAILED') throw new EndsMailRefused(`${result.kind} ${result.code}`);
    this.log.warn(`a mail about an appointment cannot be delivered: ${result.code}`);
    return false;
  }
}
