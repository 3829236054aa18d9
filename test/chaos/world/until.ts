import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 50;
const PATIENCE_SECONDS = 150;

/**
 * Looks until something is there, and gives it. What happens is in other processes, some of which are dead or away:
 * nobody could tell. Rejects, with what was last seen, when it never comes; an error of looking counts as "not yet".
 */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>, seen: () => Promise<unknown> = look): Promise<T> {
  const end = performance.now() + PATIENCE_SECONDS * 1000;
  for (;;) {
    const found = await look().catch(() => null);
    if (found) return found;
    if (performance.now() > end) throw new Error(`in vain: ${what}; at last ${JSON.stringify(await seen().catch((error: Error) => error.message))}`);
    await pause(LOOK_MS);
  }
}
