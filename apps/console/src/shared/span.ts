/** The moments between which days of Japan lie, both days included (YYYY-MM-DD); what is left out is open. */
export function spanOf(from: string | undefined, until: string | undefined): { since: string | null; before: string | null } {
  const midnight = (day: string, later: number): string => new Date(Date.parse(`${day}T00:00:00+09:00`) + later * 86_400_000).toISOString();
  const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(`${text}T00:00:00+09:00`));
  return { since: isDay(from) ? midnight(from, 0) : null, before: isDay(until) ? midnight(until, 1) : null };
}
