import type { Channel } from '@muster/notify';
import type { RuleProblem } from '../rules.types.ts';

/** Messages of one length on one channel: the same text in two languages is two loads. */
export interface SendLoad {
  readonly channel: Channel;
  readonly recipients: number;
  /** SMS segments of each message; 1 on the other channels. */
  readonly segmentsEach: number;
}

/** A sender's rate: segments a second for SMS, messages a second otherwise. A disabled one carries nothing. */
export interface SendCapacity {
  readonly channel: Channel;
  readonly ratePerSecond: number;
  readonly enabled: boolean;
}

/** What one channel has to carry. */
export interface ChannelPlan {
  readonly channel: Channel;
  readonly messages: number;
  /** Segments for SMS, messages otherwise: what rates count. */
  readonly segments: number;
  readonly ratePerSecond: number;
  /** Seconds until the last message is handed over; null when there is no sender. */
  readonly seconds: number | null;
  /** Price in yen, rounded up. */
  readonly yen: number;
}

/** Why sending is refused, and what would make it possible. */
export interface SendProblem extends RuleProblem {
  readonly code: 'NO_SENDER' | 'QUEUE_TOO_LONG';
  readonly channel: Channel;
  readonly seconds: number | null;
  readonly limitSeconds: number;
  readonly wouldDo: {
    /** Senders of the present kind in all; null when there is none to go by. */
    readonly sendersInAll: number | null;
    readonly recipientsAtMost: number;
    /** 0: not even one segment each. */
    readonly segmentsAtMost: number;
  };
}

/** The whole: time of the slowest channel (they send side by side), sum of the prices, and the problems. */
export interface SendPlan {
  readonly channels: readonly ChannelPlan[];
  /** SMS segments in all. */
  readonly segments: number;
  readonly seconds: number;
  readonly yen: number;
  readonly problems: readonly SendProblem[];
}

/** A provider keeps a message in a number's queue for ten hours at most. Source: Twilio, error 30001, "Queue overflow". */
export const QUEUE_LIMIT_SECONDS = 36_000;

/**
 * Works out before sending how long it takes and what it costs. Senders of a channel share its load by their rates. A load
 * that would stay in the SMS provider's queue for longer than it keeps messages is a problem: it would be lost, not late.
 */
export function planSending(loads: readonly SendLoad[], senders: readonly SendCapacity[], smsPricePerSegmentYen: number): SendPlan {
  const names = [...new Set(loads.filter((load) => load.recipients > 0).map((load) => load.channel))];
  const channels = names.map((channel) => channelPlan(channel, loads, senders, smsPricePerSegmentYen));
  return {
    channels,
    segments: channels.find((one) => one.channel === 'SMS')?.segments ?? 0,
    seconds: Math.max(0, ...channels.map((one) => one.seconds ?? 0)),
    yen: channels.reduce((sum, one) => sum + one.yen, 0),
    problems: channels.flatMap((one) => problemOf(one, senders) ?? []),
  };
}

function working(channel: Channel, senders: readonly SendCapacity[]): SendCapacity[] {
  return senders.filter((sender) => sender.channel === channel && sender.enabled && sender.ratePerSecond > 0);
}

function channelPlan(channel: Channel, loads: readonly SendLoad[], senders: readonly SendCapacity[], smsPricePerSegmentYen: number): ChannelPlan {
  const own = loads.filter((load) => load.channel === channel);
  const messages = own.reduce((sum, load) => sum + load.recipients, 0);
  const segments = channel === 'SMS' ? own.reduce((sum, load) => sum + load.recipients * load.segmentsEach, 0) : messages;
  const ratePerSecond = working(channel, senders).reduce((sum, sender) => sum + sender.ratePerSecond, 0);
  const yen = channel === 'SMS' ? Math.ceil(segments * smsPricePerSegmentYen) : 0;
  return { channel, messages, segments, ratePerSecond, seconds: ratePerSecond > 0 ? Math.ceil(segments / ratePerSecond) : null, yen };
}

function problemOf(plan: ChannelPlan, senders: readonly SendCapacity[]): SendProblem | null {
  const limit = { channel: plan.channel, field: 'channels', seconds: plan.seconds, limitSeconds: QUEUE_LIMIT_SECONDS };
  if (plan.seconds === null) {
    return {
      ...limit, code: 'NO_SENDER', wouldDo: { sendersInAll: null, recipientsAtMost: 0, segmentsAtMost: 0 },
      message: { ja: `${plan.channel} の送信元がありません。`, en: `There is no sender for ${plan.channel}.` },
      remedy: { ja: '送信元を有効にするか、この経路を外してください。', en: 'Enable a sender or leave this channel out.' },
    };
  }
  if (plan.channel !== 'SMS' || plan.seconds <= QUEUE_LIMIT_SECONDS) return null;
  const wouldDo = remedies(plan, working(plan.channel, senders).length);
  const hours = (seconds: number): string => (seconds / 3600).toFixed(1);
  const shorter = wouldDo.segmentsAtMost > 0;
  return {
    ...limit, code: 'QUEUE_TOO_LONG', wouldDo,
    message: {
      ja: `SMS の送信に ${hours(plan.seconds)} 時間かかります。事業者の待ち行列は ${hours(QUEUE_LIMIT_SECONDS)} 時間までで、超えた分は失われます。`,
      en: `Sending the SMS takes ${hours(plan.seconds)} hours. The provider queues for ${hours(QUEUE_LIMIT_SECONDS)} hours and drops what is left.`,
    },
    remedy: {
      ja: `同じ速さの送信元を合計 ${wouldDo.sendersInAll} にする、対象を ${wouldDo.recipientsAtMost} 人までに絞る${shorter ? `、または本文を 1 人 ${wouldDo.segmentsAtMost} 通分までに短くする` : ''}と送信できます。`,
      en: `It works with ${wouldDo.sendersInAll} such senders in all, with ${wouldDo.recipientsAtMost} recipients at most${shorter ? `, or with a text of ${wouldDo.segmentsAtMost} segments at most` : ''}.`,
    },
  };
}

function remedies(plan: ChannelPlan, senders: number): SendProblem['wouldDo'] {
  const room = Math.floor(QUEUE_LIMIT_SECONDS * plan.ratePerSecond);
  return {
    sendersInAll: Math.ceil(plan.segments / (QUEUE_LIMIT_SECONDS * (plan.ratePerSecond / senders))),
    recipientsAtMost: Math.floor(room / (plan.segments / plan.messages)),
    segmentsAtMost: Math.floor(room / plan.messages),
  };
}
