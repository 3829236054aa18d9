import type { Text } from '@muster/platform';
import type { DeclineReason } from './candidate.state.ts';

/** What the reasons for declining an offer are called; UNSAID: none was given. */
export const DECLINE_REASON_NAMES: Readonly<Record<string, Text>> = {
  PAY: { ja: '給与', en: 'Pay' }, TERM: { ja: '任期', en: 'Term' }, SIDE_JOB: { ja: '兼業の可否', en: 'Side jobs' }, PLACE: { ja: '勤務地', en: 'Place' }, WORK: { ja: '職務内容', en: 'The work' },
  EMPLOYER: { ja: '所属先の事情', en: 'The present employer' }, FAMILY: { ja: '家庭の事情', en: 'Family' }, OTHER_OFFER: { ja: '他の採用', en: 'Another offer' }, OTHER: { ja: 'その他', en: 'Other' },
  UNSAID: { ja: '理由の申出なし', en: 'No reason given' },
} satisfies Record<DeclineReason | 'UNSAID', Text>;
