import type { Env } from '@muster/platform';
import twilio from 'twilio';
import { ChannelProvider, type FoundMessage, type ProviderCheck, type SendRequest, type SendResult } from '../provider/channel-provider.ts';
import { twilioErrorResult } from './error-class.rule.ts';
import { TwilioRequestClient } from './twilio.request-client.ts';

export const TWILIO = 'twilio';

/** Twilio keeps a message at most ten hours (ValidityPeriod, seconds). */
const LONGEST_VALIDITY = 36_000;

/** Enough to see past the other messages that one person was sent lately. */
const LOOK_BACK = 50;

type Settings = Pick<Env, 'PUBLIC_URL' | 'TWILIO_API_BASE_URL' | 'TWILIO_TIMEOUT_MS' | 'SMS_CONCURRENCY'>
  & { TWILIO_ACCOUNT_SID: string; TWILIO_AUTH_TOKEN: string };

/** Path of the status callback of one delivery; the id in it settles an outcome that the request's answer left open. */
export const statusPath = (deliveryId: string): string => `/hooks/twilio/status/${deliveryId}`;

/** SMS through Twilio's Messages resource with the official SDK. */
export class TwilioProvider extends ChannelProvider {
  readonly name = TWILIO;
  readonly channel = 'SMS' as const;
  readonly canLookUp = true;
  private readonly transport: TwilioRequestClient;
  private readonly client: twilio.Twilio;

  constructor(private readonly settings: Settings) {
    super();
    const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = settings;
    this.transport = new TwilioRequestClient({
      baseUrl: settings.TWILIO_API_BASE_URL, accountSid, authToken,
      connections: settings.SMS_CONCURRENCY, timeoutMs: settings.TWILIO_TIMEOUT_MS,
    });
    this.client = twilio(accountSid, authToken, { httpClient: this.transport });
  }

  async send(request: SendRequest): Promise<SendResult> {
    const { senderAddress, message, deliveryId } = request;
    try {
      const { sid } = await this.client.messages.create({
        to: message.to, body: message.text,
        ...(senderAddress.startsWith('MG') ? { messagingServiceSid: senderAddress } : { from: senderAddress }),
        statusCallback: this.settings.PUBLIC_URL + statusPath(deliveryId),
        validityPeriod: Math.min(LONGEST_VALIDITY, Math.max(1, Math.floor(request.ttlSeconds))),
      });
      return { kind: 'ACCEPTED', messageId: sid };
    } catch (error) {
      return twilioErrorResult(error);
    }
  }

  /** By recipient alone: a message that still waits at Twilio has no date of sending to filter by. */
  async lookUp(to: string): Promise<FoundMessage[]> {
    const messages = await this.client.messages.list({ to, limit: LOOK_BACK, pageSize: LOOK_BACK });
    return messages
      .filter((m) => m.direction !== 'inbound')
      .map((m) => ({ messageId: m.sid, to: m.to, text: m.body, createdAt: m.dateCreated }));
  }

  async check(): Promise<ProviderCheck> {
    try {
      await this.client.messages.list({ limit: 1, pageSize: 1 });
      return { ok: true, problem: null };
    } catch (error) {
      const result = twilioErrorResult(error);
      return { ok: false, problem: problemOf(result.kind, 'code' in result ? result.code : '') };
    }
  }

  async close(): Promise<void> {
    await this.transport.close();
  }
}

function problemOf(kind: SendResult['kind'], code: string): NonNullable<ProviderCheck['problem']> {
  if (kind === 'MISCONFIGURED') {
    return {
      ja: `Twilio が認証情報または設定を拒否しました(${code})。TWILIO_ACCOUNT_SID と TWILIO_AUTH_TOKEN を確認してください。`,
      en: `Twilio refuses the credentials or settings (${code}). Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.`,
    };
  }
  return {
    ja: `Twilio から応答がありません(${code})。TWILIO_API_BASE_URL とネットワークを確認してください。`,
    en: `Twilio does not answer (${code}). Check TWILIO_API_BASE_URL and the network.`,
  };
}
