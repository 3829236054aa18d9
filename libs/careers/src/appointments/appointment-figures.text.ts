import type { FigureParts } from '../figures/career-figure.types.ts';

type Definition = Pick<FigureParts, 'name' | 'unit' | 'definition' | 'denominatorIs' | 'source'>;

const REGISTER = { ja: 'Muster の任用台帳と法令の行', en: "Muster's register of appointments and the rows of the law" };

/** What each figure of appointments is. */
export const DEFINITIONS = {
  TERM_GRANTED: {
    name: { ja: '当初の任期(法定上限比)', en: 'Term granted (of maximum)' }, unit: 'SHARE', source: REGISTER,
    definition: { ja: '年度内に始まった任用について、当初の任期が法定上限に占める割合の平均', en: 'Of appointments that began in the fiscal year: the mean of the term first granted over the longest that the law allowed' },
    denominatorIs: { ja: '年度内に始まった、法定上限のある任用の数', en: 'Appointments that began in the year and have a legal maximum' },
  },
  SHARE_EXTENDED: {
    name: { ja: '延長された割合', en: 'Share extended' }, unit: 'SHARE', source: REGISTER,
    definition: { ja: '年度内に在任した任期付きの任用のうち、一度でも延長されたものの割合', en: 'Of appointments with a term that were in force in the fiscal year: the share that was extended at least once' },
    denominatorIs: { ja: '年度内に在任した任期付きの任用の数', en: 'Appointments with a term that were in force in the year' },
  },
  VACANCY_AFTER_END: {
    name: { ja: '終了後の空席日数', en: 'Vacant days after an end' }, unit: 'DAYS', source: { ja: 'Muster の任用台帳と在任記録', en: "Muster's registers of appointments and of who holds posts" },
    definition: { ja: '年度内の任用終了から後任の就任(または基準日)までの平均日数。事務取扱は空席とみなす', en: 'Mean days from an end in the fiscal year until the next holder of the post, or the as-of date. Somebody who acts leaves it vacant' },
    denominatorIs: { ja: '年度内に終了した、ポストを占める任用の数', en: 'Appointments with a post that ended in the year' },
  },
  OFFERS_ACCEPTED: {
    name: { ja: '打診の受諾率', en: 'Offers accepted' }, unit: 'SHARE', source: { ja: 'Muster の候補者記録', en: "Muster's record of candidates" },
    definition: { ja: '年度内に行った採用の打診のうち、回答のあったものに占める受諾の割合', en: 'Of offers made in the fiscal year that were answered: the share that was accepted' },
    denominatorIs: { ja: '回答のあった打診の数', en: 'Offers that were answered' },
  },
} as const satisfies Record<string, Definition>;
