/** One sender's allowance: tokens are SMS segments or e-mails. */
export interface Bucket {
  senderId: string;
  tokens: number;
  ratePerSecond: number;
  /** The most that can be saved up. */
  burst: number;
}

/** The tokens after some seconds. A negative time (another worker's clock reading was later) adds nothing. */
export function refill(bucket: Bucket, seconds: number): number {
  return Math.min(bucket.burst, bucket.tokens + Math.max(0, seconds) * bucket.ratePerSecond);
}

/** What a bucket must hold before a message of this cost may go: a message larger than the whole bucket waits for a full one. */
function needed(bucket: Bucket, cost: number): number {
  return Math.min(cost, bucket.burst);
}

/** Who sends what: the sender of each message, in the messages' order, and what each bucket holds afterwards. */
export interface Allocation {
  senders: string[];
  tokens: Map<string, number>;
}

/**
 * Gives each message, in order, to the fullest bucket that can pay for it, and stops at the first that none
 * can pay for: a short message must not overtake a long one of higher priority.
 */
export function allocate(costs: readonly number[], buckets: readonly Bucket[]): Allocation {
  const tokens = new Map(buckets.map((b) => [b.senderId, b.tokens]));
  const held = (b: Bucket): number => tokens.get(b.senderId)!;
  const senders: string[] = [];
  for (const cost of costs) {
    let best: Bucket | null = null;
    for (const bucket of buckets) {
      if (held(bucket) >= needed(bucket, cost) && (best === null || held(bucket) > held(best))) best = bucket;
    }
    if (best === null) break;
    tokens.set(best.senderId, held(best) - cost);
    senders.push(best.senderId);
  }
  return { senders, tokens };
}

/** Milliseconds until some bucket can pay for a message; null when there is none that ever will. */
export function waitFor(cost: number, buckets: readonly Bucket[]): number | null {
  const waits = buckets
    .filter((b) => b.ratePerSecond > 0)
    .map((b) => Math.max(0, Math.ceil(((needed(b, cost) - b.tokens) / b.ratePerSecond) * 1000)));
  return waits.length === 0 ? null : Math.min(...waits);
}
