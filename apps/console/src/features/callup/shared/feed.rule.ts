/** Matching the team anew happens after every answer: a run of it is one line. */
export function withoutRuns<T extends { readonly kind: string }>(entries: readonly T[]): T[] {
  return entries.filter((entry, index) => entry.kind !== 'ASSEMBLED' || entries[index - 1]?.kind !== 'ASSEMBLED');
}
