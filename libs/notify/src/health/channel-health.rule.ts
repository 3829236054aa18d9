import type { Text } from '@muster/platform';
import type { Channel } from '../notify.types.ts';

/** How a channel stands. STALLED: there is something to send, nothing hinders it, and nothing moves. */
export type ChannelState = 'OK' | 'NOT_CONFIGURED' | 'PROVIDER_DOWN' | 'PAUSED' | 'STALLED';

/** What the database knows of a channel. Seconds count from now. */
export interface ChannelFacts {
  channel: Channel;
  provider: string | null;
  /** The circuit of its provider is open, and with which code. */
  circuitOpen: boolean;
  lastError: string | null;
  senders: number;
  pausedSenders: number;
  /** For how long the most urgent due delivery has been due; null when nothing is due. */
  dueSeconds: number | null;
  /** Since the ledger last moved; null when it never did. */
  idleSeconds: number | null;
}

export interface ChannelHealth {
  channel: Channel;
  provider: string | null;
  state: ChannelState;
  problem: Text | null;
}

/** A backlog that does not move for so long needs a person (I17). */
export const STALLED_SECONDS = 60;

/** What to say of a channel, and what to do about it. */
export function channelHealth(facts: ChannelFacts): ChannelHealth {
  const state = stateOf(facts);
  return { channel: facts.channel, provider: facts.provider, state, problem: problemOf(state, facts) };
}

function stateOf(facts: ChannelFacts): ChannelState {
  if (facts.provider === null || facts.senders === 0) return 'NOT_CONFIGURED';
  if (facts.circuitOpen) return 'PROVIDER_DOWN';
  if (facts.pausedSenders === facts.senders) return 'PAUSED';
  const stalled = (facts.dueSeconds ?? 0) > STALLED_SECONDS && (facts.idleSeconds ?? Infinity) > STALLED_SECONDS;
  return stalled ? 'STALLED' : 'OK';
}

/** What usual codes of a connection that failed say in words; any other stands as it is. */
const FAILURES: readonly (readonly [RegExp, Text])[] = [
  [/TIMEOUT|TIMEDOUT/, { ja: '時間切れ', en: 'timed out' }],
  [/ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET|EPIPE/, { ja: '接続できません', en: 'no connection' }],
  [/ENOTFOUND|EAI_AGAIN/, { ja: '宛先のサーバーが見つかりません', en: 'its server is not found' }],
];

function failureOf(code: string | null): Text {
  if (code === null) return { ja: '不明', en: 'unknown' };
  return FAILURES.find(([pattern]) => pattern.test(code))?.[1] ?? { ja: code, en: code };
}

function problemOf(state: ChannelState, { channel, lastError }: ChannelFacts): Text | null {
  switch (state) {
    case 'OK':
      return null;
    case 'NOT_CONFIGURED':
      return channel === 'EMAIL'
        ? { ja: 'メールの送信元が設定されていません。SMTP_URL と MAIL_FROM を設定してください。', en: 'No e-mail provider is configured: set SMTP_URL and MAIL_FROM.' }
        : {
          ja: 'SMS の送信元が設定されていません。TWILIO_ACCOUNT_SID、TWILIO_AUTH_TOKEN と、TWILIO_MESSAGING_SERVICE_SID または TWILIO_FROM を設定してください。',
          en: 'No SMS provider is configured: set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM.',
        };
    case 'PROVIDER_DOWN':
      return {
        ja: `送信事業者が応答しないか、拒否しています(${failureOf(lastError).ja})。自動で再試行しています。`,
        en: `The provider does not answer or refuses the request (${failureOf(lastError).en}). It is tried again by itself.`,
      };
    case 'PAUSED':
      return { ja: 'すべての送信元が、送信事業者の求めで一時停止しています。', en: 'All senders rest because the provider asked for it.' };
    case 'STALLED':
      return {
        ja: '送信待ちがあるのに 60 秒以上進んでいません。worker が動いているか確認してください。',
        en: 'Messages wait and nothing has moved for 60 seconds. Check that a worker runs.',
      };
  }
}
