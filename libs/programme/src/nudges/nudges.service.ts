import { Users } from '@muster/identity';
import { ProviderSet } from '@muster/notify';
import { ENV, Queue, type Env } from '@muster/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addNudges, lockNudge, nudgeSent } from './nudge.query.ts';
import { nudgeMail } from './nudge.text.ts';

const AT_ONCE = 200;
/** A mail that comes later than this has lost its point. */
const TTL_SECONDS = 7 * 24 * 3_600;

/** The provider did not take a mail; the queue tries again. The code is the provider's, without personal data. */
export class NudgeRefused extends Error {
  override readonly name = 'NudgeRefused';
}

/** Writes to the HR of bodies whose milestones fall due, once for each milestone and occasion. */
@Injectable()
export class Nudges {
  private readonly log = new Logger(Nudges.name);

  constructor(
    private readonly database: DataSource, private readonly queue: Queue, private readonly users: Users, private readonly providers: ProviderSet, @Inject(ENV) private readonly env: Env,
  ) {}

  /** Queues what is due; how many mails. */
  sweep(): Promise<number> {
    return this.database.transaction(async (em) => {
      const ids = await addNudges(em, AT_ONCE);
      for (const nudgeId of ids) await this.queue.enqueue(em, 'programme.nudge-mail', { nudgeId }, { key: nudgeId });
      return ids.length;
    });
  }

  /**
   * Sends one mail and records it in the transaction of its job. Only a death between the mail server's yes and the commit
   * sends it twice, and then under the same Message-ID, by which mailboxes know it again.
   */
  async send(em: EntityManager, nudgeId: string): Promise<void> {
    const due = await lockNudge(em, nudgeId);
    if (!due || due.stale) return;
    const mailbox = await this.users.mailbox(em, due.userId);
    const provider = this.providers.of('EMAIL');
    if (!mailbox || !provider) return this.log.warn(mailbox ? 'a mail about a milestone waits, and no e-mail provider is configured: set SMTP_URL' : 'somebody has no address for a mail about a milestone');
    const mail = nudgeMail({ ...due, authority: this.env.MUSTER_AUTHORITY, publicUrl: this.env.PUBLIC_URL }, mailbox.locale);
    const result = await provider.send({
      deliveryId: nudgeId, senderAddress: this.env.MAIL_FROM, ttlSeconds: TTL_SECONDS, message: { to: mailbox.email, language: mailbox.locale, ...mail },
    });
    if (result.kind === 'ACCEPTED') return nudgeSent(em, nudgeId);
    if (result.kind === 'FAILED') return this.log.warn(`a mail about a milestone cannot be delivered: ${result.code}`);
    throw new NudgeRefused(`${result.kind} ${result.code}`);
  }
}
