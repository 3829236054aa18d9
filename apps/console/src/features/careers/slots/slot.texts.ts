import { defineTexts } from '../../../shared/texts/language.ts';

/** Words for what happens with hiring slots and candidates, on every screen that shows them. */
export const useSlotWords = defineTexts('slot', {
  ja: {
    stage: { REQUESTED: '要求', ASSESSED: '査定', GRANTED: '措置', ADVERTISED: '公募', FILLED: '充足', VACATED: '欠員', ABOLISHED: '廃止' },
    heads_one: '{{count}}人', heads_other: '{{count}}人', net: '純増', open: '未充足', year: '{{year}}年度', takenBack: '取消し済み', takesBack: '取消しの記録',
    state: { SHORTLISTED: '候補', INTERVIEWED: '面接', OFFERED: '打診', ACCEPTED: '受諾', DECLINED: '辞退', APPOINTED: '任用', DROPPED: '見送り' },
    reason: { PAY: '給与', TERM: '任期', SIDE_JOB: '兼業の可否', PLACE: '勤務地', WORK: '職務内容', EMPLOYER: '所属先の事情', FAMILY: '家庭の事情', OTHER_OFFER: '他の採用', OTHER: 'その他' },
    nameless: '氏名非表示(打診への同意を撤回)',
  },
  en: {
    stage: { REQUESTED: 'Requested', ASSESSED: 'Assessed', GRANTED: 'Granted', ADVERTISED: 'Advertised', FILLED: 'Filled', VACATED: 'Vacated', ABOLISHED: 'Abolished' },
    heads_one: '{{count}} head', heads_other: '{{count}} heads', net: 'Net increase', open: 'Open', year: 'FY{{year}}', takenBack: 'Taken back', takesBack: 'Takes one back',
    state: { SHORTLISTED: 'Shortlisted', INTERVIEWED: 'Interviewed', OFFERED: 'Offered', ACCEPTED: 'Accepted', DECLINED: 'Declined', APPOINTED: 'Appointed', DROPPED: 'Dropped' },
    reason: { PAY: 'Pay', TERM: 'Term', SIDE_JOB: 'Side jobs', PLACE: 'Place', WORK: 'The work', EMPLOYER: 'Employer', FAMILY: 'Family', OTHER_OFFER: 'Another offer', OTHER: 'Other' },
    nameless: 'Name not shown (withdrew consent to offers)',
  },
});
