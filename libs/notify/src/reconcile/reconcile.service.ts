import { Drain, notifyOn } from '@muster/platform';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeliveryNews } from '../dispatch/delivery-news.service.ts';
import { forgetBegun } from '../ledger/begun.query.ts';
import { expireLeases, expireQueued } from '../ledger/lease.query.ts';
import { MessageSource } from '../notify.ports.ts';
import { WAKE } from '../notify.wakeups.ts';
import { ProviderSet } from '../provider/provider-set.ts';
import { askProvider } from './ask-provider.ts';
import { endOf, type Answer } from './end.rule.ts';
import { endUnknown, takeUnknown, type UnknownEnd, type UnknownRow } from './unknown.query.ts';

/** Rows a pass, and how often the whole queue is searched for expired rows (milliseconds). */
const BATCH = 500;
const SWEEP_MS = 5_000;

/**
 * Finds out what became of sends without an answer, and ends what has expired. A lost worker's claims come
 * here when their leases run out. Runs in every worker; rows are taken by one at a time.
 */
@Injectable()
export class ReconcileService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(ReconcileService.name);
  private readonly drain = new Drain({ name: 'reconcile', drainOnce: () => this.reconcileOnce() });
  private sweptAt = 0;

  constructor(
    private readonly database: DataSource,
    private readonly source: MessageSource,
    private readonly providers: ProviderSet,
    private readonly news: DeliveryNews,
  ) {}

  onApplicationBootstrap(): void {
    this.drain.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.drain.stop();
  }

  /** One pass; gives the number of rows that it moved or looked at. */
  async reconcileOnce(): Promise<number> {
    const orphans = await this.takeOver();
    const expired = await this.sweep();
    const rows = await takeUnknown(this.database, this.askable(), BATCH);
    const ends: UnknownEnd[] = [];
    for (const [provider, group] of Map.groupBy(rows, (row) => row.provider)) {
      const answers = await this.ask(provider, group);
      for (const row of group) {
        const end = endOf(row, answers.get(row.deliveryId) ?? { kind: 'UNANSWERED' });
        if (end) ends.push(end);
      }
    }
    await this.write(ends);
    return orphans + expired + rows.length;
  }

  /** Claims of a worker that died: back to the queue when their send had not begun, else to be asked for. */
  private async takeOver(): Promise<number> {
    const { unknown, requeued } = await this.database.transaction(async (em) => {
      const orphans = await expireLeases(em, BATCH);
      if (orphans.requeued > 0) await notifyOn(em, WAKE.delivery);
      return orphans;
    });
    if (unknown + requeued > 0) this.log.warn(`a worker left ${unknown + requeued} claims: ${requeued} are queued again, ${unknown} had begun and are asked for`);
    return unknown + requeued;
  }

  private askable(): string[] {
    return this.providers.all().filter((provider) => provider.canLookUp).map((provider) => provider.name);
  }

  private async ask(name: string, rows: readonly UnknownRow[]): Promise<Map<string, Answer>> {
    const provider = this.providers.all().find((p) => p.name === name);
    return provider ? askProvider(this.database, this.source, provider, rows) : new Map();
  }

  private async write(ends: readonly UnknownEnd[]): Promise<void> {
    if (ends.length === 0) return;
    const ended = await this.database.transaction(async (em) => {
      const rows = await endUnknown(em, this.askable(), ends);
      if (rows.some((row) => row.state === 'QUEUED')) await notifyOn(em, WAKE.delivery);
      return rows;
    });
    const resent = ended.filter((row) => row.state === 'QUEUED').length;
    if (resent > 0) this.log.warn(`${resent} messages are sent again: the provider does not know them`);
    this.news.moves(ended);
  }

  private async sweep(): Promise<number> {
    if (performance.now() - this.sweptAt < SWEEP_MS) return 0;
    const expired = await expireQueued(this.database, BATCH);
    await forgetBegun(this.database);
    if (expired < BATCH) this.sweptAt = performance.now();
    return expired;
  }
}
