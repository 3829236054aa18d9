import { Drain } from '@muster/platform';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';

const EVERY_MS = 10 * 60_000;

/** What no rule looks at any more: attempts, codes and challenges after a day, sessions a month after their end, notices after three months. */
const STATEMENTS = [
  `delete from sign_in_attempt where at < muster_now() - interval '1 day'`,
  `delete from sign_in_code where expires_at < muster_now() - interval '1 day'`,
  `delete from rate_window where ends_at < muster_now()`,
  `delete from sign_in_challenge where expires_at < muster_now() - interval '1 day'`,
  `delete from account_notice where settled_at < muster_now() - interval '90 days'`,
  `delete from session where least(expires_at, revoked_at) < muster_now() - interval '30 days'`,
];

/** Deletes spent attempts, codes, challenges and sessions every ten minutes; harmless in several workers at once. */
@Injectable()
export class SignInHousekeeping implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drain: Drain;

  constructor(private readonly database: DataSource) {
    this.drain = new Drain({ name: 'identity.housekeeping', pollMs: EVERY_MS, drainOnce: () => this.sweep() });
  }

  onApplicationBootstrap(): void {
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }

  /** One pass; gives 0, because nothing is left after it. */
  async sweep(): Promise<0> {
    for (const statement of STATEMENTS) await this.database.query(statement);
    return 0;
  }
}
