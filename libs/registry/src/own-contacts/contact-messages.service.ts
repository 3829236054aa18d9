import { ProviderSet, type Channel } from '@muster/notify';
import { deriveKey, ENV, type Env } from '@muster/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ContactBook, type ContactAddress } from '../contacts/contact-book.service.ts';
import { contactMessageSent, inheritStop, lockContactMessage, senderOf, type DueContactMessage } from './contact-message.query.ts';
import { contactMessage } from './contact-message.text.ts';
import { CODE_KEY, codeDigits } from './contact-code.rule.ts';

/** The provider did not take a message; the queue tries again. The code is the provider's, without personal data. */
export class ContactMessageRefused extends Error {
  override readonly name = 'ContactMessageRefused';
}

/** Sends codes to contacts, and tells contacts of changes. */
@Injectable()
export class ContactMessages {
  private readonly log = new Logger(ContactMessages.name);
  private readonly key: Buffer;

  constructor(private readonly book: ContactBook, private readonly providers: ProviderSet, @Inject(ENV) private readonly env: Env) {
    this.key = deriveKey(env.MUSTER_SECRET, CODE_KEY);
  }

  /**
   * Sends one message and records it in the transaction of its job. A death between the provider's yes and the commit
   * sends it again, with the same code.
   */
  async send(em: EntityManager, messageId: string): Promise<void> {
    const due = await lockContactMessage(em, messageId);
    if (!due || due.goodFor <= 0) return;
    const to = (await this.book.addressesFor(em, [due.contactId])).get(due.contactId);
    if (!to || to.optedOut || await this.stopped(em, due, to)) return;
    const channel: Channel = due.kind === 'PHONE' ? 'SMS' : 'EMAIL';
    const provider = this.providers.of(channel);
    const sender = await senderOf(em, channel);
    if (!provider || !sender) throw new ContactMessageRefused(`no sender for ${channel}`);
    const { subject, text } = contactMessage({ ...due, digits: codeDigits(this.key, messageId), authority: this.env.MUSTER_AUTHORITY, publicUrl: this.env.PUBLIC_URL }, to.language);
    const result = await provider.send({
      deliveryId: messageId, senderAddress: sender, ttlSeconds: due.goodFor,
      message: { to: to.address, language: to.language, text, ...(channel === 'EMAIL' ? { subject } : {}) },
    });
    if (result.kind === 'ACCEPTED') return contactMessageSent(em, messageId);
    if (result.kind !== 'FAILED') throw new ContactMessageRefused(`${result.kind} ${result.code}`);
    this.log.warn(`a message to a contact cannot be delivered: ${result.code}`);
    if (result.unreachable) await this.book.markUnreachable(em, [due.contactId], result.unreachable);
  }

  private async stopped(em: EntityManager, { contactId, kind }: DueContactMessage, { address }: ContactAddress): Promise<boolean> {
    const same = await this.book.byAddress(em, kind, [address]);
    return inheritStop(em, contactId, same.map((one) => one.contactId));
  }
}
