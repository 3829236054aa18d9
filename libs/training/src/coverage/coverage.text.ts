import type { Text } from '@muster/platform';
import type { Course } from '../courses/course.types.ts';

/** Where coverage comes from. */
export const COVERAGE_SOURCE: Text = {
  ja: 'Musterの職員・受講の記録と、各組織が届け出た職員数', en: 'Muster’s records of staff and attendance, and headcounts as reported',
};

/** What the coverage of a course counts, over what. */
export function definitionOf({ titleJa, titleEn, countsMonths, forThePost }: Course): { definitionJa: string; definitionEn: string } {
  const [term, within] = countsMonths === null ? ['', ''] : [`過去${countsMonths}か月以内に`, ` within ${countsMonths} months`];
  const [post, since] = forThePost ? ['現職に就いてから', ' since taking the present post'] : ['', ''];
  const [handed, changed] = forThePost ? ['ポストの担当者が替わると、後任者が受講するまで数えません。', ' When a post changes hands, it counts again only when the successor has attended.'] : ['', ''];
  return {
    definitionJa: `分子: ${post}${term}研修「${titleJa}」を受講した、現在の在職者。分母: 各組織が届け出た階層ごとの職員数。${handed}`,
    definitionEn: `Numerator: present staff who attended “${titleEn}”${within}${since}. Denominator: the headcount that each body reported for the layer.${changed}`,
  };
}
