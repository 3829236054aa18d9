import { Drain } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { NewDay } from './new-day.service.ts';

const EVERY_MS = 5 * 60_000;

/** Looks every five minutes, and when a worker begins, for what a new day brings; harmless in several workers at once. */
@Injectable()
export class NewDayTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(day: NewDay) {
    this.drain = new Drain({ name: 'registry.new-day', pollMs: EVERY_MS, drainOnce: () => day.sweep() });
  }

  onApplicationBootstrap(): void {
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }
}
