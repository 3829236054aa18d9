/** So many looks at the clock: a process that stood still meanwhile has used up one of them, not all. */
const TICKS = 40;

/** Calls `giveUp` after so many milliseconds in which this process could have done something; gives how to call it off. */
export function patience(ms: number, giveUp: () => void): () => void {
  let left = TICKS;
  const timer = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(timer);
    giveUp();
  }, ms / TICKS);
  return () => clearInterval(timer);
}
