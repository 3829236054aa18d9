import type { FigureParts } from '../figures/career-figure.types.ts';

/** What each figure of career plans is. */
export const PLAN_DEFINITIONS = {
  PLANS_AGREED: {
    name: { ja: '育成計画のある人の割合', en: 'Staff with an agreed plan' }, unit: 'SHARE', source: { ja: 'Muster の在任記録とキャリア計画', en: "Muster's registers of who holds posts and of career plans" },
    definition: { ja: '基準日にセキュリティのポストに就いている人のうち、合意済みのキャリア計画がある人の割合', en: 'Of people who hold a security post on the as-of date: the share with an agreed career plan' },
    denominatorIs: { ja: '基準日にセキュリティのポスト(統括又は職務に役割のあるもの)に就いている、名簿に載る人の数', en: 'People of the roster who hold a post of security management or with a duty on that day' },
  },
  TARGETS_REACHED: {
    name: { ja: '目標の達成率', en: 'Targets reached' }, unit: 'SHARE', source: { ja: 'Muster のキャリア計画と、技能・在任・演習・研修・任用の記録', en: "Muster's career plans, and its records of skills, posts, exercises, courses and appointments" },
    definition: { ja: '目標日が年度内にあり既に到来した合意済みの計画のうち、目標の段階に達したものの割合(基準日の記録による)', en: 'Of agreed plans whose target day lies in the fiscal year and has come: the share whose target step is reached, by the record of the as-of date' },
    denominatorIs: { ja: '目標日が年度内にあり既に到来した合意済みの計画の数', en: 'Agreed plans whose target day lies in the year and has come' },
  },
  RETURNED: {
    name: { ja: '異動後のセキュリティ部門復帰率', en: 'Returned to security' }, unit: 'SHARE', source: { ja: 'Muster の在任記録と任用台帳', en: "Muster's registers of who holds posts and of appointments" },
    definition: { ja: '年度内に異動でセキュリティのポストを離れた人(翌日に別のセキュリティのポストにない人。任用の終了による離任を除く)のうち、基準日までに戻った人の割合', en: 'Of people who left security by rotation in the fiscal year (no security post on the day after; whose appointment ended is not counted): the share that holds one again by the as-of date' },
    denominatorIs: { ja: '年度内に異動でセキュリティのポストを離れた人の数', en: 'People who left security by rotation in the year' },
  },
} as const satisfies Record<string, Pick<FigureParts, 'name' | 'unit' | 'definition' | 'denominatorIs' | 'source'>>;
