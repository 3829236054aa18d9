import { ProviderSet } from '@muster/notify';
import { ENV, type Env } from '@muster/platform';
import { EmployerContacts } from '@muster/registry';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TokenKeys } from '../answers/link-token.ts';
import { releaseMail } from './release-mail.text.ts';
import { lockReleaseNotice, noteReleaseSent } from './release-notice.query.ts';
import { releaseReference } from './release-reference.ts';
import { releaseKeys, releaseLinkUrl } from './release-token.ts';

/** A mail that comes later than this helps nobody. */
const TTL_SECONDS = 3_600;

/** The provider did not take a mail; the queue tries again. The code is the provider's, without personal data. */
export class ReleaseMailRefused extends Error {
  override readonly name = 'ReleaseMailRefused';
}

/** Writes to the contacts of employers. */
@Injectable()
export class ReleaseMail {
  private readonly log = new Logger(ReleaseMail.name);
  private readonly keys: TokenKeys;

  constructor(private readonly contacts: EmployerContacts, private readonly providers: ProviderSet, @Inject(ENV) private readonly env: Env) {
    this.keys = releaseKeys(env);
  }

  /**
   * Sends one notice and records it in the transaction of its job. Only a death between the mail server's yes and the commit
   * sends it twice, and then under the same Message-ID, by which mailboxes know it again.
   */
  async send(em: EntityManager, noticeId: string): Promise<void> {
    const notice = await lockReleaseNotice(em, noticeId);
    const mailbox = notice && await this.contacts.mailbox(em, notice.contactId);
    if (!notice || !mailbox) return;
    const provider = this.providers.of('EMAIL');
    if (!provider) return this.log.warn('an employer should be asked, and no e-mail provider is configured: set SMTP_URL');
    const link = releaseLinkUrl(this.env.PUBLIC_URL, this.keys, notice);
    const mail = releaseMail({ ...notice, authority: this.env.MUSTER_AUTHORITY, reference: releaseReference(notice.requestId), link }, mailbox.locale);
    const result = await provider.send({
      deliveryId: noticeId, senderAddress: this.env.MAIL_FROM, ttlSeconds: TTL_SECONDS, message: { to: mailbox.email, language: mailbox.locale, ...mail },
    });
    if (result.kind === 'ACCEPTED') return noteReleaseSent(em, noticeId);
    if (result.kind === 'FAILED') return this.log.warn(`a mail to an employer cannot be delivered: ${result.code}`);
    throw new ReleaseMailRefused(`${result.kind} ${result.code}`);
  }
}
