/** SQL names of what a score looks at. */
export interface FitScoreTerms {
  line: string;
  expert: string;
  /** The person's level in the role, 1 to 4. */
  level: string;
  /** Whether a vetting officer has verified it. */
  verified: string;
}

/**
 * How well a fitting person fits a line, 0 to 1, in SQL: 0.4 for fitting at all, up to 0.2 for a level above the
 * one asked for (L4 over L1 is the whole of it), 0.2 for a verified skill, 0.2 for being near. Remote work is
 * near to everybody. Who is called and matched first follows from it; nobody is left out because of it.
 */
export function fitScoreSql({ line, expert, level, verified }: FitScoreTerms): string {
  return `(0.4
    + 0.2 * (${level} - least(${line}.min_level, 4)) / greatest(4 - ${line}.min_level, 1)
    + case when ${verified} then 0.2 else 0 end
    + case when ${line}.place = 'REMOTE' or ${expert}.prefecture_code = ${line}.prefecture_code then 0.2 else 0 end)::real`;
}
