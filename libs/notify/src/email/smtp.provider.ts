import type { Readable } from 'node:stream';
import type { Env } from '@muster/platform';
import { createTransport } from 'nodemailer';
import { ChannelProvider, type FoundMessage, type ProviderCheck, type SendRequest, type SendResult } from '../provider/channel-provider.ts';
import { smtpErrorResult, type SmtpFailure } from './error-class.rule.ts';
import { addressOf, composeMail, type MailFrame } from './mime.composer.ts';

export const SMTP = 'smtp';

/** Milliseconds: to connect and be greeted; of silence until a connection counts as lost. */
const CONNECT_MS = 5_000;
const SILENCE_MS = 30_000;

/** A connection is renewed after so many mails: long enough not to matter, short enough to follow a moved server. */
const MAILS_PER_CONNECTION = 2_000;

type Settings = Pick<Env, 'MAIL_CONCURRENCY' | 'MAIL_FROM'> & { SMTP_URL: string };
type Transport = ReturnType<typeof pooled>;

function pooled(settings: Settings) {
  return createTransport({
    url: settings.SMTP_URL, pool: true, maxConnections: settings.MAIL_CONCURRENCY, maxMessages: MAILS_PER_CONNECTION,
    connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS,
    // Only a connection that died idle gives its mail to another one; not a byte of the mail had left by then.
    maxRequeues: 2, disableFileAccess: true, disableUrlAccess: true,
  });
}

/** E-mail over SMTP with a pool of kept connections. */
export class SmtpProvider extends ChannelProvider {
  readonly name = SMTP;
  readonly channel = 'EMAIL' as const;
  readonly canLookUp = false;
  private readonly transport: Transport;
  private readonly frame: MailFrame;
  private readonly reading = new Map<string, Readable>();

  constructor(settings: Settings) {
    super();
    const address = addressOf(settings.MAIL_FROM);
    this.frame = { from: settings.MAIL_FROM, domain: address.slice(address.lastIndexOf('@') + 1) };
    this.transport = pooled(settings);
    this.transport.use('stream', (mail, done) => {
      this.watch(mail.message, String(mail.data.messageId));
      done();
    });
  }

  async send(request: SendRequest): Promise<SendResult> {
    const { messageId, raw } = composeMail(this.frame, request.deliveryId, request.message, new Date());
    try {
      await this.transport.sendMail({ envelope: { from: addressOf(request.senderAddress), to: [request.message.to] }, messageId, raw });
      return { kind: 'ACCEPTED', messageId };
    } catch (error) {
      return smtpErrorResult(error as SmtpFailure, this.reading.get(messageId)?.readableDidRead ?? false);
    } finally {
      this.reading.delete(messageId);
    }
  }

  async lookUp(): Promise<FoundMessage[]> {
    return [];
  }

  async check(): Promise<ProviderCheck> {
    try {
      await this.transport.verify();
      return { ok: true, problem: null };
    } catch (error) {
      const result = smtpErrorResult(error as SmtpFailure, false);
      const code = 'code' in result ? result.code : '';
      return { ok: false, problem: {
        ja: `メールサーバーに接続できません(${code})。SMTP_URL を確認してください。`,
        en: `The mail server does not take us (${code}). Check SMTP_URL.`,
      } };
    }
  }

  async close(): Promise<void> {
    this.transport.close();
  }

  /** Remembers the stream a mail leaves by: whether it was read tells whether a lost connection can hide an acceptance. */
  private watch(message: { createReadStream(): Readable }, messageId: string): void {
    const open = message.createReadStream.bind(message);
    message.createReadStream = () => {
      const stream = open();
      this.reading.set(messageId, stream);
      return stream;
    };
  }
}
