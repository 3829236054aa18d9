/** A check in or a check out, in the order in which they were entered. */
export interface DutyEntry {
  kind: 'IN' | 'OUT';
  at: Date;
}

/** Somebody's time on duty so far. */
export interface Duty {
  /** Since when he is on duty; null: he is not. */
  since: Date | null;
  /** Ended spans and the running one until now, in whole minutes. */
  minutes: number;
}

/** Folds entries to where somebody stands at an instant; an entry that repeats the state before it changes nothing. */
export function foldDuty(entries: readonly DutyEntry[], now: Date): Duty {
  let since: Date | null = null;
  let milliseconds = 0;
  for (const { kind, at } of entries) {
    if (kind === 'IN') since ??= at;
    else if (since) {
      milliseconds += Math.max(0, at.getTime() - since.getTime());
      since = null;
    }
  }
  if (since) milliseconds += Math.max(0, now.getTime() - since.getTime());
  return { since, minutes: Math.floor(milliseconds / 60_000) };
}
