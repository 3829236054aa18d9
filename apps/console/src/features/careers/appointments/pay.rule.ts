interface Rate { scale: string; grade: string; yen: number; validFrom: string }

/** The grades of a pay table as they hold on a day: of each the latest row that has begun. */
export function gradesOn<T extends Rate>(rates: readonly T[], scale: string, day: string): T[] {
  const grades = new Map<string, T>();
  for (const rate of rates) {
    const known = grades.get(rate.grade);
    if (rate.scale === scale && rate.validFrom <= day && (!known || known.validFrom < rate.validFrom)) grades.set(rate.grade, rate);
  }
  return [...grades.values()];
}
