import { Drain } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HeadKeeper } from './head-keeper.service.ts';

const EVERY_MS = 60_000;

/** Writes the head each minute and at a clean stop; every worker does, because each machine keeps a file of its own. */
@Injectable()
export class HeadTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(private readonly keeper: HeadKeeper) {
    this.drain = new Drain({ name: 'audit.head', pollMs: EVERY_MS, drainOnce: async () => { await this.keeper.record(); return 0; } });
  }

  onApplicationBootstrap(): void {
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
    await this.keeper.record();
  }
}
