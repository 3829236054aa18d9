import { createServer, type AddressInfo } from 'node:net';
import { createApi } from '@muster/api';
import { WAKE } from '@muster/notify';
import { devices, startSandbox, type Devices, type Sandbox, type SandboxOptions } from '@muster/notify/sandbox';
import { loginUrl } from '@muster/platform';
import { advance, testEnv } from '@muster/platform/testing';
import { seedReference } from '@muster/seeds';
import { createWorker } from '@muster/worker';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ChangeWatch } from './change-watch.ts';
import { IN_HAND, isSettled, whatIsOpen } from './settled.query.ts';

/** A message's whole life takes a few milliseconds, so that a story does not wait for receipts. */
const QUICK_LIFE = { sentAfterMs: 1, endsAfterMs: [1, 4] as [number, number] };

/** Rates that hold nobody up, and sessions and step-ups that outlive every jump of the clock. */
const ROOMY = {
  SMS_SEGMENTS_PER_SECOND: '100000', MAILS_PER_SECOND: '100000', SIGN_IN_PER_ADDRESS: '100000',
  SESSION_IDLE_MINUTES: '1000000', SESSION_HOURS: '100000', STEP_UP_MINUTES: '1000000', TWILIO_TIMEOUT_MS: '2000', MUSTER_DEMO: 'true',
};

/** What a story wants to differ. */
export interface WorldOptions {
  env?: Record<string, string>;
  sandbox?: SandboxOptions;
  /** Starts without a worker: nothing leaves until `startWorker`. */
  idle?: boolean;
  /** The name under which a browser reaches the product, where its address will not do. */
  host?: string;
}

/** The product as a whole on the story's own database, and the outside world around it. */
export class World {
  private worker: INestApplicationContext | null = null;

  /** Messages that come at their own time and are not the story's matter. */
  passOver: RegExp | undefined = /登録内容の確認|please confirm your entry/;

  private constructor(
    readonly url: string, readonly sandbox: Sandbox, public people: Devices, readonly api: NestExpressApplication,
    readonly database: DataSource, private readonly watch: ChangeWatch, private readonly env: ReturnType<typeof testEnv>,
  ) {}

  static async open(options: WorldOptions = {}): Promise<World> {
    await prepare(process.env.DATABASE_URL!);
    const sandbox = await startSandbox({ life: QUICK_LIFE, ...options.sandbox });
    const port = await freePort();
    const url = `http://${options.host ?? '127.0.0.1'}:${port}`;
    const owner = process.env.DATABASE_URL!;
    // The product runs under its own roles; the story itself reads and writes as the owner.
    const own = { API_DATABASE_URL: loginUrl(owner, 'api'), WORKER_DATABASE_URL: loginUrl(owner, 'worker') };
    const env = testEnv({ ...ROOMY, ...own, ...sandbox.env, PORT: String(port), PUBLIC_URL: url, ...options.env });
    const api = await createApi(env);
    await api.listen(port, '127.0.0.1');
    sandbox.setInboundUrl(`${url}/hooks/twilio/inbound`);
    const database = await new DataSource({ type: 'postgres', url: owner, extra: { max: 4 } }).initialize();
    const world = new World(url, sandbox, devices(sandbox), api, database, await ChangeWatch.open(env.DATABASE_URL), env);
    if (!options.idle) await world.startWorker();
    return world;
  }

  async startWorker(): Promise<void> {
    this.worker = await createWorker(this.env);
  }

  async stopWorker(): Promise<void> {
    await this.worker?.close();
    this.worker = null;
  }

  /** Lets time pass that no worker lives through; the next one finds what was left. */
  async withoutWorker(interval: string, meanwhile: () => void = () => undefined): Promise<void> {
    await this.stopWorker();
    await advance(this.database, interval);
    meanwhile();
    await this.startWorker();
  }

  /** Waits until the condition holds; looks again at every change in the database. */
  until<T>(what: string, look: () => Promise<T | null | undefined | false>, seen?: () => Promise<unknown>, patienceMs?: number): Promise<T> {
    return this.watch.until(what, look, seen, patienceMs);
  }

  /** Rows of a statement. */
  rows<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.database.query(sql, parameters);
  }

  /** Waits until everything that came in is processed, the team is matched, and every message that is due has met its fate. */
  async settled(): Promise<void> {
    await this.until('everything settles', () => isSettled(this.database), () => whatIsOpen(this.database));
  }

  /** Settles, then fails if a message arrived that no expectation took; what follows starts with a clean slate in any case. */
  async quiet(): Promise<void> {
    try {
      await this.settled();
      this.people.expectNothingElse(this.passOver);
    } catch (error) {
      this.people.close();
      this.people = devices(this.sandbox);
      throw error;
    }
  }

  /**
   * Moves the clock ahead, and has the dispatchers look now instead of within a second. Not while a message is in
   * somebody's hand: his lease would run out in the jump, and the message would count as lost. Nor while a webhook waits.
   */
  async advance(interval: string): Promise<void> {
    await this.until('nothing is in anybody\'s hand', async () => (await this.rows(IN_HAND)).length === 0, () => this.rows(IN_HAND));
    await advance(this.database, interval);
    await this.database.query('select pg_notify($1, $2)', [WAKE.delivery, '']);
  }

  /** What the product takes for now. */
  async now(): Promise<Date> {
    const [row] = await this.rows<{ now: Date }>('select muster_now() as now');
    return row!.now;
  }

  async close(): Promise<void> {
    await this.stopWorker();
    await this.watch.close();
    await this.api.close();
    await this.database.destroy();
    this.people.close();
    await this.sandbox.stop();
  }
}

/**
 * Every story begins at ten in the morning in Japan, whenever it is told: at the last one, because the sandbox has no
 * clock but the machine's, and what it took must not seem older than what was sent.
 */
const TEN_IN_THE_MORNING = `
  update clock_shift set shift = date_trunc('day', now() at time zone 'Asia/Tokyo' - interval '10 hours') at time zone 'Asia/Tokyo' + interval '10 hours' - now()`;

async function prepare(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(TEN_IN_THE_MORNING);
    await seedReference(client);
  } finally {
    await client.end();
  }
}

/** A port that is free now: the public URL must be known before the api is built. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
