import { Drain } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Retention } from './retention.service.ts';

const EVERY_MS = 10 * 60_000;

/** Erases what is due every ten minutes; harmless in several workers at once. */
@Injectable()
export class RetentionTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(retention: Retention) {
    this.drain = new Drain({ name: 'privacy.retention', pollMs: EVERY_MS, drainOnce: () => retention.eraseBatch() });
  }

  onApplicationBootstrap(): void {
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }
}
