import type { AuditLog } from '@muster/audit';
import { Drain, type Vault } from '@muster/platform';
import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { backoffMs } from '../dispatch/backoff.rule.ts';
import { errorName, isDatabaseAway } from '../ledger/database-error.rule.ts';
import { markFailed, markProcessed, takeOne, takeWaiting } from './inbox.query.ts';
import { openPayloads } from './inbox.seal.ts';
import type { InboxKind, InboxRow, StoredRow } from './inbox.types.ts';

/** Works rows in, in the transaction that marks them; gives an outcome for each id it knows. */
export type InboxWork = (em: EntityManager, rows: InboxRow[]) => Promise<ReadonlyMap<string, string>>;

export interface InboxDrainOptions {
  kind: InboxKind;
  /** Rows a transaction. */
  batch: number;
  /** Milliseconds between looks when nobody wakes it. What comes in meanwhile is worked in together. */
  pollMs: number;
  work: InboxWork;
}

/** After so many failures a row is set aside. */
const POISON_AFTER = 5;

/** Between two tries of one row: a passing fault is over by then, an answer is not held back for long. */
const RETRY_BACKOFF = { first: 250, longest: 10_000 };

/**
 * Works through the stored rows of one kind, in batches, each in one transaction with its mark. A row that
 * cannot be worked in does not hold up the others: the batch is done again row by row, and a row that keeps
 * failing is set aside as POISON, on record.
 */
export class InboxDrain {
  private readonly log: Logger;
  private readonly drain: Drain;
  /** Rows that failed lately, and when (steady clock, ms) to look at them again. */
  private readonly resting = new Map<string, number>();

  constructor(
    private readonly database: DataSource, private readonly audit: AuditLog, private readonly vault: Vault, private readonly options: InboxDrainOptions,
  ) {
    const { kind, pollMs } = options;
    this.log = new Logger(`Inbox ${kind}`);
    this.drain = new Drain({ name: `inbox ${kind}`, pollMs, drainOnce: async () => ((await this.drainOnce()) < options.batch ? 0 : options.batch) });
  }

  start(): void {
    this.drain.start();
  }

  wake(): void {
    this.drain.wake();
  }

  async stop(): Promise<void> {
    await this.drain.stop();
  }

  /** One batch; gives the number of rows it took. */
  async drainOnce(): Promise<number> {
    let rows: StoredRow[] = [];
    try {
      await this.database.transaction(async (em) => {
        rows = await takeWaiting(em, this.options.kind, this.options.batch, this.stillResting());
        if (rows.length > 0) await this.workIn(em, rows);
      });
    } catch (error) {
      if (isDatabaseAway(error) || rows.length === 0) throw error;
      this.log.warn(`a batch of ${rows.length} failed, working it in row by row: ${errorName(error)}`);
      for (const row of rows) await this.workOne(row);
    }
    return rows.length;
  }

  private async workIn(em: EntityManager, rows: StoredRow[]): Promise<void> {
    const outcomes = await this.options.work(em, await openPayloads(this.vault, rows));
    await markProcessed(em, new Map(rows.map((row) => [row.id, outcomes.get(row.id) ?? 'HANDLED'])));
  }

  private async workOne(row: StoredRow): Promise<void> {
    try {
      await this.database.transaction(async (em) => {
        if (await takeOne(em, row.id)) await this.workIn(em, [row]);
      });
      this.resting.delete(row.id);
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      await this.recordFailure(row, error as Error);
    }
  }

  private async recordFailure(row: StoredRow, error: Error): Promise<void> {
    const failures = Number(/^RETRY (\d+)$/.exec(row.outcome ?? '')?.[1] ?? 0) + 1;
    this.log.error(`inbox row ${row.id} failed ${failures} times: ${errorName(error)}`);
    await this.database.transaction(async (em) => {
      if (failures < POISON_AFTER) return markFailed(em, row.id, failures);
      await markProcessed(em, new Map([[row.id, 'POISON']]));
      await this.audit.append(em, {
        actor: { kind: 'system', userId: null }, action: 'inbox.poison', subjectType: 'inbox', subjectId: row.id,
        detail: { kind: row.kind, provider: row.provider, failures, error: error.name },
      });
    });
    this.resting.set(row.id, performance.now() + backoffMs(failures, RETRY_BACKOFF, Math.random()));
  }

  private stillResting(): string[] {
    const now = performance.now();
    for (const [id, until] of this.resting) if (until <= now) this.resting.delete(id);
    return [...this.resting.keys()];
  }
}
