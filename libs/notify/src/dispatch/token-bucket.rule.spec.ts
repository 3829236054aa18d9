import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate, refill, waitFor, type Bucket } from './token-bucket.rule.ts';

const bucket = (senderId: string, tokens: number, more: Partial<Bucket> = {}): Bucket => ({ senderId, tokens, ratePerSecond: 10, burst: 100, ...more });

describe('a token bucket', () => {
  it('refills with time up to its burst', () => {
    expect(refill(bucket('a', 5), 2)).toBe(25);
    expect(refill(bucket('a', 95), 2)).toBe(100);
  });

  it('loses nothing when a reading of the clock is older than the last one', () => {
    expect(refill(bucket('a', 5), -3)).toBe(5);
  });

  it('pays in order and stops at the first message it cannot pay for', () => {
    const { senders, tokens } = allocate([2, 3, 6, 1], [bucket('a', 10)]);
    expect(senders).toEqual(['a', 'a']);
    expect(tokens.get('a')).toBe(5);
  });

  it('spreads messages over the fullest senders of a pool', () => {
    expect(allocate([1, 1, 1], [bucket('a', 1), bucket('b', 2)]).senders).toEqual(['b', 'a', 'b']);
    expect(allocate([3], [bucket('a', 2), bucket('b', 2)]).senders).toEqual([]);
  });

  it('lets a message larger than the bucket go from a full one, into debt', () => {
    const small = bucket('a', 2, { burst: 2, ratePerSecond: 1 });
    const { senders, tokens } = allocate([5], [small]);
    expect(senders).toEqual(['a']);
    expect(tokens.get('a')).toBe(-3);
    expect(waitFor(1, [{ ...small, tokens: -3 }])).toBe(4_000);
  });

  it('says when the next message can go', () => {
    expect(waitFor(4, [bucket('a', 1), bucket('b', 3)])).toBe(100);
    expect(waitFor(1, [bucket('a', 1)])).toBe(0);
    expect(waitFor(1, [])).toBeNull();
  });

  it('never gives out more than it holds while messages fit the bucket', () => {
    const tokens = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 60 }), fc.array(tokens, { maxLength: 4 }), (costs, held) => {
      const buckets = held.map((t, i) => bucket(String(i), t, { burst: 50 }));
      const after = allocate(costs, buckets);
      for (const left of after.tokens.values()) expect(left).toBeGreaterThanOrEqual(0);
      const spent = costs.slice(0, after.senders.length).reduce((a, b) => a + b, 0);
      const gone = buckets.reduce((sum, b) => sum + b.tokens - after.tokens.get(b.senderId)!, 0);
      expect(gone).toBeCloseTo(spent, 6);
    }));
  });
});
