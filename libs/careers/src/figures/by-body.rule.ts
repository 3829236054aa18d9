/** Rows by whose they are. */
export function byBody<T extends { organisationId: string }>(rows: readonly T[]): Map<string, T[]> {
  return Map.groupBy(rows, ({ organisationId }) => organisationId);
}
