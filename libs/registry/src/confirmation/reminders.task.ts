import { Drain } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ContactNewsDesk } from '../own-contacts/contact-news.service.ts';
import { addReminders } from './confirmation.query.ts';

const EVERY_MS = 5 * 60_000;

/**
 * Reminds experts to confirm their entries, once for each due day; harmless in several workers at once. Some people at each
 * look and no more, so that 50,000 who are due on one day hear of it within a day and no flood of letters meets a call-up.
 */
@Injectable()
export class RemindersTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(database: DataSource, news: ContactNewsDesk) {
    this.drain = new Drain({
      name: 'registry.confirmation', pollMs: EVERY_MS,
      drainOnce: () => database.transaction(async (em) => {
        const ids = await addReminders(em);
        await news.enqueue(em, ids);
        return 0;
      }),
    });
  }

  onApplicationBootstrap(): void {
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }
}
