import type { Claimed } from '../ledger/claim.query.ts';
import type { OutboundMessage } from '../notify.types.ts';

/** A claimed and rendered message. Times are of this process's own steady clock, in milliseconds. */
export interface Outgoing {
  claim: Claimed;
  message: OutboundMessage;
  senderAddress: string;
  /** The message has lost its point from here on. */
  expiresAt: number;
}

export interface LaneParts {
  /** The most that are in flight at once. */
  width: number;
  /** Called before messages are sent, a few at a time; what it does not give back is not sent. Must not reject. */
  begin: (batch: Outgoing[]) => Promise<Outgoing[]>;
  /** Sends one message. Must not reject. */
  send: (outgoing: Outgoing) => Promise<void>;
}

/**
 * Messages waiting to be sent and those in flight: at most `width` at once, first in, first out. It knows
 * nothing of results.
 */
export class Lane {
  private waiting: Outgoing[] = [];
  private next = 0;
  private flying = 0;
  /** Those whose beginning is being recorded; they can still be taken out. */
  private readonly beginning = new Set<Outgoing>();
  private watchers: { below: number; resolve: () => void }[] = [];
  private idlers: (() => void)[] = [];
  private recording = false;

  constructor(private readonly parts: LaneParts) {}

  /** Messages that wait. */
  get backlog(): number {
    return this.waiting.length - this.next;
  }

  get inFlight(): number {
    return this.flying;
  }

  push(batch: readonly Outgoing[]): void {
    this.waiting = this.next === 0 ? this.waiting.concat(batch) : this.waiting.slice(this.next).concat(batch);
    this.next = 0;
    this.pump();
  }

  /** Takes messages out again that have not begun and must not be sent, or all. */
  take(which: (outgoing: Outgoing) => boolean = () => true): Outgoing[] {
    const taken = [...this.beginning].filter(which);
    for (const outgoing of taken) this.beginning.delete(outgoing);
    const rest: Outgoing[] = [];
    for (let i = this.next; i < this.waiting.length; i++) (which(this.waiting[i]!) ? taken : rest).push(this.waiting[i]!);
    this.waiting = rest;
    this.next = 0;
    this.notice();
    return taken;
  }

  /** Resolves when fewer than so many messages wait. */
  room(below: number): Promise<void> {
    if (this.backlog < below) return Promise.resolve();
    return new Promise((resolve) => this.watchers.push({ below, resolve }));
  }

  /** Resolves when nothing waits and nothing is in flight. */
  idle(): Promise<void> {
    if (this.backlog === 0 && this.flying === 0) return Promise.resolve();
    return new Promise((resolve) => this.idlers.push(resolve));
  }

  /** Lets as many begin as there are places, one record at a time: the busier the lane, the more share a record. */
  private pump(): void {
    const count = Math.min(this.parts.width - this.flying, this.backlog);
    if (count > 0 && !this.recording) {
      const batch = this.waiting.slice(this.next, this.next + count);
      this.next += count;
      this.flying += count;
      void this.launch(batch);
    }
    this.notice();
  }

  private async launch(batch: Outgoing[]): Promise<void> {
    this.recording = true;
    for (const outgoing of batch) this.beginning.add(outgoing);
    const begun = (await this.parts.begin(batch)).filter((outgoing) => this.beginning.has(outgoing));
    this.beginning.clear();
    this.recording = false;
    for (const outgoing of begun) void this.parts.send(outgoing).then(this.landed);
    this.flying -= batch.length - begun.length;
    this.pump();
  }

  private readonly landed = (): void => {
    this.flying -= 1;
    this.pump();
  };

  private notice(): void {
    const { backlog } = this;
    if (this.watchers.length > 0) {
      const ready = this.watchers.filter((watcher) => backlog < watcher.below);
      this.watchers = this.watchers.filter((watcher) => backlog >= watcher.below);
      for (const { resolve } of ready) resolve();
    }
    if (backlog === 0 && this.flying === 0) for (const resolve of this.idlers.splice(0)) resolve();
  }
}
