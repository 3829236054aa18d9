import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { lockCircuit, saveCircuit } from '../ledger/circuit.query.ts';
import type { Claimed } from '../ledger/claim.query.ts';
import { errorName, isDatabaseAway } from '../ledger/database-error.rule.ts';
import { pauseSender } from '../ledger/sender.query.ts';
import { settle, type Settled } from '../ledger/settle.query.ts';
import type { ReachabilityHandler } from '../notify.ports.ts';
import { afterSigns } from './circuit.rule.ts';
import type { DeliveryNews } from './delivery-news.service.ts';
import type { LeaseKeeper } from './lease-keeper.ts';
import { pausesOf, signsOf, unreachableOf } from './result-batch.rule.ts';
import type { Effect } from './result.rule.ts';

/** One answer with the claim that it settles. */
export interface Result {
  claim: Claimed;
  effect: Effect;
  /** Called when it has been written, or left to reconciliation. */
  written?: () => void;
}

export interface ResultWriterParts {
  database: DataSource;
  news: DeliveryNews;
  reachability: ReachabilityHandler;
  leases: LeaseKeeper;
  /** Providers whose circuit is known not to be clean. */
  ailing: Set<string>;
  /** Milliseconds for which a result waits for company. */
  patienceMs: number;
  /** Called after a provider's circuit opened. */
  onOpened: (provider: string) => void;
}

/** So many results are company enough. */
const FLUSH_ROWS = 200;
const LARGEST_WRITE = 500;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/**
 * Writes what became of sends, many rows a statement, while stragglers of the same claim go on. Results that
 * cannot be written (database away) are kept and tried again: the fence decides whether they still count.
 */
export class ResultWriter {
  private readonly log = new Logger(ResultWriter.name);
  private waiting: Result[] = [];
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private hurried = false;
  private pause = FIRST_PAUSE_MS;

  constructor(private readonly parts: ResultWriterParts) {}

  add(result: Result): void {
    this.waiting.push(result);
    if (this.running) return;
    if (this.waiting.length >= FLUSH_ROWS) void this.begin();
    else this.timer ??= setTimeout(() => void this.begin(), this.parts.patienceMs);
  }

  /** The same, and resolves when the result has been written. */
  addAndWait(result: Result): Promise<void> {
    return new Promise((written) => this.add({ ...result, written }));
  }

  /** Writes everything that was added, without waiting for more. */
  async flush(): Promise<void> {
    this.hurried = true;
    try {
      while (this.waiting.length > 0 || this.running) await this.begin();
    } finally {
      this.hurried = false;
    }
  }

  private begin(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    return this.running ??= this.run().finally(() => {
      this.running = null;
      if (this.waiting.length > 0) this.timer ??= setTimeout(() => void this.begin(), this.parts.patienceMs);
    });
  }

  private async run(): Promise<void> {
    do {
      const batch = this.waiting.splice(0, LARGEST_WRITE);
      try {
        await this.writeOrSplit(batch);
        this.pause = FIRST_PAUSE_MS;
      } catch (error) {
        this.waiting.unshift(...batch);
        this.log.warn(`${this.waiting.length} results wait for the database: ${errorName(error)}`);
        await new Promise((resolve) => setTimeout(resolve, this.pause));
        this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
      }
    } while (this.waiting.length >= (this.hurried ? 1 : FLUSH_ROWS));
  }

  /** One row that the database refuses must not hold up the others: it is left to reconciliation. */
  private async writeOrSplit(batch: readonly Result[]): Promise<void> {
    try {
      await this.write(batch);
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      if (batch.length > 1) {
        for (const one of batch) await this.writeOrSplit([one]);
        return;
      }
      this.log.error(`delivery ${batch[0]!.claim.deliveryId} refuses its result: ${errorName(error)}`);
    }
    this.parts.leases.release(batch.map((result) => result.claim.deliveryId));
    for (const { written } of batch) written?.();
  }

  private async write(batch: readonly Result[]): Promise<void> {
    const settlements = batch.map((result) => result.effect.settlement);
    if (!this.changesMoreThanRows(batch)) return this.parts.news.moves(await settle(this.parts.database, settlements));
    const { settled, opened } = await this.parts.database.transaction(async (em) => {
      const rows = await settle(em, settlements);
      await this.tellRegistry(em, batch, rows);
      for (const [senderId, rest] of pausesOf(batch)) await pauseSender(em, senderId, rest.ms, rest.reason);
      return { settled: rows, opened: await this.moveCircuits(em, batch) };
    });
    this.parts.news.moves(settled);
    for (const provider of opened) this.parts.onOpened(provider);
  }

  /** Mostly not, and then one statement is the whole transaction. */
  private changesMoreThanRows(batch: readonly Result[]): boolean {
    return batch.some(({ claim, effect }) => effect.unreachable !== null || effect.pauseMs !== null
      || (effect.sign !== null && (effect.sign !== 'ALIVE' || this.parts.ailing.has(claim.provider))));
  }

  private async tellRegistry(em: EntityManager, batch: readonly Result[], settled: readonly Settled[]): Promise<void> {
    for (const [reason, contactIds] of unreachableOf(batch, settled)) await this.parts.reachability.unreachable(em, contactIds, reason);
  }

  /** Healthy providers cost nothing here: only signs of trouble, or of recovery, are written. */
  private async moveCircuits(em: EntityManager, batch: readonly Result[]): Promise<string[]> {
    const opened: string[] = [];
    for (const [provider, { signs, error }] of signsOf(batch)) {
      if (!this.parts.ailing.has(provider) && signs.every((sign) => sign === 'ALIVE')) continue;
      const before = await lockCircuit(em, provider);
      const after = afterSigns(before, signs, Math.random());
      await saveCircuit(em, provider, after, after.failures > 0 ? error : null);
      if (after.failures > 0) this.parts.ailing.add(provider);
      else this.parts.ailing.delete(provider);
      if (after.open) opened.push(provider);
    }
    return opened;
  }
}
