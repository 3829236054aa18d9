import { setTimeout as pause } from 'node:timers/promises';

export interface PollOptions<T> {
  /** Looks once. */
  look: () => Promise<T>;
  /** Called with what was seen, for a progress bar. */
  show?: (seen: T) => void;
  done: (seen: T) => boolean;
  /** What is waited for, named when the time is over. */
  name: string;
  withinSeconds: number;
}

const EVERY_MS = 500;

/** Looks twice a second until it is done; throws when that takes too long. */
export async function poll<T>(options: PollOptions<T>): Promise<T> {
  const end = performance.now() + options.withinSeconds * 1_000;
  for (;;) {
    const seen = await options.look();
    options.show?.(seen);
    if (options.done(seen)) return seen;
    if (performance.now() > end) throw new Error(`${options.name} took longer than ${options.withinSeconds} s`);
    await pause(EVERY_MS);
  }
}
