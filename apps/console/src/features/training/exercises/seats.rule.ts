/** Where a segment's seats stand. */
export interface Seats { segment: 'EDUCATION' | 'GOVERNMENT' | 'INFRASTRUCTURE' | 'LOCAL_GOVERNMENT' | 'SME'; offered: number; demanded: number; filled: number; unmet: number }

/** Seats of several exercises as one balance a segment, in the order in which segments come. */
export function addSeats(parts: readonly (readonly Seats[])[]): Seats[] {
  return [...Map.groupBy(parts.flat(), ({ segment }) => segment)].map(([segment, own]) => {
    const of = (key: 'offered' | 'demanded' | 'filled' | 'unmet'): number => own.reduce((sum, one) => sum + one[key], 0);
    return { segment, offered: of('offered'), demanded: of('demanded'), filled: of('filled'), unmet: of('unmet') };
  });
}
