import { FIT_WEIGHTS } from '../assembly/fit.score.ts';

/** SQL expressions of what a score looks at. */
export interface FitScoreTerms {
  /** The person's level in the role, 1 to 4. */
  level: string;
  /** Whether a vetting officer has verified it. */
  verified: string;
  prefectureCode: string;
  block: string;
  /** Real calls of the last three months. */
  recentCalls: string;
  /** Alias of the line: min_level, place, prefecture_code, block. */
  line: string;
}

/**
 * The SQL twin of `fit.score.ts`: how well a fitting person fits a line, 0 to 1. Languages do not count here, because
 * nobody fits without every one of them. A test compares the two. In float8: PostgreSQL takes a bare 0.1 for a numeric, which
 * it computes digit by digit.
 */
export function fitScoreSql({ level, verified, prefectureCode, block, recentCalls, line }: FitScoreTerms): string {
  const w = Object.fromEntries(Object.entries(FIT_WEIGHTS).map(([name, weight]) => [name, `${weight}::float8`])) as Record<keyof typeof FIT_WEIGHTS, string>;
  return `greatest(0, 1::float8
    - ${w.levelSurplus} * least(3, greatest(0, ${level} - ${line}.min_level))
    - case when ${verified} then 0 else ${w.unverified} end
    - case
        when ${line}.place = 'REMOTE' or ${line}.prefecture_code is null or ${line}.prefecture_code = ${prefectureCode} then 0
        else (case when ${line}.block = ${block} then ${w.sameBlock} else ${w.elsewhere} end) / case ${line}.place when 'EITHER' then 2 else 1 end
      end
    - least(${w.recentCallsMost}, ${w.recentCall} * ${recentCalls}))::real`;
}
