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

/**
 * Messages waiting to be sent and those in flight: at most `width` at once, first in, first out. It knows
 * nothing of results; `send` must not reject.
 */
export class Lane {
  private waiting: Outgoing[] = [];
  private next = 0;
  private flying = 0;
  private watchers: { below: number; resolve: () => void }[] = [];
  private idlers: (() => void)[] = [];

  constructor(private readonly width: number, private readonly send: (outgoing: Outgoing) => Promise<void>) {}

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

  /** Takes waiting messages out again that must not be sent, or all. */
  take(which: (outgoing: Outgoing) => boolean = () => true): Outgoing[] {
    const taken: Outgoing[] = [];
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

  private pump(): void {
    while (this.flying < this.width && this.next < this.waiting.length) {
      const outgoing = this.waiting[this.next++]!;
      this.flying += 1;
      void this.send(outgoing).then(this.landed);
    }
    this.notice();
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
