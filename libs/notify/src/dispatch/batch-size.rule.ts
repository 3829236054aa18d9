/** The most that one claim takes: larger batches save little and hold back what is urgent. */
export const LARGEST_BATCH = 500;

/** Seconds of work that a claim fetches: enough to hide the claim, short enough that an urgent wave waits little. */
const SECONDS_AHEAD = 0.5;

/** How many deliveries to claim next, from how many ended lately and how many can be in flight. */
export function batchSize(ended: number, elapsedMs: number, width: number): number {
  const perSecond = elapsedMs > 0 ? (ended * 1000) / elapsedMs : 0;
  return Math.min(LARGEST_BATCH, Math.max(width, Math.ceil(perSecond * SECONDS_AHEAD)));
}
