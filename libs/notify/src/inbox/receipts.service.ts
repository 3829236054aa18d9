import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DeliveryNews } from '../dispatch/delivery-news.service.ts';
import { ReachabilityHandler } from '../notify.ports.ts';
import type { UnreachableReason } from '../notify.types.ts';
import { unreachableReason, worthAnotherTry } from '../sms/error-class.rule.ts';
import type { InboxRow } from './inbox.types.ts';
import { applyReceipts, knownDeliveries, queueAnotherTry, reclaimSent, type Moved } from './receipt.query.ts';
import { readReceipt, receiptRounds, type Receipt } from './receipt.rule.ts';

/** What became of a receipt: it moved the ledger, came too late, names no delivery of ours, or says nothing that is known. */
export type ReceiptOutcome = 'APPLIED' | 'LATE' | 'UNKNOWN_DELIVERY' | 'IGNORED';

/** Moves the ledger by what providers report, in the caller's transaction. */
@Injectable()
export class ReceiptsService {
  constructor(private readonly reachability: ReachabilityHandler, private readonly news: DeliveryNews) {}

  /** Works in a batch of stored status callbacks and gives the outcome of each. */
  async take(em: EntityManager, rows: readonly InboxRow[]): Promise<Map<string, ReceiptOutcome>> {
    const outcomes = new Map<string, ReceiptOutcome>(rows.map((row) => [row.id, 'IGNORED']));
    for (const [provider, group] of Map.groupBy(rows, (row) => row.provider)) {
      const receipts = group.flatMap((row) => readReceipt(row) ?? []);
      const moved = await this.move(em, provider, receipts);
      const at = new Map(moved.map((m) => [m.deliveryId, m]));
      const unmoved = receipts.filter((r) => !at.has(r.deliveryId)).map((r) => r.deliveryId);
      const known = unmoved.length > 0 ? await knownDeliveries(em, unmoved) : new Set();
      for (const r of receipts) outcomes.set(r.inboxId, at.has(r.deliveryId) ? 'APPLIED' : known.has(r.deliveryId) ? 'LATE' : 'UNKNOWN_DELIVERY');
      await this.follow(em, moved);
    }
    return outcomes;
  }

  private async move(em: EntityManager, provider: string, receipts: readonly Receipt[]): Promise<Moved[]> {
    const moved: Moved[] = [];
    for (const round of receiptRounds(receipts)) {
      const first = await applyReceipts(em, provider, round);
      const done = new Set(first.map((m) => m.deliveryId));
      const left = round.filter((r) => !done.has(r.deliveryId) && r.state !== 'FAILED' && r.state !== 'UNDELIVERED');
      const back = left.length > 0 ? await reclaimSent(em, left.map((r) => r.deliveryId)) : new Set<string>();
      moved.push(...first, ...await applyReceipts(em, provider, left.filter((r) => back.has(r.deliveryId))));
    }
    return moved;
  }

  /** What follows from failures. Watchers are told a little later, when this has been committed. */
  private async follow(em: EntityManager, moved: readonly Moved[]): Promise<void> {
    const failed = moved.filter((m) => m.state === 'FAILED' || m.state === 'UNDELIVERED');
    const byReason = new Map<UnreachableReason, Set<string>>();
    for (const { contactId, errorCode } of failed) {
      const reason = unreachableReason(Number(errorCode));
      if (reason) byReason.set(reason, (byReason.get(reason) ?? new Set()).add(contactId));
    }
    for (const [reason, contacts] of byReason) await this.reachability.unreachable(em, [...contacts].sort(), reason);
    await queueAnotherTry(em, failed.filter((m) => worthAnotherTry(Number(m.errorCode))).map((m) => m.deliveryId));
    this.news.moves(moved);
  }
}
