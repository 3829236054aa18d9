import type { Text } from '@muster/platform';
import type { AnswerKind, Place } from '../../rules.types.ts';

/** The words of the pages behind an answer link. */
export const PAGE = {
  drillBand: { ja: '【訓練】これは訓練の招集です', en: '【訓練】 DRILL: this call-up is an exercise' },
  language: { ja: '言語', en: 'Language' },
  title: { ja: '%s 招集 %n', en: '%s call-up %n' },
  callBack: {
    ja: '本物かどうか確かめるには、このページや通知に書かれた番号ではなく、公表されている%sの代表番号に電話し、照合番号をお伝えください。',
    en: 'To check that this is genuine, call %s on its published number, not on one from a message, and quote the authenticity code.',
  },
  callBackNumber: { ja: '確認の電話', en: 'To check by telephone' },
  callBackHint: { ja: '%sが公表している番号と同じであることを、公式サイトなどで確かめてから、おかけください', en: 'Before you call, compare it with the number that %s has published' },
  callBackTo: {
    ja: '本物かどうか確かめるには、上の番号が公表されている%sの代表番号と同じであることを確かめたうえで電話し、照合番号をお伝えください。',
    en: 'To check that this is genuine, make sure that the number above is the one that %s has published, call it, and quote the authenticity code.',
  },
  pay: { ja: '報酬', en: 'Pay' },
  code: { ja: '照合番号', en: 'Authenticity code' },
  codeHint: { ja: 'SMS・メールの番号と同じであることを確かめてください', en: 'It must be the same as in the SMS and the e-mail' },
  kind: { ja: '種別', en: 'Kind' },
  real: { ja: '実際の招集', en: 'Real call-up' },
  drill: { ja: '訓練', en: 'Drill' },
  role: { ja: '役割', en: 'Role' },
  anyRole: { ja: '役割を問わない', en: 'Any role' },
  place: { ja: '場所', en: 'Place' },
  period: { ja: '期間(日本時間)', en: 'Period (Japan time)' },
  until: { ja: ' から ', en: ' to ' },
  deadline: { ja: '回答期限', en: 'Answer by' },
  needs: { ja: 'あなたに適合する所要', en: 'Needs that fit you' },
  place_assigned: { ja: 'あなたの配置', en: 'Your place' },
  answerHere: { ja: '回答', en: 'Your answer' },
  current: { ja: '現在の回答:', en: 'Current answer: ' },
  received: { ja: '受付 ', en: 'received ' },
  change: { ja: '%t まで何度でも変更できます。最後の回答が有効です。', en: 'You can change it until %t. The last answer counts.' },
  arrive: { ja: '到着できる日時(日本時間)', en: 'Arrival, Japan time' },
  noRemote: { ja: '遠隔で活動できる所要は、この招集にはありません。', en: 'Nothing in this call-up can be done remotely.' },
  next: { ja: 'サインインしてブリーフィングを読む', en: 'Sign in and read the briefing' },
  late: {
    ja: '期限後に回答を受け付けました。記録しましたが、編成には数えられません。',
    en: 'Your answer came after the deadline. It is on record but does not count.',
  },
  closed: { ja: '回答の受付は終了しました', en: 'Answers are closed' },
  closedHint: { ja: '回答を変えたいときは、公表されている代表番号にお電話ください。', en: 'To change your answer, call the published number.' },
  cancelled: { ja: 'この招集は取り消されました', en: 'This call-up was cancelled' },
  cancelledHint: { ja: '対応は不要です。ご協力ありがとうございました。', en: 'You need not do anything. Thank you.' },
  problem: { ja: '回答はまだ記録されていません', en: 'Your answer is not recorded yet' },
} satisfies Record<string, Text>;

/** The four answers as their buttons say them. */
export const ANSWERS: Readonly<Record<AnswerKind, Text>> = {
  YES: { ja: '可(参加します)', en: 'Yes, I will come' },
  YES_FROM: { ja: 'この日時から参加', en: 'Yes, from that time' },
  REMOTE_ONLY: { ja: '遠隔のみ可', en: 'Remotely only' },
  NO: { ja: '不可(参加できません)', en: 'No, I cannot' },
};

/** Where the work is done. */
export const PLACES: Readonly<Record<Place, Text>> = {
  ON_SITE: { ja: '現地', en: 'On site' },
  REMOTE: { ja: '遠隔', en: 'Remote' },
  EITHER: { ja: '現地または遠隔', en: 'On site or remote' },
};

/** Who pays while somebody serves, by his employer's terms; NONE: there are no terms for him. %s is the authority. */
export const PAY: Readonly<Record<string, Text>> = {
  EMPLOYER_PAYS: { ja: '所属先が給与を支払います(所属先との取決め)', en: 'Your employer goes on paying you, as agreed with it' },
  AUTHORITY_PAYS: { ja: '%sが支払います(所属先との取決め)', en: '%s pays, as agreed with your employer' },
  UNPAID: { ja: '報酬はありません(所属先との取決め)', en: 'Not paid, as agreed with your employer' },
  NONE: { ja: '任用の際に、種別と日額を書面で定めます', en: 'Settled in writing with your appointment: its kind and the daily rate' },
};

/** What an expert's place in the team means for him. */
export const STANDINGS: Readonly<Record<string, Text>> = {
  AWAITS_RELEASE: { ja: '配置を確保し、所属先の承諾を待っています。決まり次第お知らせします。', en: 'A place is held for you until your employer has released you. You will hear as soon as it is decided.' },
  ASSIGNED: { ja: '参加が確定しました。よろしくお願いします。', en: 'You are confirmed. Thank you.' },
  RESERVE: { ja: '予備要員です。連絡が取れるようにしてお待ちください。', en: 'You are a reserve. Please stay reachable.' },
  STOOD_DOWN: { ja: '今回は必要数に達したため、待機は不要です。ご協力ありがとうございました。', en: 'The team is complete; you need not stand by. Thank you.' },
  PROPOSED: { ja: '編成中です。決まり次第お知らせします。', en: 'The team is being formed. You will hear as soon as it is decided.' },
};

/** Pages for links that open nothing (any more): what it is, and what to do. */
export const DEAD_LINKS = {
  unknown: {
    title: { ja: 'このリンクは使えません', en: 'This link does not work' },
    text: {
      ja: 'リンクが途中で切れているか、別の宛先のものかもしれません。届いたSMSまたはメールのリンクをもう一度開くか、SMSに 1(可)または 2(不可)と返信してください。',
      en: 'It may be cut off or meant for somebody else. Open the link in your SMS or e-mail again, or answer the SMS with 1 (yes) or 2 (no).',
    },
  },
  expired: {
    title: { ja: 'このリンクの期限は過ぎています', en: 'This link has expired' },
    text: { ja: 'この招集は終了しました。対応は不要です。ご協力ありがとうございました。', en: 'This call-up is over. You need not do anything. Thank you.' },
  },
  busy: {
    title: { ja: 'しばらくお待ちください', en: 'Please wait a little' },
    text: {
      ja: '短い間に多くの要求がありました。今回の操作は記録されていません。1分ほど待ってからもう一度開くか、SMSに 1(可)または 2(不可)と返信してください。',
      en: 'There were many requests in a short time. Nothing was recorded just now. Wait a minute and open the link again, or answer the SMS with 1 (yes) or 2 (no).',
    },
  },
  failed: {
    title: { ja: 'ただいま処理できません', en: 'This does not work at the moment' },
    text: {
      ja: '回答は記録されていません。少し待ってからもう一度開くか、SMSに 1(可)または 2(不可)と返信してください。',
      en: 'Your answer was not recorded. Wait a little and open the link again, or answer the SMS with 1 (yes) or 2 (no).',
    },
  },
} satisfies Record<string, { title: Text; text: Text }>;
