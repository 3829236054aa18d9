import { Drain, Wakeups } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { ACCOUNT_NOTICE_WAKE } from './account-notice.query.ts';
import { AccountNotices } from './account-notices.service.ts';

/** How long a notice waits whose wake-up was lost, at most. */
const EVERY_MS = 5_000;

/** Sends notices about accounts as they come; harmless in several workers at once. */
@Injectable()
export class AccountNoticesTask implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(notices: AccountNotices, private readonly wakeups: Wakeups) {
    this.drain = new Drain({ name: 'identity.account-notices', pollMs: EVERY_MS, drainOnce: () => notices.sendNext() });
  }

  onApplicationBootstrap(): void {
    this.wakeups.on(ACCOUNT_NOTICE_WAKE, () => this.drain.wake());
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }
}
