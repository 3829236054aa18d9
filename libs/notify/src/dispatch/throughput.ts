import { batchSize } from './batch-size.rule.ts';

/** Counts ended sends, to claim as much as will be needed soon and no more. */
export class Throughput {
  private ended = 0;
  private since: number;

  constructor(private readonly width: number, private readonly now: () => number = () => performance.now()) {
    this.since = now();
  }

  count(): void {
    this.ended += 1;
  }

  /** How many to claim next; the count begins anew. */
  nextBatch(): number {
    const now = this.now();
    const size = batchSize(this.ended, now - this.since, this.width);
    this.ended = 0;
    this.since = now;
    return size;
  }
}
