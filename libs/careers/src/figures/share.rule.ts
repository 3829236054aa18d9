/** A share that carries what it is a share of; null where there is nothing to share. */
export interface Share {
  count: number;
  of: number;
  share: number | null;
}

/** A figure, and over how many it is reckoned; null: over none. */
export interface Reckoned {
  value: number | null;
  denominator: number;
}

/** So many of so many. */
export function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : count / of };
}
