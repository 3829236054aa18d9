import { PlatformModule } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import { Global, Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { InboundHandler, MessageSource, ReachabilityHandler } from '../notify.ports.ts';
import { NotifyTasksModule } from '../notify.tasks.module.ts';
import type { Claim, InboundMessage, Rendered, UnreachableReason } from '../notify.types.ts';
import { addressOf } from './ledger.scene.ts';
import { startTinyTwilio, type TinyTwilio } from './tiny-twilio.ts';

/** Renders every claim as its purpose and delivery id, to the contact's address; says no where a test wants it. */
export class TestSource extends MessageSource {
  readonly suppressed = new Map<string, string>();
  /** Runs before each rendering. */
  before: () => Promise<void> = () => Promise.resolve();
  /** Claims of these deliveries make the rendering throw. */
  readonly broken = new Set<string>();

  override async render(claims: Claim[]): Promise<Rendered[]> {
    await this.before();
    if (claims.some((claim) => this.broken.has(claim.deliveryId))) throw new TypeError('this text cannot be made');
    return claims.map(({ deliveryId, contactId, purpose, channel }): Rendered => {
      const suppress = this.suppressed.get(deliveryId);
      if (suppress) return { deliveryId, suppress };
      return { deliveryId, message: { to: addressOf(contactId, channel), text: `${purpose} ${deliveryId}`, language: 'ja' } };
    });
  }
}

/** Keeps what it was given; fails where a test wants it. */
export class TestInbound extends InboundHandler {
  readonly seen: InboundMessage[] = [];
  /** Messages with this text fail. */
  poison: string | null = null;

  override async handle(em: EntityManager, messages: InboundMessage[]): Promise<Map<string, string>> {
    if (messages.some((m) => m.text === this.poison)) await em.query('select 1 / 0');
    this.seen.push(...messages);
    return new Map(messages.map((m) => [m.inboxId, 'SEEN']));
  }
}

/** Keeps who could not be reached. */
export class TestReachability extends ReachabilityHandler {
  readonly told: { contactIds: string[]; reason: UnreachableReason }[] = [];

  override async unreachable(_: EntityManager, contactIds: string[], reason: UnreachableReason): Promise<void> {
    this.told.push({ contactIds, reason });
  }
}

@Global()
@Module({})
class TestPorts {
  static of(source: TestSource, inbound: TestInbound, reachability: TestReachability): DynamicModule {
    return {
      module: TestPorts,
      providers: [
        { provide: MessageSource, useValue: source }, { provide: InboundHandler, useValue: inbound }, { provide: ReachabilityHandler, useValue: reachability },
      ],
      exports: [MessageSource, InboundHandler, ReachabilityHandler],
    };
  }
}

/** A worker's notify part against a tiny provider. */
export interface Harness {
  app: INestApplicationContext;
  database: DataSource;
  tiny: TinyTwilio;
  source: TestSource;
  inbound: TestInbound;
  reachability: TestReachability;
  /** Begins all background work. */
  start(): Promise<void>;
  close(): Promise<void>;
}

export const TEST_TOKEN = 'a'.repeat(32);
export const TEST_SERVICE = `MG${'1'.repeat(32)}`;

/** Builds it without starting it, so that a test can set its scene first. */
export async function notifyHarness(settings: Record<string, string> = {}): Promise<Harness> {
  const tiny = await startTinyTwilio();
  const env = testEnv({
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: TEST_TOKEN, TWILIO_MESSAGING_SERVICE_SID: TEST_SERVICE,
    TWILIO_API_BASE_URL: tiny.url, TWILIO_TIMEOUT_MS: '1000', SMS_SEGMENTS_PER_SECOND: '1000', SMS_CONCURRENCY: '4', ...settings,
  });
  const source = new TestSource();
  const inbound = new TestInbound();
  const reachability = new TestReachability();
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(env, { role: 'test' }), TestPorts.of(source, inbound, reachability), NotifyTasksModule],
  }).compile();
  const app: INestApplicationContext = module;
  let started = false;
  return {
    app, database: app.get(DataSource), tiny, source, inbound, reachability,
    start: async () => {
      started = true;
      await module.init();
    },
    close: async () => {
      if (started) await module.close();
      else await app.get(DataSource).destroy();
      await tiny.close();
    },
  };
}

/** Waits until a condition holds; the test's own limit ends the waiting. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}
