import type { Place } from '../rules.types.ts';

/** What the score looks at in an expert who fits the line. */
export interface FitExpert {
  /** Level in the line's role, 1–4. */
  readonly level: number;
  /** Whether a vetting officer has verified it. */
  readonly verified: boolean;
  readonly prefectureCode: string;
  /** The block of prefectures (地方) of his prefecture; any name that is equal for equal blocks. */
  readonly block: string;
  readonly languages: readonly string[];
  /** How often he was called in the last three months. */
  readonly recentCalls: number;
}

/** What the score looks at in a requirement line. Null: no particular prefecture. */
export interface FitLine {
  readonly minLevel: number;
  readonly place: Place;
  readonly prefectureCode: string | null;
  readonly block: string | null;
  readonly languages: readonly string[];
}

/**
 * What is taken off a perfect score of 1. Decided, not measured; together they leave 0.05. SQL that scores whole audiences
 * takes its figures from here.
 */
export const FIT_WEIGHTS = {
  /** For each level above the one that is asked for: the rarer expert is kept for the harder line. */
  levelSurplus: 0.05,
  /** For a level that nobody has verified. */
  unverified: 0.2,
  /** For another prefecture of the same block, and for any other one; half of it where the work can also be done from afar. */
  sameBlock: 0.1,
  elsewhere: 0.25,
  /** For all languages of the line missing; a part of it for a part of them. */
  language: 0.2,
  /** For each call in the last three months, up to the most: among equals the one who was left in peace goes first. */
  recentCall: 0.03,
  recentCallsMost: 0.15,
} as const;

/** How well an expert fits a line, 0..1; more is better. Says nothing about whether he fits at all. */
export function fitScore(expert: FitExpert, line: FitLine): number {
  const surplus = FIT_WEIGHTS.levelSurplus * Math.min(3, Math.max(0, expert.level - line.minLevel));
  const unverified = expert.verified ? 0 : FIT_WEIGHTS.unverified;
  const calls = Math.min(FIT_WEIGHTS.recentCallsMost, FIT_WEIGHTS.recentCall * Math.max(0, expert.recentCalls));
  return Math.max(0, 1 - surplus - unverified - travel(expert, line) - language(expert, line) - calls);
}

function travel(expert: FitExpert, line: FitLine): number {
  if (line.place === 'REMOTE' || line.prefectureCode === null || line.prefectureCode === expert.prefectureCode) return 0;
  const distance = line.block === expert.block ? FIT_WEIGHTS.sameBlock : FIT_WEIGHTS.elsewhere;
  return line.place === 'EITHER' ? distance / 2 : distance;
}

function language(expert: FitExpert, line: FitLine): number {
  const missing = line.languages.filter((one) => !expert.languages.includes(one)).length;
  return missing === 0 ? 0 : FIT_WEIGHTS.language * missing / line.languages.length;
}
