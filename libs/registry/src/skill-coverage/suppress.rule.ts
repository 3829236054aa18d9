/** People in one cell: all with the skill, and those of whom an officer verified it. */
export interface CellCounts {
  people: number;
  verified: number;
}

/** The same as it may be shown; null is hidden. */
export interface ShownCounts {
  people: number | null;
  verified: number | null;
}

/**
 * What a report may show of a cell. A count below the threshold is hidden, because somebody who knows the field could tell
 * who is meant; zero points at nobody. The verified ones are hidden also where the rest, which anybody can
 * compute, would be that small.
 */
export function suppressed({ people, verified }: CellCounts, threshold: number): ShownCounts {
  const small = (count: number): boolean => count > 0 && count < threshold;
  if (small(people)) return { people: null, verified: null };
  return { people, verified: small(verified) || small(people - verified) ? null : verified };
}
