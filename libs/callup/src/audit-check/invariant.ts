/** The invariants of the engine that the database's rows can prove. */
export const INVARIANTS = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10', 'I11', 'I12'] as const;

export type InvariantId = (typeof INVARIANTS)[number];

/**
 * A check looks for rows that break the invariant: `sql` takes the call-up's id as $1 and yields one row
 * (what text, subject text) per breach; none means that it holds. A check reads rows only and shares no
 * code with the services, so that one mistake cannot be made in both.
 */
export interface Invariant {
  id: InvariantId;
  says: string;
  sql: string;
}

/** What one check found; `samples` are ids, at most five. */
export interface Breach {
  invariant: InvariantId;
  what: string;
  count: number;
  samples: string[];
}

/** True where the invariant holds. */
export type InvariantResults = Record<InvariantId, boolean>;

/** One audit of one call-up. */
export interface InvariantReport {
  results: InvariantResults;
  violations: number;
  breaches: Breach[];
}
