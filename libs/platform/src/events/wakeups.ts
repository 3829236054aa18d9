import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { EntityManager } from 'typeorm';
import { ENV, type Env } from '../environment/environment.ts';
import { errorLine } from '../text/scrub.ts';

type Handler = (payload: string) => void;

/** Sends a wake-up when the transaction commits; the payload must hold ids only (at most 8,000 bytes). */
export async function notifyOn(em: EntityManager, channel: string, payload = ''): Promise<void> {
  await em.query('select pg_notify($1, $2)', [channel, payload]);
}

/**
 * PostgreSQL LISTEN on one connection per process. After a lost connection it listens again and calls
 * every handler once with an empty payload, because a notification may have passed meanwhile.
 */
@Injectable()
export class Wakeups implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Wakeups.name);
  private readonly handlers = new Map<string, Set<Handler>>();
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(@Inject(ENV) private readonly env: Env) {}

  /** Calls the handler for each notification on the channel; gives back how to stop. */
  on(channel: string, handler: Handler): () => void {
    const known = this.handlers.get(channel);
    if (known) known.add(handler);
    else {
      this.handlers.set(channel, new Set([handler]));
      void this.client?.query(`listen "${channel}"`).catch(() => this.client?.end());
    }
    return () => this.handlers.get(channel)?.delete(handler);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.env.DATABASE_URL, application_name: 'muster-listen', keepAlive: true });
    client.on('error', () => undefined);
    client.on('end', () => this.reconnectLater());
    client.on('notification', (n) => this.handlers.get(n.channel)?.forEach((handler) => handler(n.payload ?? '')));
    try {
      await client.connect();
      for (const channel of this.handlers.keys()) await client.query(`listen "${channel}"`);
      this.client = client;
      for (const handlers of this.handlers.values()) handlers.forEach((handler) => handler(''));
    } catch (error) {
      this.log.warn(`cannot listen for wake-ups: ${errorLine(error)}`);
      await client.end().catch(() => undefined);
      this.reconnectLater();
    }
  }

  private reconnectLater(): void {
    this.client = null;
    if (this.stopped || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect();
    }, 250);
  }
}
