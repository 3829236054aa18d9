import { say, type Locale, type Text } from '@muster/platform';
import type { Place } from '../rules.types.ts';
import { dayAndTime, header, type CallUpIdentity } from './text.identity.ts';

/** Why somebody is stood down; none is longer than NOT_NEEDED, by which segments are counted. */
const STOOD_DOWN = {
  NOT_NEEDED: { ja: '必要な人数がそろいました。待機を解除します。ご協力ありがとうございました。', en: 'The team is complete and you are stood down. Thank you for answering.' },
  CANCELLED: { ja: 'この招集は取り消されました。出動は不要です。ありがとうございました。', en: 'This call-up is cancelled. Do not set out. Thank you.' },
  NOT_RELEASED: { ja: '所属先の承諾が得られず、待機を解除します。ご協力ありがとうございました。', en: 'Your employer has not released you: stand down. Thank you.' },
} satisfies Record<string, Text>;

/** What somebody is told after the invitation. */
export type Notice =
  /** Role and prefecture in the language of the text. */
  | { readonly kind: 'CONFIRM'; readonly role: string; readonly from: Date; readonly place: Place; readonly prefecture?: string | undefined }
  | { readonly kind: 'RESERVE'; readonly role: string }
  | { readonly kind: 'STAND_DOWN'; readonly because: keyof typeof STOOD_DOWN }
  | { readonly kind: 'REMINDER'; readonly deadline: Date; readonly link?: string | undefined }
  | { readonly kind: 'HELP' }
  | { readonly kind: 'CLOSED' }
  | { readonly kind: 'BRIEFING' }
  /** A coordinator's own words. */
  | { readonly kind: 'NOTICE'; readonly text: Text };

const PLACES: Readonly<Record<Place, Text>> = {
  ON_SITE: { ja: '現地', en: 'on site' },
  REMOTE: { ja: '遠隔', en: 'remote' },
  EITHER: { ja: '現地または遠隔', en: 'on site or remote' },
};

const SUBJECTS: Readonly<Record<Notice['kind'] | 'INVITE', Text>> = {
  INVITE: { ja: '参加可否をご回答ください', en: 'please answer' },
  REMINDER: { ja: '回答をお待ちしています', en: 'your answer is awaited' },
  CONFIRM: { ja: '参加が確定しました', en: 'you are confirmed' },
  RESERVE: { ja: '予備として登録しました', en: 'you are in reserve' },
  STAND_DOWN: { ja: '待機を解除します', en: 'stand down' },
  HELP: { ja: '返信の方法', en: 'how to answer' },
  CLOSED: { ja: '受付を終了しました', en: 'closed' },
  BRIEFING: { ja: 'ブリーフィングを公開しました', en: 'a briefing for you' },
  NOTICE: { ja: '調整官からのお知らせ', en: 'word from the coordinator' },
};

/**
 * The text of a notice: authority, number and authenticity code first, the same as on the invitation, then what is new.
 * Short enough for two SMS segments with the longest role names.
 */
export function noticeText(notice: Notice, identity: CallUpIdentity, locale: Locale): string {
  return `${header(identity, locale)} ${say(locale, bodyOf(notice))}`;
}

/** The subject of a message by e-mail; it begins as the text does. */
export function messageSubject(kind: Notice['kind'] | 'INVITE', identity: CallUpIdentity, locale: Locale): string {
  return `${header(identity, locale)} ${say(locale, SUBJECTS[kind])}`;
}

function bodyOf(notice: Notice): Text {
  switch (notice.kind) {
    case 'CONFIRM': return confirmBody(notice);
    case 'RESERVE': return {
      ja: `予備に登録しました: ${notice.role}。必要になれば連絡します。辞退は2を返信`,
      en: `You are in reserve as ${notice.role}. We call you if needed. Reply 2 to withdraw.`,
    };
    case 'STAND_DOWN': return STOOD_DOWN[notice.because];
    case 'REMINDER': return reminderBody(notice);
    case 'HELP': return {
      ja: '返信を読み取れませんでした。1=可 2=不可 3=遠隔のみ 0600=6時から可 停止=配信停止',
      en: 'We could not read your reply. 1=yes 2=no 3=remote only 0600=yes from 06:00 STOP=no more messages',
    };
    case 'CLOSED': return {
      ja: '受付は終了しました。ご回答は記録しましたが、集計には入りません。',
      en: 'This call-up is closed. Your answer is kept but not counted.',
    };
    case 'BRIEFING': return {
      ja: 'ブリーフィングを公開しました。サインインして「わたしの招集」でお読みください。',
      en: 'A briefing is there for you: sign in and open "My call-ups".',
    };
    case 'NOTICE': return notice.text;
  }
}

function confirmBody(notice: Extract<Notice, { kind: 'CONFIRM' }>): Text {
  const where = (locale: Locale): string => [say(locale, PLACES[notice.place]), notice.place === 'REMOTE' ? undefined : notice.prefecture].filter(Boolean).join(' ');
  return {
    ja: `参加確定: ${notice.role} ${dayAndTime(notice.from, 'ja')}から ${where('ja')}。辞退は2を返信`,
    en: `Confirmed: ${notice.role} from ${dayAndTime(notice.from, 'en')} JST, ${where('en')}. Reply 2 to withdraw.`,
  };
}

function reminderBody(notice: Extract<Notice, { kind: 'REMINDER' }>): Text {
  const link = notice.link ? ` ${notice.link}` : '';
  return {
    ja: `回答をお待ちしています。期限${dayAndTime(notice.deadline, 'ja')} 1=可 2=不可 3=遠隔のみ${link}`,
    en: `We await your answer until ${dayAndTime(notice.deadline, 'en')} JST: 1=yes 2=no 3=remote only${link}`,
  };
}
