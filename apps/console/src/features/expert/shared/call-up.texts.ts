import { defineTexts } from '../../../shared/texts/language.ts';

/** The words for answers, places and states of a call-up, as its invited expert reads them. */
export const useCallUpWords = defineTexts('expertCallUp', {
  ja: {
    answer: { YES: '応諾', YES_FROM: '{{at}}から応諾', REMOTE_ONLY: '遠隔のみ応諾', NO: '辞退', none: '未回答' },
    late: '期限後の回答です。記録しましたが、集計には入りません。',
    assignment: { ASSIGNED: '配置が確定しました', RESERVE: '予備です', STOOD_DOWN: '待機を解除しました', RELEASED: '配置を離れました', none: '配置は未定です' },
    state: { OPEN: '受付中', FILLED: '人数充足', CLOSED: '受付終了', CANCELLED: '取消し', DRAFT: '準備中', AWAITING_APPROVAL: '準備中' },
    place: { ON_SITE: '現地', REMOTE: '遠隔', EITHER: '現地または遠隔' },
    awaitsRelease: '派遣元の承諾を待っています。承諾が届くまで、あなたの席は確保されています。',
  },
  en: {
    answer: { YES: 'Yes', YES_FROM: 'Yes, from {{at}}', REMOTE_ONLY: 'Yes, remote only', NO: 'No', none: 'Not answered' },
    late: 'This answer came after the deadline. It is kept and not counted.',
    assignment: { ASSIGNED: 'You are confirmed', RESERVE: 'You are in reserve', STOOD_DOWN: 'You are stood down', RELEASED: 'You left your place', none: 'No place yet' },
    state: { OPEN: 'Open', FILLED: 'Filled', CLOSED: 'Closed', CANCELLED: 'Cancelled', DRAFT: 'In preparation', AWAITING_APPROVAL: 'In preparation' },
    place: { ON_SITE: 'On site', REMOTE: 'Remote', EITHER: 'On site or remote' },
    awaitsRelease: 'We wait for your employer to release you. Your place is held until then.',
  },
});
