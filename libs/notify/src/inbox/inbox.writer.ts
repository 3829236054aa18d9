import { setTimeout as pause } from 'node:timers/promises';
import { Vault } from '@muster/platform';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { errorName, isDatabaseAway } from '../ledger/database-error.rule.ts';
import { storeEntries } from './inbox.query.ts';
import type { InboxEntry } from './inbox.types.ts';

interface Waiting {
  entry: InboxEntry;
  stored: () => void;
  failed: (error: unknown) => void;
}

/** Rows a statement, and how many may wait before new ones are turned away (they come again). */
const LARGEST_WRITE = 500;
const FULL = 20_000;

/** Fewer than this many in one statement are worth a short wait for company before the next; a request alone never waits. */
const COMPANY = 40;
const WAIT_MS = 5;

/** The inbox takes nothing now; the sender is to try again. */
export class InboxUnavailable extends Error {
  constructor(reason: string) {
    super(`the inbox takes nothing: ${reason}`);
    this.name = 'InboxUnavailable';
  }
}

/**
 * Stores what comes in. Requests that arrive while one statement runs share the next, so a commit is paid once
 * for many; each is told only after its own row is committed.
 */
@Injectable()
export class InboxWriter {
  private readonly log = new Logger(InboxWriter.name);
  private waiting: Waiting[] = [];
  private writing = false;

  constructor(private readonly database: DataSource, private readonly vault: Vault) {}

  /** Resolves when the entry is committed (or was there already); rejects with {@link InboxUnavailable}. */
  store(entry: InboxEntry): Promise<void> {
    if (this.waiting.length >= FULL) return Promise.reject(new InboxUnavailable('too many wait'));
    return new Promise((stored, failed) => {
      this.waiting.push({ entry, stored, failed });
      if (this.writing) return;
      this.writing = true;
      setImmediate(() => void this.run());
    });
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.write(this.waiting.splice(0, LARGEST_WRITE));
      if (this.waiting.length > 0 && this.waiting.length < COMPANY) await pause(WAIT_MS);
    }
    this.writing = false;
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    try {
      await storeEntries(this.database, this.vault, batch.map((one) => one.entry));
      for (const { stored } of batch) stored();
    } catch (error) {
      if (batch.length > 1 && !isDatabaseAway(error)) {
        for (const one of batch) await this.write([one]);
        return;
      }
      this.log.warn(`${batch.length} inbox rows were not stored: ${errorName(error)}`);
      for (const { failed } of batch) failed(new InboxUnavailable('the database refused'));
    }
  }
}
