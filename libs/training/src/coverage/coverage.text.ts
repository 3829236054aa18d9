import type { Text } from '@muster/platform';
import type { Course } from '../courses/course.types.ts';

/** Where coverage comes from. */
export const COVERAGE_SOURCE: Text = {
  ja: 'Muster の職員・受講記録と各組織の届出(staff_term, attendance, headcount)', en: "Muster's records of staff and attendance, and headcounts as reported (staff_term, attendance, headcount)",
};

/** What the coverage of a course counts, over what. */
export function definitionOf({ code, countsMonths, forThePost }: Course): { definitionJa: string; definitionEn: string } {
  const [term, within] = countsMonths === null ? ['', ''] : [`過去 ${countsMonths} か月以内に`, ` within ${countsMonths} months`];
  const [post, since] = forThePost ? ['現職に就いてから', ' since taking the present post'] : ['', ''];
  return {
    definitionJa: `分子: ${post}${term}科目 ${code} を受講した現在の在職者。分母: 各組織が届け出た層ごとの現員。人が替わると後任者の受講まで数えない。`,
    definitionEn: `Numerator: present staff who attended ${code}${within}${since}. Denominator: the headcount that each body reported for the layer. When a post changes hands, it counts again only when the successor has attended.`,
  };
}
