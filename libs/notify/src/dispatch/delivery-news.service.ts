import { EventBus } from '@muster/platform';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { errorName } from '../ledger/database-error.rule.ts';

/** Watchers hear of a call-up's deliveries at most this often (milliseconds). */
const TELL_MS = 500;

/**
 * Tells those who watch a call-up that its deliveries moved: after the commit, and not with each batch. A
 * notification inside the transaction would make the commits of all dispatchers and inboxes wait for each other
 * (PostgreSQL takes one lock for them), and losing one costs a watcher nothing but half a second.
 */
@Injectable()
export class DeliveryNews implements BeforeApplicationShutdown {
  private readonly log = new Logger(DeliveryNews.name);
  private readonly moved = new Set<string>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: DataSource, private readonly bus: EventBus) {}

  /** Takes note of committed moves. */
  moves(rows: readonly { callUpId: string }[]): void {
    for (const { callUpId } of rows) this.moved.add(callUpId);
    if (this.moved.size > 0) this.timer ??= setTimeout(() => void this.tell(), TELL_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.tell();
  }

  private async tell(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const ids = [...this.moved];
    this.moved.clear();
    try {
      for (const id of ids) await this.bus.publish(this.database.manager, { topic: 'callup', id, change: 'deliveries' });
    } catch (error) {
      this.log.debug(`watchers were not told: ${errorName(error)}`);
    }
  }
}
