import type { Channel, DeliveryState, Purpose } from '@muster/notify';
import type { Text } from '@muster/platform';
import { DateTime } from 'luxon';
import type { SilentReach } from '../silent.query.ts';

/** What messages are for. */
export const PURPOSES: Readonly<Record<Purpose, Text>> = {
  INVITE: { ja: '招集', en: 'Invitation' }, REMINDER: { ja: '再通知', en: 'Reminder' }, CONFIRM: { ja: '配置の連絡', en: 'Confirmation' }, RESERVE: { ja: '予備の連絡', en: 'Held in reserve' },
  STAND_DOWN: { ja: '解除の連絡', en: 'Stand-down' }, UPDATE: { ja: '変更の連絡', en: 'Update' }, BRIEFING: { ja: 'ブリーフィング', en: 'Briefing' }, HELP: { ja: '案内', en: 'Help' }, NOTICE: { ja: 'お知らせ', en: 'Notice' },
};

/** Where messages stand. */
export const STATES: Readonly<Record<DeliveryState, Text>> = {
  QUEUED: { ja: '送信待ち', en: 'Queued' }, CLAIMED: { ja: '送信中', en: 'Being sent' }, ACCEPTED: { ja: '送信済み', en: 'Sent' }, SENT: { ja: '送信済み(事業者)', en: 'Sent (carrier)' },
  DELIVERED: { ja: '到達', en: 'Delivered' }, FAILED: { ja: '失敗', en: 'Failed' }, UNDELIVERED: { ja: '不達', en: 'Undelivered' }, EXPIRED: { ja: '期限切れ', en: 'Expired' },
  SUPPRESSED: { ja: '送信停止', en: 'Held back' }, CANCELLED: { ja: '取消', en: 'Cancelled' }, UNKNOWN: { ja: '確認中', en: 'Being looked up' },
};

/** By which way. */
export const CHANNELS: Readonly<Record<Channel, Text>> = { SMS: { ja: 'SMS', en: 'SMS' }, EMAIL: { ja: 'メール', en: 'E-mail' }, VOICE: { ja: '電話', en: 'Voice' } };

/** How far the silent were reached. */
export const REACHES: Readonly<Record<SilentReach, Text>> = {
  SEEN: { ja: '回答ページを開いた', en: 'Opened the answer page' }, DELIVERED: { ja: '端末への到達を確認した', en: 'Arrived on the phone or in the mailbox' },
  SENT: { ja: '送信した(到達は未確認)', en: 'Sent, arrival not confirmed' }, NOT_SENT: { ja: '送れなかった', en: 'Could not be sent' },
};

/** An instant in Japan, as spreadsheets read it. */
export const inJapan = (at: Date): string => DateTime.fromJSDate(at, { zone: 'Asia/Tokyo' }).toFormat('yyyy-MM-dd HH:mm:ss');
