/** One part that must work for the whole to be ready. */
export interface HealthPart {
  name: string;
  /** Resolves when the part works; rejects or never settles when it does not. */
  check(): Promise<unknown>;
}

/** What `GET /health/ready` says. */
export interface Readiness {
  status: 'ready' | 'not ready';
  parts: Record<string, 'up' | 'down'>;
}

const PATIENCE_MS = 2_000;

/** Rejects when the work takes longer than the milliseconds. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error('no answer')), ms); });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks every part at once; a silent part counts as down after two seconds. Why it is down stands in the log only. */
export async function readiness(parts: readonly HealthPart[], tell: (part: string, error: Error) => void, patienceMs = PATIENCE_MS): Promise<Readiness> {
  const states = await Promise.all(parts.map(async ({ name, check }) => {
    try {
      await within(patienceMs, check());
      return [name, 'up'] as const;
    } catch (error) {
      tell(name, error as Error);
      return [name, 'down'] as const;
    }
  }));
  const status = states.every(([, state]) => state === 'up') ? 'ready' : 'not ready';
  return { status, parts: Object.fromEntries(states) };
}
