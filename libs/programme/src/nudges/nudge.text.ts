import type { Locale } from '@muster/platform';
import type { NudgeKind } from './nudge-kind.ts';

/** What a mail about a milestone is made of. What was promised stands behind the sign-in. */
export interface NudgeFacts {
  kind: NudgeKind;
  dueOn: string;
  bodyJa: string;
  bodyEn: string;
  authority: string;
  publicUrl: string;
}

/** Subject and text of the mail. */
export function nudgeMail({ kind, dueOn, bodyJa, bodyEn, authority, publicUrl }: NudgeFacts, locale: Locale): { subject: string; text: string } {
  const [subject, first] = locale === 'ja' ? JA[kind](bodyJa, dueOn) : EN[kind](bodyEn, dueOn);
  const next = locale === 'ja' ? '進捗ボードで確認し、達成の記録または計画の見直しをお願いします。' : 'Please look at the progress board: record what is reached, or plan anew.';
  return { subject: locale === 'ja' ? `【${authority}】${subject}` : `${authority}: ${subject}`, text: `${first}\n${next}\n${publicUrl}\n` };
}

type Words = Record<NudgeKind, (body: string, dueOn: string) => [subject: string, first: string]>;

const JA: Words = {
  DUE_SOON: (body, dueOn) => ['マイルストーンの期限が近づいています', `${body}のマイルストーンの期限は ${dueOn} です。`],
  OVERDUE: (body, dueOn) => ['マイルストーンの期限が過ぎました', `${body}のマイルストーンの期限 ${dueOn} が過ぎ、まだ達成されていません。`],
};
const EN: Words = {
  DUE_SOON: (body, dueOn) => ['a milestone falls due soon', `A milestone of ${body} falls due on ${dueOn}.`],
  OVERDUE: (body, dueOn) => ['a milestone is overdue', `A milestone of ${body} fell due on ${dueOn} and has not been reached.`],
};
