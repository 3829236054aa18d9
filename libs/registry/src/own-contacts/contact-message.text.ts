import type { Locale } from '@muster/platform';
import { CODE_MINUTES } from './contact-code.rule.ts';
import type { ContactNews } from './contact-news.service.ts';

/** What a message to a contact is made of: no name and no address stands in it. */
export interface ContactMessageFacts {
  what: ContactNews;
  about: 'PHONE' | 'EMAIL';
  /** CODE only. */
  digits: string;
  publicUrl: string;
  authority: string;
}

const JA: Record<ContactNews, (facts: ContactMessageFacts & { thing: string }) => [subject: string, text: string]> = {
  CODE: ({ digits }) => [`連絡先の確認コード: ${digits}`, `確認コード ${digits} (${CODE_MINUTES}分以内に1回有効)。お心当たりがなければ無視してください。`],
  VERIFIED: ({ thing }) => ['連絡先が追加されました', `登録に${thing}が追加されました。お心当たりがなければ、すぐに担当窓口へご連絡ください。`],
  REMOVED: ({ thing }) => ['連絡先が削除されました', `登録から${thing}が削除されました。お心当たりがなければ、すぐに担当窓口へご連絡ください。`],
  CONFIRM: ({ publicUrl }) => ['登録内容の確認のお願い', `所属・連絡先・対応できる時間に変わりがないか、3か月に1回の確認をお願いします。サインインし、変更がなければ「確認」を押すだけです。\n${publicUrl}`],
};

const EN: typeof JA = {
  CODE: ({ digits }) => [`code for your contact: ${digits}`, `Your code is ${digits} (works once, within ${CODE_MINUTES} minutes). If you did not ask for it, ignore this.`],
  VERIFIED: ({ thing }) => ['a contact was added', `${thing} was added to your entry. If it was not you, tell the office at once.`],
  REMOVED: ({ thing }) => ['a contact was removed', `${thing} was removed from your entry. If it was not you, tell the office at once.`],
  CONFIRM: ({ publicUrl }) => ['please confirm your entry', `Once a quarter we ask whether your employer, contacts and availability are still right. Sign in and press "confirm" if nothing has changed.\n${publicUrl}`],
};

const THINGS = { ja: { PHONE: '電話番号', EMAIL: 'メールアドレス' }, en: { PHONE: 'A phone number', EMAIL: 'An e-mail address' } } as const;

/** Subject (e-mail only) and text of a message to a contact. */
export function contactMessage(facts: ContactMessageFacts, locale: Locale): { subject: string; text: string } {
  const [subject, text] = (locale === 'ja' ? JA : EN)[facts.what]({ ...facts, thing: THINGS[locale][facts.about] });
  return locale === 'ja' ? { subject: `【${facts.authority}】${subject}`, text: `【${facts.authority}】${text}` } : { subject: `${facts.authority}: ${subject}`, text: `${facts.authority}: ${text}` };
}
