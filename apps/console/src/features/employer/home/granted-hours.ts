/** What is needed of a release to count its hours. */
export interface CountedRelease { state: string; drill: boolean; fromAt: string; untilAt: string }

/** Hours of granted releases that begin in a quarter of a fiscal year (April to March, days of Japan). */
export interface QuarterHours { year: number; quarter: number; releases: number; hours: number }

function quarterOf(at: string): { year: number; quarter: number } {
  const [year, month] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit' }).format(new Date(at)).split('-').map(Number) as [number, number];
  const since = (month + 8) % 12;
  return { year: month < 4 ? year - 1 : year, quarter: Math.floor(since / 3) + 1 };
}

/** Sums granted releases by quarter, the latest first; drills do not count. */
export function grantedHours(releases: readonly CountedRelease[]): QuarterHours[] {
  const sums = new Map<string, QuarterHours>();
  for (const { state, drill, fromAt, untilAt } of releases) {
    if (state !== 'GRANTED' || drill) continue;
    const { year, quarter } = quarterOf(fromAt);
    const sum = sums.get(`${year} ${quarter}`) ?? { year, quarter, releases: 0, hours: 0 };
    const hours = (Date.parse(untilAt) - Date.parse(fromAt)) / 3_600_000;
    sums.set(`${year} ${quarter}`, { ...sum, releases: sum.releases + 1, hours: sum.hours + hours });
  }
  return [...sums.values()].sort((one, other) => other.year - one.year || other.quarter - one.quarter);
}
