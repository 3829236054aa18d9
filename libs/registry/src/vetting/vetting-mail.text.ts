import type { Locale } from '@muster/platform';
import type { VettingNoticeKind } from './vetting-notices.service.ts';

/** What a mail about a membership is made of. Nobody's name and no reason stands in it: these are read after signing in. */
export interface VettingMailFacts {
  kind: VettingNoticeKind;
  authority: string;
  publicUrl: string;
  /** YYYY-MM-DD; PLEDGE: null when the wording has changed. */
  day: string | null;
  duties: readonly { title: string; text: string }[];
}

type Words = Record<VettingNoticeKind, (facts: VettingMailFacts) => [subject: string, ...lines: string[]]>;

const JA: Words = {
  APPROVED: ({ day }) => ['登録の審査が完了しました', `登録が有効です。有効期限は ${day ?? 'なし'} です。`],
  REFUSED: () => ['登録の審査結果のお知らせ', '審査の結果、登録(更新)は認められませんでした。理由は担当窓口にお問い合わせください。'],
  RENEWAL: ({ day }) => ['登録更新のお願い', `登録の有効期限は ${day} です。期限までに更新されないと、招集の対象から外れます。`, '所属・連絡先を確認し、最新の誓約書に署名してください。'],
  LAPSED: () => ['登録の有効期限が過ぎました', '有効期限が過ぎたため、招集の対象から外れました。登録内容は残っています。再開を希望される場合は担当窓口にご連絡ください。'],
  SUSPENDED: ({ day }) => ['登録の一時停止のお知らせ', `登録が一時停止されました。見直しの期日は ${day} です。`, '理由はサインインしてご覧ください。同じ画面から意見を述べることができます。'],
  REINSTATED: () => ['登録の一時停止の解除のお知らせ', '登録の一時停止が解除されました。'],
  REPLIED: () => ['一時停止に対する意見が届きました', '一時停止中の方から意見が届きました。サインインして確認してください。'],
  REVIEW_DUE: () => ['一時停止の見直しの期日です', '一時停止の見直しの期日になりました。解除するか、次の期日を決めてください。'],
  PLEDGE: ({ day }) => ['誓約書への署名のお願い', day === null ? '誓約書の文面が改められました。' : `署名済みの誓約書の有効期限は ${day} です。`, '最新の誓約書に署名するまで、招集の準備が整わない場合があります。サインインして署名してください。'],
  DUTY: ({ duties }) => ['登録終了後の義務のお知らせ', '登録が終了し、システムへのアクセスも終了しました。', '次の義務は登録の終了後も続きます。', ...duties.map(({ title, text }) => `${title}: ${text}`)],
};

const EN: Words = {
  APPROVED: ({ day }) => ['your registration is in force', `Your registration is in force${day ? ` until ${day}` : ''}.`],
  REFUSED: () => ['about your registration', 'The registration (or its renewal) was not approved. Please ask the office for the reasons.'],
  RENEWAL: ({ day }) => ['please renew your registration', `Your registration ends on ${day}. Unless it is renewed by then, you will not be called any more.`, 'Please check your employer and addresses and sign the latest pledge.'],
  LAPSED: () => ['your registration has lapsed', 'Its last day is over, so that you are not called any more. Your entry is kept. To take it up again, tell the office.'],
  SUSPENDED: ({ day }) => ['your registration is suspended', `Your registration is suspended. It is looked at again on ${day}.`, 'Sign in to read the reasons and to reply to them.'],
  REINSTATED: () => ['your suspension has ended', 'The suspension of your registration has ended.'],
  REPLIED: () => ['a reply to a suspension', 'Somebody who is suspended has replied. Sign in to read it.'],
  REVIEW_DUE: () => ['a suspension is to be reviewed', 'The day has come to look at a suspension again: end it, or say until when it goes on.'],
  PLEDGE: ({ day }) => ['please sign the pledge', day === null ? 'The wording of the pledge has changed.' : `The pledge that you signed runs out on ${day}.`, 'Until you have signed the latest one, you may not be ready for a call-up. Sign in to sign it.'],
  DUTY: ({ duties }) => ['what holds on after your registration', 'Your registration and your access have ended.', 'These duties go on:', ...duties.map(({ title, text }) => `${title}: ${text}`)],
};

/** Subject and text of the mail. */
export function vettingMail(facts: VettingMailFacts, locale: Locale): { subject: string; text: string } {
  const [subject, ...lines] = (locale === 'ja' ? JA : EN)[facts.kind](facts);
  const withLink = facts.kind === 'DUTY' ? lines : [...lines, facts.publicUrl];
  return { subject: locale === 'ja' ? `【${facts.authority}】${subject}` : `${facts.authority}: ${subject}`, text: `${withLink.join('\n')}\n` };
}
