import { loadEnv, type Env } from '../environment/environment.ts';

/** A process of the stack: how to build it, and what it says when it is ready. */
export interface ProcessPlan<T> {
  name: string;
  create: (env: Env) => Promise<T>;
  /** Called when everything is built, e.g. to listen; its facts go into the ready message and the log. */
  begin?: (app: T, env: Env) => Promise<Record<string, unknown>>;
}

/** A stop that takes longer is cut off: whatever was in hand is safe in the database. */
const STOP_WITHIN_MS = 15_000;

function logLine(name: string, facts: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ timestamp: Date.now(), level: 'log', context: 'Process', process: name, pid: process.pid, ...facts })}\n`);
}

/** Answers `{type: 'rss'}` from the parent with the peak resident memory in kilobytes. */
function answerParent(): void {
  process.on('message', (message: { type?: string } | null) => {
    if (message?.type === 'rss') process.send?.({ type: 'rss', rss: process.resourceUsage().maxRSS });
  });
}

/**
 * Runs an application as this process: says when it is ready (one JSON log line, and a message to a parent),
 * stops it on SIGTERM, SIGINT or the loss of its parent, and ends with 1 when it cannot start, with the reason.
 */
export async function runProcess<T extends { close(): Promise<void> }>(plan: ProcessPlan<T>): Promise<void> {
  let stopping = false;
  const stop = async (app: T, reason: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    logLine(plan.name, { message: 'stopping', reason });
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    await app.close();
    process.exit(0);
  };
  try {
    const env = loadEnv();
    const app = await plan.create(env);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(app, signal));
    if (process.connected) process.on('disconnect', () => void stop(app, 'parent gone'));
    const facts = (await plan.begin?.(app, env)) ?? {};
    answerParent();
    logLine(plan.name, { message: 'ready', ...facts });
    process.send?.({ ready: true, ...facts });
  } catch (error) {
    const message = (error as Error).message;
    process.stderr.write(`${plan.name} cannot start: ${message}\n`);
    process.send?.({ error: message });
    process.exit(1);
  }
}
