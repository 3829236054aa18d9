/** Where a row of the law stands on a day. */
export type Standing = 'IN_FORCE' | 'COMING' | 'PAST';

/**
 * Where each row stands on a day (YYYY-MM-DD): of the rows with one key the latest that has begun is in force. Keys keep the order
 * in which they first come; within a key what comes stands first, then what is in force, then the past.
 */
export function standingOn<Row extends { validFrom: string }>(rows: readonly Row[], keyOf: (row: Row) => string, day: string): (Row & { stands: Standing })[] {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  return [...byKey.values()].flatMap((list) => {
    const latestFirst = [...list].sort((one, other) => other.validFrom.localeCompare(one.validFrom));
    const now = latestFirst.find(({ validFrom }) => validFrom <= day);
    return latestFirst.map((row) => ({ ...row, stands: row === now ? 'IN_FORCE' as const : row.validFrom > day ? 'COMING' as const : 'PAST' as const }));
  });
}
