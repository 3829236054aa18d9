import { ProviderSet } from '@muster/notify';
import { ENV, type Env } from '@muster/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ContactBook } from '../contacts/contact-book.service.ts';
import { invitationMail } from './invitation-mail.text.ts';
import { invitationKeys, invitationToken, type InvitationKeys } from './invitation-token.rule.ts';
import type { InvitationKind } from './invitation.query.ts';

/** The provider did not take a mail; the queue tries again. The code is the provider's, without personal data. */
export class InvitationMailRefused extends Error {
  override readonly name = 'InvitationMailRefused';
}

const LOCK = `
  select contact_id as "contactId", kind, ((expires_at - interval '1 second') at time zone 'Asia/Tokyo')::date::text as "lastDay", extract(epoch from expires_at - muster_now())::int as "goodFor"
  from expert_invitation where id = $1 and sent_at is null and accepted_at is null and ended_at is null and expires_at > muster_now() for update`;

/** Sends the mails of invitations. The link is made when the mail is written, and stands nowhere else. */
@Injectable()
export class InvitationMail {
  private readonly log = new Logger(InvitationMail.name);
  private readonly keys: InvitationKeys;

  constructor(private readonly book: ContactBook, private readonly providers: ProviderSet, @Inject(ENV) private readonly env: Env) {
    this.keys = invitationKeys(env);
  }

  /** Sends one and records it in the transaction of its job; one that is over meanwhile does not leave. */
  async send(em: EntityManager, invitationId: string): Promise<void> {
    const [due]: { contactId: string; kind: InvitationKind; lastDay: string; goodFor: number }[] = await em.query(LOCK, [invitationId]);
    if (!due) return;
    const to = (await this.book.addressesFor(em, [due.contactId])).get(due.contactId);
    if (!to || to.optedOut) return this.log.warn('an invitation has no mailbox to go to any more');
    const provider = this.providers.of('EMAIL');
    if (!provider) throw new InvitationMailRefused('no provider for e-mail');
    const url = `${this.env.PUBLIC_URL}/invitation/${invitationToken(this.keys, invitationId)}`;
    const mail = invitationMail({ kind: due.kind, authority: this.env.MUSTER_AUTHORITY, url, lastDay: due.lastDay }, to.language);
    const result = await provider.send({ deliveryId: invitationId, senderAddress: this.env.MAIL_FROM, ttlSeconds: due.goodFor, message: { to: to.address, language: to.language, ...mail } });
    if (result.kind === 'ACCEPTED') {
      await em.query('update expert_invitation set sent_at = muster_now() where id = $1', [invitationId]);
      return;
    }
    if (result.kind !== 'FAILED') throw new InvitationMailRefused(`${result.kind} ${result.code}`);
    this.log.warn(`an invitation cannot be delivered: ${result.code}`);
    if (result.unreachable) await this.book.markUnreachable(em, [due.contactId], result.unreachable);
  }
}
