import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import type { Counters } from '../store/counters.ts';
import type { MessageStore } from '../store/message.store.ts';
import { mailContent } from './mail.peek.ts';
import { newMessageId } from '../store/message-id.ts';

/** A message that has arrived whole: whom it is for, and how to take it in. */
export interface ArrivedMail { recipients: string[]; accept: () => void }

/** Reads mails off the wire and puts one copy per recipient into the store. */
export class MailIntake {
  readonly #store: MessageStore;
  readonly #counters: Counters;

  constructor(store: MessageStore, counters: Counters) {
    this.#store = store;
    this.#counters = counters;
  }

  requested(): void { this.#counters.requested('EMAIL'); }

  refused(): void { this.#counters.refused('EMAIL'); }

  /** Reads one message and hands it to `arrived`; calls `failed` when it is too large. */
  read(stream: SMTPServerDataStream, session: SMTPServerSession, arrived: (mail: ArrivedMail) => void, failed: (error: Error) => void): void {
    const chunks: Buffer[] = [];
    // A message whose sender went away in the middle was never sent.
    stream.on('error', () => undefined);
    stream.on('data', (chunk: Buffer) => { if (!stream.sizeExceeded) chunks.push(chunk); });
    stream.on('end', () => {
      if (stream.sizeExceeded) {
        failed(Object.assign(new Error('The message is too large'), { responseCode: 552 }));
        return;
      }
      const { envelope } = session;
      const recipients = envelope.rcptTo.map(({ address }) => address);
      // concat copies: a chunk is a slice of a larger read buffer, which must not live as long as the mail.
      const raw = Buffer.concat(chunks);
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      arrived({ recipients, accept: () => this.#accept(raw, from, recipients) });
    });
  }

  #accept(raw: Buffer, from: string, recipients: readonly string[]): void {
    const { content, messageId } = mailContent(raw);
    for (const to of recipients) {
      const mail = this.#store.add({ id: newMessageId('ML'), channel: 'EMAIL', direction: 'OUTBOUND', from, to, acceptedAt: Date.now(), raw });
      this.#counters.accepted(mail, content, messageId);
    }
  }
}
