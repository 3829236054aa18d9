/** One part of what the api leans on. */
export interface HealthPart {
  name: string;
  /** Without it requests cannot be served: a load balancer should send them elsewhere. */
  vital: boolean;
  /** Resolves when the part works; rejects or never settles when it does not. */
  check(): Promise<unknown>;
}

/** What `GET /health/ready` says. */
export interface Readiness {
  /** `degraded`: requests are served, but a part that is not vital is down. */
  status: 'ready' | 'degraded' | 'not ready';
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
  const down = new Set<HealthPart>();
  await Promise.all(parts.map((part) => within(patienceMs, part.check()).catch((error: Error) => {
    down.add(part);
    tell(part.name, error);
  })));
  const status = down.size === 0 ? 'ready' : [...down].some((part) => part.vital) ? 'not ready' : 'degraded';
  return { status, parts: Object.fromEntries(parts.map((part) => [part.name, down.has(part) ? 'down' : 'up'])) };
}
