import { defineTexts } from '../../../shared/texts/language.ts';

/** The words of call-ups, as every screen of this feature uses them. */
export const useWords = defineTexts('callup', {
  ja: {
    state: { DRAFT: '下書き', AWAITING_APPROVAL: '承認待ち', OPEN: '招集中', FILLED: '充足', CLOSED: '終了', CANCELLED: '取消' },
    incident: { OPEN: '対応中', CLOSED: '終了' },
    channel: { SMS: 'SMS', EMAIL: 'メール', VOICE: '電話' },
    place: { ON_SITE: '現地', REMOTE: '遠隔', EITHER: '現地・遠隔どちらも可' },
    answer: { YES: '応諾', YES_FROM: '応諾(時刻指定)', REMOTE_ONLY: '遠隔のみ応諾', NO: '辞退', none: '未回答', unclear: '判読待ち', late: '期限後' },
    assignment: { PROPOSED: '候補', ASSIGNED: '配置', RESERVE: '予備', STOOD_DOWN: '解除', RELEASED: '離脱' },
    release: { NOT_NEEDED: '不要', PENDING: '承諾待ち', GRANTED: '承諾済み', REFUSED: '不承諾', LAPSED: '期限切れ' },
    exclusion: {
      ALREADY_BOOKED: '別の招集で配置済み', BLACKOUT: '本人の不在期間', CONFLICT: '利益相反・派遣元の条件', NOT_ACTIVE: '在籍中でない', NOT_ELIGIBLE_LAST_DAY: '最終日まで資格がない', NO_CHANNEL: '連絡手段がない',
      NO_FITTING_LINE: '合う所要がない', OUTSIDE_PATTERN: '対応できる曜日・時間でない', PAUSED: '本人が休止中', QUIET_HOURS: '連絡を控える時間帯', CALLED_ENOUGH: '招集回数の上限',
      OVER_HOURS: '活動時間の上限', EMPLOYER_BLACKOUT: '派遣元の不可期間', WITHHELD: '個別の事情(少人数のため合算)', NO_REST: '休息時間が必要', EMPLOYER_NOTICE: '派遣元の予告期間が足りない',
    },
    anyRole: '役割を問わない', level: 'レベル{{n}}以上', heads: '{{n}}人', people_one: '{{n}}人', people_other: '{{n}}人', yen: '{{n}}円', segments_one: '{{n}}通分', segments_other: '{{n}}通分', minutes: '{{n}}分', hours: '{{n}}時間',
    everywhere: '全国', callUp: '招集{{code}}', authenticity: '照合番号',
  },
  en: {
    state: { DRAFT: 'Draft', AWAITING_APPROVAL: 'Awaiting approval', OPEN: 'Calling', FILLED: 'Filled', CLOSED: 'Closed', CANCELLED: 'Cancelled' },
    incident: { OPEN: 'Open', CLOSED: 'Closed' },
    channel: { SMS: 'SMS', EMAIL: 'E-mail', VOICE: 'Voice' },
    place: { ON_SITE: 'On site', REMOTE: 'Remote', EITHER: 'On site or remote' },
    answer: { YES: 'Yes', YES_FROM: 'Yes, from a time', REMOTE_ONLY: 'Yes, remote only', NO: 'No', none: 'No answer yet', unclear: 'Unclear', late: 'Late' },
    assignment: { PROPOSED: 'Proposed', ASSIGNED: 'Assigned', RESERVE: 'Reserve', STOOD_DOWN: 'Stood down', RELEASED: 'Released' },
    release: { NOT_NEEDED: 'Not needed', PENDING: 'Asked', GRANTED: 'Granted', REFUSED: 'Refused', LAPSED: 'Lapsed' },
    exclusion: {
      ALREADY_BOOKED: 'Placed in another call-up', BLACKOUT: 'Away', CONFLICT: 'Conflict of interest or employer’s terms', NOT_ACTIVE: 'Not active', NOT_ELIGIBLE_LAST_DAY: 'Not eligible until the last day', NO_CHANNEL: 'No way to reach them',
      NO_FITTING_LINE: 'No line fits', OUTSIDE_PATTERN: 'Not free on that day or hour', PAUSED: 'On a pause', QUIET_HOURS: 'Quiet hours', CALLED_ENOUGH: 'Called often enough',
      OVER_HOURS: 'Hours used up', EMPLOYER_BLACKOUT: 'Employer’s blackout', WITHHELD: 'Private reasons (summed, because few)', NO_REST: 'Needs rest', EMPLOYER_NOTICE: 'Employer’s notice too short',
    },
    anyRole: 'Any role', level: 'Level {{n}} or above', heads: '{{n}}', people_one: '{{n}} person', people_other: '{{n}} people', yen: '{{n}} yen', segments_one: '{{n}} segment', segments_other: '{{n}} segments', minutes: '{{n}} min', hours: '{{n}} h',
    everywhere: 'All Japan', callUp: 'Call-up {{code}}', authenticity: 'Authenticity code',
  },
});
