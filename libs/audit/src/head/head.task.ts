import { Drain } from '@muster/platform';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HeadKeeper } from './head-keeper.service.ts';

const EVERY_MS = 60_000;

/** Writes the head each minute and at a clean stop; every worker does, because each machine keeps a file of its own. */
@Injectable()
export class HeadTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(HeadTask.name);
  private readonly drain: Drain;

  constructor(private readonly keeper: HeadKeeper) {
    this.drain = new Drain({ name: 'audit.head', pollMs: EVERY_MS, drainOnce: async () => { await this.keeper.record(); return 0; } });
  }

  onApplicationBootstrap(): void {
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
    // A database that is gone must not keep a worker from stopping; the next one writes the head when it starts.
    await this.keeper.record().catch((error: Error) => this.log.warn(`the head could not be written: ${error.name}`));
  }
}
