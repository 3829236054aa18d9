import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { errorName } from '../ledger/database-error.rule.ts';
import { renewLeases } from '../ledger/lease.query.ts';

/** How long a claim lasts unless it is renewed, in seconds: a dead worker's messages wait no longer than that. */
export const LEASE_SECONDS = 5;

/** Leases are looked at this often, and renewed when they end before the look after the next. */
const LOOK_MS = 1_000;
const RENEW_BEFORE_MS = 2 * LOOK_MS + 1_000;

/** Before its end a lease no longer allows a send to begin: the row may be somebody else's by the time it leaves. */
const MARGIN_MS = 1_000;

interface Lease {
  deliveryId: string;
  leaseToken: string;
  /** By this process's steady clock, reckoned from before the database granted it: never later than the true end. */
  until: number;
}

/** Keeps the leases of what this process holds, and knows which of them still allow a send to begin. */
export class LeaseKeeper {
  private readonly log = new Logger(LeaseKeeper.name);
  private readonly held = new Map<string, Lease>();
  private timer: NodeJS.Timeout | null = null;
  private renewing = false;

  constructor(private readonly database: DataSource, private readonly now: () => number = () => performance.now()) {}

  /** Takes note of a batch claimed at `since`. */
  hold(claims: readonly { deliveryId: string; leaseToken: string }[], since: number): void {
    const until = since + LEASE_SECONDS * 1000;
    for (const { deliveryId, leaseToken } of claims) this.held.set(deliveryId, { deliveryId, leaseToken, until });
    this.timer ??= setInterval(() => void this.renew(), LOOK_MS);
  }

  /** Forgets rows whose results are written. */
  release(deliveryIds: Iterable<string>): void {
    for (const id of deliveryIds) this.held.delete(id);
    if (this.held.size === 0) this.stop();
  }

  /** Whether a send may begin under this lease. */
  allows(deliveryId: string): boolean {
    const lease = this.held.get(deliveryId);
    return lease !== undefined && this.now() < lease.until - MARGIN_MS;
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  /** Renews what ends soon. When the database cannot be reached the leases run out, and nothing new begins. */
  async renew(): Promise<void> {
    const since = this.now();
    const ending = [...this.held.values()].filter((lease) => lease.until < since + RENEW_BEFORE_MS);
    if (ending.length === 0 || this.renewing) return;
    this.renewing = true;
    try {
      for (const id of await renewLeases(this.database, ending, LEASE_SECONDS)) {
        const lease = this.held.get(id);
        if (lease) lease.until = since + LEASE_SECONDS * 1000;
      }
    } catch (error) {
      this.log.warn(`${ending.length} leases were not renewed: ${errorName(error)}`);
    } finally {
      this.renewing = false;
    }
  }
}
