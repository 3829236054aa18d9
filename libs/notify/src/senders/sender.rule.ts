import type { Text } from '@muster/platform';

/** What an administrator may get wrong about a sender: where, what, and what would do. */
export interface SenderProblem {
  field: string;
  code: string;
  message: Text;
  remedy: Text;
}

/** How a sender stands. RESTING: the provider asked for a pause; OUT: taken out of use by hand; NOT_SET: the settings no longer name it. */
export type SenderState = 'IN_USE' | 'RESTING' | 'OUT' | 'NOT_SET';

/** A number in E.164: a plus sign, no zero behind it, 8 to 15 digits. Source: ITU-T E.164. */
const E164 = /^\+[1-9]\d{7,14}$/;
/** Segments (e-mails) a second: one in a hundred seconds, and more than any provider takes. */
export const LEAST_RATE = 0.01;
export const MOST_RATE = 1_000;

/** A number as it is typed, with full-width signs, spaces and hyphens taken out. */
export function typedNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\s\-‐‑–—−()]/gu, '');
}

/** What is wrong with a new number; null when nothing is. */
export function numberProblem(number: string): SenderProblem | null {
  return E164.test(number) ? null : {
    field: 'number', code: 'NUMBER_INVALID', message: { ja: '電話番号の形式が正しくありません。', en: 'This is no telephone number in its international form.' },
    remedy: { ja: '+81 で始まる国際形式で入力してください。例: +815012345678', en: 'Begin with a plus sign and the country: +815012345678.' },
  };
}

/** What is wrong with a rate; null means the settings' own and is right. */
export function rateProblem(rate: number | null): SenderProblem | null {
  return rate === null || (rate >= LEAST_RATE && rate <= MOST_RATE) ? null : {
    field: 'ratePerSecond', code: 'RATE_OUT_OF_RANGE', message: { ja: '1秒あたりの上限が範囲を超えています。', en: 'The limit per second is out of range.' },
    remedy: { ja: `${LEAST_RATE}〜${MOST_RATE} で入力してください。日本の長い番号は毎秒1通が目安です。`, en: `Give ${LEAST_RATE} to ${MOST_RATE}; a long Japanese number sends about one segment a second.` },
  };
}

/** What the database knows of a sender's standing. */
export interface SenderFacts {
  enabled: boolean;
  putOut: boolean;
  resting: boolean;
}

/** How it stands. */
export function senderState({ enabled, putOut, resting }: SenderFacts): SenderState {
  if (putOut) return 'OUT';
  if (!enabled) return 'NOT_SET';
  return resting ? 'RESTING' : 'IN_USE';
}

/** An address as it may be shown: a number or mailbox whole, the identifier of a provider's pool by its end. */
export function shownAddress(address: string): string {
  return /^[+\d]|@/.test(address) ? address : `…${address.slice(-4)}`;
}

export const NO_PROVIDER: SenderProblem = {
  field: 'number', code: 'NO_PROVIDER', message: { ja: 'SMSの事業者が設定されていません。', en: 'No provider of SMS is set up.' },
  remedy: { ja: '環境変数で事業者を設定してから、番号を加えてください。', en: 'Set one up by environment variables first.' },
};
export const NUMBER_KNOWN: SenderProblem = {
  field: 'number', code: 'NUMBER_KNOWN', message: { ja: 'この番号はすでに登録されています。', en: 'This number is there already.' },
  remedy: { ja: '一覧の番号を使用に戻してください。', en: 'Put the one of the list into use.' },
};
export const SENDER_UNKNOWN: SenderProblem = {
  field: 'id', code: 'SENDER_UNKNOWN', message: { ja: 'この送信元は見つかりません。', en: 'There is no such sender.' }, remedy: { ja: '一覧を開き直してください。', en: 'Open the list again.' },
};
export const LAST_SENDER: SenderProblem = {
  field: 'id', code: 'LAST_SENDER', message: { ja: 'この手段で使える最後の送信元です。使用をやめると、何も送れなくなります。', en: 'It is the last sender of its channel; without it nothing could be sent.' },
  remedy: { ja: '先に別の送信元を加えるか、使用に戻してください。', en: 'Add another, or put another into use, first.' },
};
