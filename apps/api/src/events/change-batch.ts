import type { ChangeEvent } from '@muster/platform';
import { topicOf } from './topics.ts';

/** A client hears from us at most this often: every 500 ms. */
export const BATCH_EVERY_MS = 500;

/** What a client is told: what changed, or that it should fetch everything again. */
export type StreamMessage =
  | { event: 'change'; data: { topic: string; id: string; changes: string[] } }
  | { event: 'refetch'; data: Record<string, never> };

/** Gathers changes for one client so that a burst becomes one message a topic, twice a second at most. */
export class ChangeBatch {
  private readonly changes = new Map<string, { topic: string; id: string; changes: Set<string> }>();
  private refetch = false;
  private lastSent = -Infinity;

  add(event: ChangeEvent): void {
    const key = topicOf(event);
    const known = this.changes.get(key);
    if (known) known.changes.add(event.change);
    else this.changes.set(key, { topic: event.topic, id: event.id, changes: new Set([event.change]) });
  }

  /** Something may have been missed: the next message says so, and makes the rest needless. */
  addRefetch(): void {
    this.refetch = true;
  }

  /** Milliseconds until the next message may leave; 0 is now; null when there is nothing to say. */
  waitMs(nowMs: number): number | null {
    if (!this.refetch && this.changes.size === 0) return null;
    return Math.max(0, this.lastSent + BATCH_EVERY_MS - nowMs);
  }

  /** Empties the batch. */
  take(nowMs: number): StreamMessage[] {
    const messages: StreamMessage[] = this.refetch
      ? [{ event: 'refetch', data: {} }]
      : [...this.changes.values()].map(({ topic, id, changes }) => ({ event: 'change', data: { topic, id, changes: [...changes].sort() } }));
    this.refetch = false;
    this.changes.clear();
    if (messages.length > 0) this.lastSent = nowMs;
    return messages;
  }
}
