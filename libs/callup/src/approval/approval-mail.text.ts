import type { Locale } from '@muster/platform';
import { callUpNumber, dayAndTime, drillPrefix } from '../text/text.identity.ts';
import type { CallUpKind } from '../rules.types.ts';

/** What a mail to somebody who may decide says; nothing of the incident itself, which may be above TLP:CLEAR. */
export interface ApprovalMailFacts {
  authority: string;
  number: number;
  kind: CallUpKind;
  severity: number;
  recipients: number;
  deadline: Date;
  /** Asked before it is sent, or to confirm it afterwards. */
  asked: 'BEFORE' | 'AFTERWARDS';
  /** 1: asked first; more: nobody before has decided. 4: administrators, who find somebody. */
  circle: number;
  /** Where the decision is made. */
  url: string;
}

/** Subject and text of the mail. */
export function approvalMail(facts: ApprovalMailFacts, locale: Locale): { subject: string; text: string } {
  return locale === 'ja' ? japanese(facts) : english(facts);
}

function japanese(facts: ApprovalMailFacts): { subject: string; text: string } {
  const number = callUpNumber(facts.number);
  const act = facts.asked === 'BEFORE' ? '承認' : '事後確認';
  const state = facts.asked === 'BEFORE' ? `招集 ${number} が承認を待っています。承認されるまで誰にも発信されません。` : `招集 ${number} は事前承認の条件により発信済みです。承認者の事後確認が必要です。`;
  const lines = [
    ...(facts.circle > 1 ? [`これまでに連絡した方が${act}していないため、お知らせします。`] : []),
    ...(facts.circle > 3 ? [`管理者は${act}できません。${act}できる方に連絡してください。`] : []),
    state, `深刻度 ${facts.severity}、対象 ${facts.recipients}人、回答期限 ${dayAndTime(facts.deadline, 'ja')}(日本時間)`, facts.url,
  ];
  return { subject: `${drillPrefix(facts.kind, 'ja')}【${facts.authority}】招集 ${number} の${act}をお願いします`, text: `${lines.join('\n')}\n` };
}

function english(facts: ApprovalMailFacts): { subject: string; text: string } {
  const number = callUpNumber(facts.number);
  const act = facts.asked === 'BEFORE' ? 'approve' : 'confirm';
  const state = facts.asked === 'BEFORE'
    ? `Call-up ${number} waits for approval. Until then it is sent to nobody.`
    : `Call-up ${number} was sent under a pre-authorised rule. An approver must confirm it.`;
  const lines = [
    ...(facts.circle > 1 ? ['Nobody who was told before has decided.'] : []),
    ...(facts.circle > 3 ? ['Administrators cannot decide: please find somebody who can.'] : []),
    state, `Severity ${facts.severity}, ${facts.recipients} people, answers until ${dayAndTime(facts.deadline, 'en')} JST`, facts.url,
  ];
  return { subject: `${drillPrefix(facts.kind, 'en')}${facts.authority}: please ${act} call-up ${number}`, text: `${lines.join('\n')}\n` };
}
