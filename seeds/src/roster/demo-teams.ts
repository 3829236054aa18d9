import { PREFECTURES } from '../reference/prefectures.ts';
import { prefectureSlug } from '../reference/public-bodies.ts';

/** A team of the demo roster; its people are those of the organisation, of the block, or of the whole country. */
export interface DemoTeam {
  kind: 'CYMAT' | 'REGIONAL_CYMAT' | 'MINISTRY_CSIRT' | 'PREFECTURE_CSIRT';
  nameJa: string;
  nameEn: string;
  /** Slug. */
  organisation: string | null;
  prefectureCode: string | null;
  /** Japanese name of the regional block. */
  block: string | null;
  leastSeverity: number;
}

const BLOCKS = [...new Map(PREFECTURES.map((prefecture) => [prefecture.blockJa, prefecture])).values()];
const MINISTRIES: readonly (readonly [slug: string, ja: string, en: string])[] = [
  ['mic', '総務省', 'MIC'], ['mof', '財務省', 'MOF'], ['mhlw', '厚生労働省', 'MHLW'], ['meti', '経済産業省', 'METI'], ['mlit', '国土交通省', 'MLIT'],
];
const CODES = ['01', '13', '27', '40'];

/** The teams of the demo: the national one, one for each block, and some CSIRTs. */
export const DEMO_TEAMS: readonly DemoTeam[] = [
  { kind: 'CYMAT', nameJa: 'CYMAT(デモ)', nameEn: 'CYMAT (demo)', organisation: 'nco', prefectureCode: null, block: null, leastSeverity: 3 },
  ...BLOCKS.map((p): DemoTeam => ({
    kind: 'REGIONAL_CYMAT', nameJa: `地域版CYMAT ${p.blockJa}(デモ)`, nameEn: `Regional CYMAT ${p.blockEn} (demo)`, organisation: null, prefectureCode: null, block: p.blockJa, leastSeverity: 2,
  })),
  ...MINISTRIES.map(([slug, ja, en]): DemoTeam => ({
    kind: 'MINISTRY_CSIRT', nameJa: `${ja} CSIRT(デモ)`, nameEn: `${en} CSIRT (demo)`, organisation: slug, prefectureCode: null, block: null, leastSeverity: 1,
  })),
  ...PREFECTURES.filter(({ code }) => CODES.includes(code)).map((p): DemoTeam => ({
    kind: 'PREFECTURE_CSIRT', nameJa: `${p.nameJa} CSIRT(デモ)`, nameEn: `${p.nameEn} CSIRT (demo)`, organisation: prefectureSlug(p.code), prefectureCode: p.code, block: p.blockJa, leastSeverity: 1,
  })),
];
