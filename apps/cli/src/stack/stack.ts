import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { loginUrl } from '@muster/platform';
import { sandboxEntry, type SandboxOptions } from '@muster/notify/sandbox';
import { Child } from './child.ts';
import { Supervised } from './supervised.ts';

export interface StackOptions {
  databaseUrl: string;
  port: number;
  secret: string;
  /** Sandbox providers and demo data; else the providers of the environment. */
  demo: boolean;
  tell: (line: string) => void;
  /** How the sandbox differs from its defaults. */
  sandbox?: SandboxOptions;
  /** Settings beyond the stack's own. */
  settings?: Record<string, string>;
  /** Worker processes; one unless said otherwise. */
  workers?: number;
}

/** Where the parts of a running stack are. */
export interface Stack {
  url: string;
  sandboxUrl: string | null;
  workers: Child[];
  api: Child;
  stop(): Promise<void>;
}

/** The compiled program of an application. */
const programOf = (name: string): string => fileURLToPath(new URL('./dist/main.js', import.meta.resolve(`${name}/package.json`)));

/** What the sandbox's senders can carry: far above a real number's one segment a second, so that a demo shows the machine and not the contract. */
const SANDBOX_RATES = { SMS_SEGMENTS_PER_SECOND: '20000', MAILS_PER_SECOND: '5000' };

/** Megabytes; and no source maps, which take 15 of them: the compiled lines are the written ones without their types. Left alone, the young generation grows with the load to several times what a batch needs. */
const SMALL_HEAP = ['--max-semi-space-size=16', '--max-old-space-size=256'];

async function startSandboxPart(options: StackOptions, publicUrl: string): Promise<{ part: Supervised; url: string; settings: Record<string, string> }> {
  const hex = (): string => randomBytes(16).toString('hex');
  const child = new Child({
    name: 'sandbox', entry: sandboxEntry, env: process.env, onOutput: options.tell,
    args: [JSON.stringify({ accountSid: `AC${hex()}`, authToken: hex(), messagingServiceSid: `MG${hex()}`, inboundUrl: `${publicUrl}/hooks/twilio/inbound`, reachAt: `http://127.0.0.1:${options.port}`, ...options.sandbox })],
  });
  const part = new Supervised('sandbox', child, options.tell);
  const { url, env } = await part.start() as unknown as { url: string; env: Record<string, string> };
  return { part, url, settings: { ...env, ...SANDBOX_RATES, MUSTER_DEMO: 'true' } };
}

/** The stack's database as a process sees it: under its own role. The owner's password stays here. */
function databaseOf(name: 'api' | 'worker', ownerUrl: string): NodeJS.ProcessEnv {
  const own = new URL((name === 'api' ? process.env.API_DATABASE_URL : process.env.WORKER_DATABASE_URL) ?? loginUrl(ownerUrl, name));
  own.pathname = new URL(ownerUrl).pathname;
  return { DATABASE_URL: own.href, API_DATABASE_URL: undefined, WORKER_DATABASE_URL: undefined, AUDITOR_DATABASE_URL: undefined };
}

/** Starts sandbox (for a demo), worker and api as processes of their own and keeps them running. */
export async function startStack(options: StackOptions): Promise<Stack> {
  // By name: a browser keeps passkeys for no address in figures.
  const url = process.env.PUBLIC_URL ?? `http://localhost:${options.port}`;
  const parts: Supervised[] = [];
  const stop = async (): Promise<void> => {
    // The api first: no new work; then the worker finishes what it has in hand; the outside world last.
    for (const part of parts.toReversed()) await part.stop();
  };
  try {
    const sandbox = options.demo ? await startSandboxPart(options, url) : null;
    if (sandbox) parts.push(sandbox.part);
    // The heads of another database must not go into the file of this one: whoever starts the stack names its file.
    const env = { ...process.env, AUDIT_HEAD_FILE: '', MUSTER_SECRET: options.secret, PORT: String(options.port), PUBLIC_URL: url, ...sandbox?.settings, ...options.settings };
    const child = (name: 'api' | 'worker'): Child => new Child({ name, entry: programOf(`@muster/${name}`), env: { ...env, ...databaseOf(name, options.databaseUrl) }, onOutput: options.tell, nodeFlags: SMALL_HEAP });
    const workers = Array.from({ length: options.workers ?? 1 }, () => child('worker'));
    const api = child('api');
    for (const [name, one] of [...workers.map((worker) => ['worker', worker] as const), ['api', api] as const]) {
      const part = new Supervised(name, one, options.tell);
      parts.push(part);
      await part.start();
    }
    return { url, sandboxUrl: sandbox?.url ?? null, workers, api, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
