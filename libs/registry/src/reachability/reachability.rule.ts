/** What makes somebody reachable. */
export interface Ways {
  phone: boolean;
  mail: boolean;
  /** The last drill that he was called in ended without a word of his. */
  missedDrill: boolean;
}

/** Whether somebody can be reached, 0 to 100: a phone counts 60, a mailbox 40, and half of it is doubtful after a missed drill. */
export function reachability({ phone, mail, missedDrill }: Ways): number {
  const ways = (phone ? 60 : 0) + (mail ? 40 : 0);
  return missedDrill ? ways / 2 : ways;
}

/** People who have the same ways. */
export interface WaysGroup extends Ways {
  people: number;
}

/** A roster in figures; an empty one is reached by nobody, so that its average is 0. */
export function rosterFigures(groups: readonly WaysGroup[]): { people: number; average: number; twoWays: number; oneWay: number; noWay: number; missedDrill: number } {
  const count = (fits: (ways: Ways) => boolean): number => groups.filter(fits).reduce((sum, { people }) => sum + people, 0);
  const people = count(() => true);
  const total = groups.reduce((sum, group) => sum + reachability(group) * group.people, 0);
  return {
    people, average: people === 0 ? 0 : Math.round(total / people * 10) / 10,
    twoWays: count(({ phone, mail }) => phone && mail), oneWay: count(({ phone, mail }) => phone !== mail), noWay: count(({ phone, mail }) => !phone && !mail),
    missedDrill: count(({ missedDrill }) => missedDrill),
  };
}
