import { Queue } from '@muster/platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { foldTallies } from './fold-tallies.query.ts';

/** Adds the lines of the boards' tallies up every minute, in one process of all. */
@Injectable()
export class FoldTalliesTask implements OnApplicationBootstrap {
  constructor(private readonly queue: Queue) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('callup.fold-tallies', (_data, em) => foldTallies(em));
    await this.queue.every('callup.fold-tallies', '* * * * *');
  }
}
