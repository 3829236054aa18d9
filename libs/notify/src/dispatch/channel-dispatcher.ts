import { Drain } from '@muster/platform';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { recordBegun } from '../ledger/begun.query.ts';
import { claimBatch, type ClaimedBatch } from '../ledger/claim-batch.ts';
import type { Claimed } from '../ledger/claim.query.ts';
import { errorName } from '../ledger/database-error.rule.ts';
import type { Settlement } from '../ledger/settle.query.ts';
import type { StopOrder } from '../ledger/stop-order.ts';
import type { MessageSource, ReachabilityHandler } from '../notify.ports.ts';
import type { ChannelProvider, SendResult } from '../provider/channel-provider.ts';
import { OPEN_AFTER } from './circuit.rule.ts';
import type { DeliveryNews } from './delivery-news.service.ts';
import { Lane, type Outgoing } from './lane.ts';
import { LEASE_SECONDS, LeaseKeeper } from './lease-keeper.ts';
import { avoidProvider, giveBack, orderOf, restSender, type Order } from './order.rule.ts';
import { renderClaims } from './render-claims.ts';
import { effectOf, unbegun } from './result.rule.ts';
import { ResultWriter, type Result } from './result-writer.ts';
import { Throughput } from './throughput.ts';

export interface DispatcherParts {
  database: DataSource;
  news: DeliveryNews;
  source: MessageSource;
  reachability: ReachabilityHandler;
  provider: ChannelProvider;
  /** Sends in flight at most. */
  width: number;
}

/** How long results wait for company before they are written, in milliseconds. */
const PATIENCE_MS = 100;
const PATIENCE_UNASKABLE_MS = 5;

/** Longest wait for sends in flight when the process ends; what is not written by then is reconciled by others. */
const FAREWELL_MS = 15_000;

/**
 * Empties one channel's part of the ledger: claims the next batch while the present one is being sent, sends
 * without holding a connection, and writes results as they come.
 */
export class ChannelDispatcher {
  private readonly log = new Logger(ChannelDispatcher.name);
  private readonly drain: Drain;
  private readonly lane: Lane;
  private readonly leases: LeaseKeeper;
  private readonly writer: ResultWriter;
  private readonly ailing = new Set<string>();
  /** Orders that came while a batch was being claimed and rendered; they concern it too. */
  private orders: Order[] | null = null;
  /** Failures of the provider in a row; enough of them must be written before anything more is claimed. */
  private troubles = 0;
  private hurry: Promise<void> | null = null;
  private pacing: NodeJS.Timeout | null = null;
  private readonly throughput: Throughput;

  constructor(private readonly parts: DispatcherParts) {
    const width = parts.provider.canLookUp ? parts.width : 2 * parts.width;
    this.lane = new Lane({ width, begin: this.begin, send: this.send });
    this.throughput = new Throughput(width);
    this.leases = new LeaseKeeper(parts.database);
    this.writer = new ResultWriter({
      database: parts.database, news: parts.news, reachability: parts.reachability, leases: this.leases, ailing: this.ailing,
      patienceMs: parts.provider.canLookUp ? PATIENCE_MS : PATIENCE_UNASKABLE_MS,
      onOpened: (provider) => this.heed(avoidProvider(provider)),
    });
    this.drain = new Drain({ name: `dispatch ${parts.provider.channel}`, drainOnce: (signal) => this.claimNext(signal) });
  }

  start(): void {
    this.drain.start();
  }

  wake(): void {
    this.drain.wake();
  }

  /** Drops what must not be sent any more and has not begun; null means that an order may have been missed: all is looked at again. */
  obey(order: StopOrder | null): void {
    this.heed(orderOf(order));
  }

  /** Claims nothing more, gives back what has not begun, and waits for what is in flight. */
  async stop(): Promise<void> {
    let farewell: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => { farewell = setTimeout(resolve, FAREWELL_MS); });
    await Promise.race([this.finish(), late]);
    clearTimeout(farewell);
    this.leases.stop();
  }

  private async finish(): Promise<void> {
    if (this.pacing) clearTimeout(this.pacing);
    const drained = this.drain.stop();
    this.heed(giveBack);
    await drained;
    this.heed(giveBack);
    await this.lane.idle();
    await this.writer.flush();
  }

  private async claimNext(signal: AbortSignal): Promise<number> {
    const { provider, database } = this.parts;
    const limit = this.throughput.nextBatch();
    await this.lane.room(Math.max(1, Math.ceil(limit / 2)));
    await this.hurry;
    if (signal.aborted) return 0;
    const since = performance.now();
    this.orders = [];
    try {
      const batch = await claimBatch(database, { channel: provider.channel, providers: [provider.name], limit, leaseSeconds: LEASE_SECONDS });
      this.paceTo(batch.waitMs);
      if (batch.claimed.length > 0) await this.takeUp(batch, since);
      return batch.claimed.length + batch.expired;
    } finally {
      this.orders = null;
    }
  }

  /** Renders a claimed batch and puts it in the lane, past the orders that came meanwhile. */
  private async takeUp(batch: ClaimedBatch, since: number): Promise<void> {
    this.leases.hold(batch.claimed, since);
    for (const provider of batch.ailing) this.ailing.add(provider);
    const { outgoing, refused } = await renderClaims(this.parts.source, batch, since);
    for (const { claim, settlement } of refused) this.settleUnbegun(claim, settlement);
    const orders = this.orders ?? [];
    this.lane.push(outgoing.filter((o) => !orders.some((order) => this.settledBy(order, o))));
  }

  /** Only what is on record as begun may leave; without the record everything goes back to the queue. */
  private readonly begin = async (batch: Outgoing[]): Promise<Outgoing[]> => {
    try {
      await recordBegun(this.parts.database, batch.map(({ claim }) => claim));
      return batch;
    } catch (error) {
      this.log.warn(`${batch.length} sends did not begin: ${errorName(error)}`);
      for (const { claim } of batch) this.settleUnbegun(claim, unbegun(claim, 'QUEUED'));
      return [];
    }
  };

  private readonly send = async (outgoing: Outgoing): Promise<void> => {
    const { claim, message, senderAddress } = outgoing;
    const ttlMs = outgoing.expiresAt - performance.now();
    if (ttlMs <= 0) return this.settleUnbegun(claim, unbegun(claim, 'EXPIRED'));
    if (!this.leases.allows(claim.deliveryId)) return this.settleUnbegun(claim, unbegun(claim, 'QUEUED'));
    const result = await this.parts.provider.send({ deliveryId: claim.deliveryId, senderAddress, message, ttlSeconds: ttlMs / 1000 });
    this.throughput.count();
    const effect = effectOf(claim, result, Math.random());
    const written = this.keep({ claim, effect });
    if (effect.sign === 'ALIVE') this.troubles = 0;
    else this.holdBack(outgoing, result);
    await written;
  };

  /**
   * Where the provider cannot be asked what it took, each result that a dying worker had not written is a message sent
   * twice. There a place in the lane is held until the result is written, so no more than a lane's width can be.
   */
  private keep(result: Result): Promise<void> | void {
    return this.parts.provider.canLookUp ? this.writer.add(result) : this.writer.addAndWait(result);
  }

  /** A throttled sender, or a provider in trouble, gets nothing more until the database has been told. */
  private holdBack({ claim }: Outgoing, result: SendResult): void {
    if (result.kind === 'THROTTLED') this.heed(restSender(claim.senderId));
    else {
      this.troubles = result.kind === 'MISCONFIGURED' ? OPEN_AFTER : this.troubles + 1;
      if (this.troubles < OPEN_AFTER) return;
      this.heed(giveBack);
    }
    this.hurry ??= this.writer.flush().finally(() => { this.hurry = null; });
  }

  private heed(order: Order): void {
    this.orders?.push(order);
    for (const outgoing of this.lane.take((o) => order(o) !== null)) this.settledBy(order, outgoing);
  }

  private settledBy(order: Order, outgoing: Outgoing): boolean {
    const settlement = order(outgoing);
    if (settlement) this.settleUnbegun(outgoing.claim, settlement);
    return settlement !== null;
  }

  private settleUnbegun(claim: Claimed, settlement: Settlement): void {
    this.writer.add({ claim, effect: { settlement, sign: null, pauseMs: null, unreachable: null } });
  }

  /** Looks again when a sender's bucket, pause or circuit allows the next message. */
  private paceTo(waitMs: number | null): void {
    if (this.pacing) clearTimeout(this.pacing);
    this.pacing = waitMs === null ? null : setTimeout(() => this.drain.wake(), Math.max(1, waitMs));
  }
}
