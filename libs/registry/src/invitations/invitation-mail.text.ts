import type { Locale } from '@muster/platform';
import type { InvitationKind } from './invitation.query.ts';

/** What the mail of an invitation is made of: nobody's name stands in it. */
export interface InvitationMailFacts {
  kind: InvitationKind;
  authority: string;
  /** Where the link leads. */
  url: string;
  /** The last day on which it is good, YYYY-MM-DD in Japan. */
  lastDay: string;
}

const JA: Record<InvitationKind, (facts: InvitationMailFacts) => [subject: string, ...lines: string[]]> = {
  MEMBER: ({ authority, url, lastDay }) => [
    'サイバー人材名簿への登録のご案内', `${authority}は、重大なサイバー事案の際に協力をお願いする専門家の名簿を整えています。ご登録をお願いします。`,
    `次のリンクを開き、内容を確認のうえお申し込みください(${lastDay} まで、1回限り有効)。`, url, 'お心当たりがなければ、このメールは破棄してください。登録されることはありません。',
  ],
  ALUMNI: ({ url, lastDay }) => [
    'アルムナイ名簿のご案内', 'これまでのご協力に感謝いたします。',
    `今後も連絡を取り合えるよう、お名前と連絡先などを最長3年間残すこと(アルムナイ名簿)にご同意いただける場合は、${lastDay} までに次のリンクを開いてお知らせください。`, url,
    'お返事がない場合、登録内容は期日に消去されます。同じリンクから、いつでも取りやめることができます。招集の対象にはなりません。',
  ],
};

const EN: typeof JA = {
  MEMBER: ({ authority, url, lastDay }) => [
    'an invitation to the roster of cyber security experts', `${authority} keeps a roster of experts who help when a major cyber incident occurs, and invites you to join it.`,
    `Open this link, read what it says, and apply (good until ${lastDay}, once).`, url, 'If you did not expect this, throw the mail away. Nothing is registered without you.',
  ],
  ALUMNI: ({ url, lastDay }) => [
    'stay in touch', 'Thank you for your help.',
    `If you agree that your name, addresses and skills are kept for up to three years so that we stay in touch, open this link and say so by ${lastDay}.`, url,
    'Without an answer your entry is erased when it is due. You can take it back by the same link at any time. No call-up reaches you.',
  ],
};

/** Subject and text of the mail. */
export function invitationMail(facts: InvitationMailFacts, locale: Locale): { subject: string; text: string } {
  const [subject, ...lines] = (locale === 'ja' ? JA : EN)[facts.kind](facts);
  return { subject: locale === 'ja' ? `【${facts.authority}】${subject}` : `${facts.authority}: ${subject}`, text: `${lines.join('\n')}\n` };
}
