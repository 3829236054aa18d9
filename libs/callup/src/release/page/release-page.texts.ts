import type { Text } from '@muster/platform';
import type { Place } from '../../rules.types.ts';

/** Where the work is done: the kind of place is all that an employer is told. */
export const RELEASE_PLACES: Readonly<Record<Place, Text>> = {
  ON_SITE: { ja: '現地', en: 'on site' },
  REMOTE: { ja: '遠隔', en: 'remote' },
  EITHER: { ja: '現地または遠隔', en: 'on site or remote' },
};

/** The words of the pages behind a release link. */
export const RELEASE = {
  title: { ja: '%s 派遣の承諾', en: '%s: release of your expert' },
  footer: {
    ja: '本物かどうか確かめるには、このページやメールに書かれた番号ではなく、公表されている%sの代表番号に電話し、受付番号をお伝えください。',
    en: 'To check that this is genuine, call %s on its published number, not on one from a message, and quote the reference.',
  },
  intro: {
    ja: '貴組織との取り決めに基づき、登録専門家の派遣の承諾をお願いします。案件の内容はお伝えできません。',
    en: 'Under the terms agreed with your organisation we ask you to release a registered expert. We cannot tell what the case is about.',
  },
  reference: { ja: '受付番号', en: 'Reference' },
  person: { ja: '対象の方', en: 'Person' },
  nobody: { ja: '(登録は終了しています)', en: '(no longer registered)' },
  period: { ja: '期間(日本時間)', en: 'Period (Japan time)' },
  until: { ja: ' から ', en: ' to ' },
  place: { ja: '場所の区分', en: 'Kind of place' },
  due: { ja: '回答期限', en: 'Answer by' },
  decide: { ja: '回答', en: 'Your answer' },
  hint: {
    ja: '一度お答えいただくと、このページでは変更できません。期限を過ぎると、ほかの方にお願いします。',
    en: 'Your answer cannot be changed on this page. After the time given somebody else is asked.',
  },
  grant: { ja: '承諾する', en: 'Release' },
  refuse: { ja: '承諾しない', en: 'Do not release' },
  undecided: { ja: '回答が選ばれていません。どちらかのボタンを押してください。', en: 'No answer was chosen. Press one of the two buttons.' },
} satisfies Record<string, Text>;

/** What became of a request, by the phase of its page. */
export const RELEASE_OUTCOMES = {
  GRANTED: { ja: '承諾を受け付けました。ご協力ありがとうございます。', en: 'Your release is recorded. Thank you.' },
  REFUSED: { ja: '承諾しない旨を受け付けました。ほかの方にお願いします。', en: 'Your refusal is recorded. Somebody else is asked.' },
  LATE: { ja: '回答期限を過ぎたため、受け付けは終了しました。ご対応の必要はありません。', en: 'The time for an answer is over. You need not do anything.' },
  CALLED_OFF: { ja: 'この派遣は不要になりました。ご対応の必要はありません。ご協力ありがとうございました。', en: 'This release is not needed any more. You need not do anything. Thank you.' },
} satisfies Record<string, Text>;

/** Pages for links that open nothing (any more): what it is, and what to do. */
export const DEAD_RELEASES = {
  unknown: {
    title: { ja: 'このリンクは使えません', en: 'This link does not work' },
    text: { ja: 'リンクが途中で切れているかもしれません。メールのリンクをもう一度開いてください。', en: 'It may be cut off. Open the link in your e-mail again.' },
  },
  expired: {
    title: { ja: 'このリンクの期限は過ぎています', en: 'This link has expired' },
    text: { ja: 'ご対応の必要はありません。', en: 'You need not do anything.' },
  },
  busy: {
    title: { ja: 'しばらくお待ちください', en: 'Please wait a little' },
    text: { ja: '短い間に多くの要求がありました。今回の操作は記録されていません。1分ほど待ってからもう一度開いてください。', en: 'There were many requests in a short time. Nothing was recorded just now. Wait a minute and open the link again.' },
  },
  failed: {
    title: { ja: 'ただいま処理できません', en: 'This does not work at the moment' },
    text: { ja: '回答は記録されていません。少し待ってからもう一度開いてください。', en: 'Your answer was not recorded. Wait a little and open the link again.' },
  },
} satisfies Record<string, { title: Text; text: Text }>;
