import { randomUUID } from 'node:crypto';
import { Coordinator, drillRequest, freePort, installationSecret, startStack, type Preset, type Stack, type StackOptions } from '@muster/cli';
import { SandboxClient } from '@muster/notify/sandbox';
import { DataSource } from 'typeorm';
import { STATES, type States } from './ledger.query.ts';
import type { OwnServer } from './own.server.ts';
import { until } from './until.ts';

/** How a case wants its world to differ. */
export type WorldWish = Pick<StackOptions, 'workers' | 'sandbox' | 'settings'>;

/** Where a world lives: a database with a demo roster, and, where the case may crash it, its server. */
export interface Ground {
  databaseUrl: string;
  server?: OwnServer;
}

/** The product as real processes, the sandbox around it, and a coordinator. */
export class ChaosWorld {
  readonly database: DataSource;
  readonly stack: Stack;
  readonly sandbox: SandboxClient;
  readonly coordinator: Coordinator;
  private readonly ground: Ground;

  private constructor(ground: Ground, database: DataSource, stack: Stack) {
    this.ground = ground;
    this.database = database;
    this.stack = stack;
    this.sandbox = new SandboxClient(stack.sandboxUrl!);
    this.coordinator = new Coordinator(stack.url);
  }

  /** Starts everything and signs the coordinator in. What the parts say goes to `tell`. */
  static async open(ground: Ground, wish: WorldWish = {}, tell: (line: string) => void = () => undefined): Promise<ChaosWorld> {
    const database = new DataSource({ type: 'postgres', url: ground.databaseUrl, extra: { max: 3 }, poolErrorHandler: () => undefined });
    await database.initialize();
    const stack = await startStack({
      databaseUrl: ground.databaseUrl, port: await freePort(), secret: installationSecret(), demo: true, tell, ...wish,
      settings: { TWILIO_TIMEOUT_MS: '3000', STEP_UP_MINUTES: '600', ...wish.settings },
    });
    const world = new ChaosWorld(ground, database, stack);
    await world.coordinator.signIn('coordinator@demo.example');
    await world.sandbox.reset();
    return world;
  }

  /** Where the owner reaches the database. */
  get databaseUrl(): string {
    return this.ground.databaseUrl;
  }

  get server(): OwnServer {
    if (!this.ground.server) throw new Error('this world does not own its server');
    return this.ground.server;
  }

  /** Writes a drill to everybody on these channels, ready to launch. */
  async request(channels: readonly string[] = ['SMS', 'EMAIL']): Promise<Record<string, unknown>> {
    const preset = (await this.coordinator.presets()).find(({ code }) => code === 'DRILL') as Preset;
    const incident = await this.coordinator.openIncident(preset, []);
    const [{ now }] = await this.database.query<[{ now: Date }]>('select muster_now() as now');
    return { ...drillRequest(preset, incident.id, now), channels };
  }

  /** Launches a drill to everybody on these channels; gives the call-up's id. */
  async launch(channels?: readonly string[]): Promise<string> {
    return (await this.coordinator.launch(await this.request(channels), randomUUID())).id;
  }

  /** How many messages are in which state. */
  async states(): Promise<States> {
    const [row] = await this.database.query<[States]>(STATES);
    return row;
  }

  /** Waits until this share of all messages has been accepted. */
  async accepted(share: number): Promise<void> {
    await until(`${share * 100} % of the messages are accepted`, async () => {
      const { all, accepted } = await this.states();
      return all > 0 && accepted >= share * all;
    }, () => this.states());
  }

  /** Waits until every message has met its fate and everything that came in is worked in. */
  async settled(): Promise<void> {
    await until('every message meets its fate', async () => {
      const { open, inbox, jobs } = await this.states();
      return open + inbox + jobs === 0 && (await this.sandbox.counters()).webhooks.waiting === 0;
    }, () => this.states());
  }

  async close(): Promise<void> {
    await this.stack.stop();
    await this.database.destroy();
  }
}
