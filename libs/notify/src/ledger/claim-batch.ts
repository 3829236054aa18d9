import type { DataSource, EntityManager } from 'typeorm';
import { gateOf } from '../dispatch/circuit.rule.ts';
import { allocate, refill, waitFor } from '../dispatch/token-bucket.rule.ts';
import type { Channel } from '../notify.types.ts';
import { takeProbe } from './circuit.query.ts';
import { claimLocked, expireLocked, lockDue, type Claimed, type DueRow } from './claim.query.ts';
import { lockSenders, saveTokens, type SenderRow } from './sender.query.ts';

/** What to claim for: only providers that this process can use. */
export interface ClaimRequest {
  channel: Channel;
  providers: readonly string[];
  limit: number;
  leaseSeconds: number;
}

/** What was claimed; `expired` rows were ended instead. `waitMs` says when to look again although nobody calls. */
export interface ClaimedBatch {
  claimed: Claimed[];
  expired: number;
  /** The senders of the batch, with addresses. */
  senders: Map<string, SenderRow>;
  /** Providers whose circuit was not clean when the batch was claimed: their next success must be told. */
  ailing: Set<string>;
  waitMs: number | null;
}

/** A probe that is never answered is repeated by anyone after this long. */
const PROBE_WINDOW_SECONDS = 15;

/**
 * Claims the next batch in one transaction: senders are locked, so all workers share their buckets, and the
 * tokens are taken before anything is sent. A paused sender or an open circuit takes no part.
 */
export async function claimBatch(database: DataSource, request: ClaimRequest): Promise<ClaimedBatch> {
  return database.transaction(async (em) => {
    const all = (await lockSenders(em, request.channel)).filter((s) => request.providers.includes(s.provider));
    const { hopeful, probe, waitMs } = whoMaySend(all);
    const tokens = hopeful.reduce((sum, s) => sum + Math.max(0, s.tokens), 0);
    const limit = probe ? 1 : Math.min(request.limit, Math.ceil(tokens));
    const due = hopeful.length > 0 ? await lockDue(em, request.channel, Math.max(1, limit)) : [];
    const alive = due.filter((row) => !row.expired);
    await expireLocked(em, due.filter((row) => row.expired).map((row) => row.id));
    const costs = alive.map((row) => costOf(request.channel, row));
    const filled = probe ? await prober(em, hopeful.filter((s) => allocate(costs, [s]).senders.length > 0)) : hopeful;
    const shares = allocate(costs, filled);
    const claimed = await claimLocked(em, {
      channel: request.channel, leaseSeconds: request.leaseSeconds,
      ids: alive.slice(0, shares.senders.length).map((row) => row.id), senderIds: shares.senders,
    });
    if (claimed.length > 0) await saveTokens(em, shares.tokens);
    const next = costs[claimed.length];
    const pace = next === undefined ? null : waitFor(next, hopeful.map((s) => ({ ...s, tokens: shares.tokens.get(s.senderId) ?? s.tokens })));
    return {
      claimed, expired: due.length - alive.length, waitMs: soonest(waitMs, pace),
      senders: new Map(filled.map((s) => [s.senderId, s])),
      ailing: new Set(filled.filter((s) => s.failures > 0 || s.open).map((s) => s.provider)),
    };
  });
}

/** SMS are paid by the segment, everything else by the message. */
function costOf(channel: Channel, row: DueRow): number {
  return channel === 'SMS' ? Math.max(1, row.segments) : 1;
}

function soonest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

interface Eligible {
  /** Those who may send, their buckets filled up to now. */
  hopeful: SenderRow[];
  /** Nobody but senders behind an open circuit whose probe is due: one of them may send one message. */
  probe: boolean;
  waitMs: number | null;
}

/** Leaves out paused senders and open circuits; due probes count when there is nobody else to send. */
function whoMaySend(senders: readonly SenderRow[]): Eligible {
  let waitMs: number | null = null;
  const ready: SenderRow[] = [];
  const probes: SenderRow[] = [];
  for (const sender of senders) {
    const gate = gateOf(sender, sender.probeMs === 0);
    if (sender.pausedMs > 0) waitMs = soonest(waitMs, sender.pausedMs);
    else if (gate === 'CLOSED') ready.push(sender);
    else if (gate === 'PROBE') probes.push(sender);
    else waitMs = soonest(waitMs, sender.probeMs);
  }
  const probe = ready.length === 0 && probes.length > 0;
  return { hopeful: (probe ? probes : ready).map((s) => ({ ...s, tokens: refill(s, s.idleSeconds) })), probe, waitMs };
}

/**
 * The one that gets the right to probe. Asked for only among senders that can send a message now: a right that nobody
 * uses would shut everybody out for its window.
 */
async function prober(em: EntityManager, senders: readonly SenderRow[]): Promise<SenderRow[]> {
  for (const sender of senders) {
    if (await takeProbe(em, sender.provider, PROBE_WINDOW_SECONDS)) return [sender];
  }
  return [];
}
