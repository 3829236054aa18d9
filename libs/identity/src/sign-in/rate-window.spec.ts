import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secondsUntilAllowed } from './rate-window.ts';

const window = { limit: 3, seconds: 900 };

describe('the window of sign-in attempts', () => {
  it('allows as many as the limit', () => {
    expect(secondsUntilAllowed([], window)).toBe(0);
    expect(secondsUntilAllowed([1, 2], window)).toBe(0);
  });

  it('says how long to wait for the place that becomes free first', () => {
    expect(secondsUntilAllowed([0, 10, 890.2], window)).toBe(10);
    expect(secondsUntilAllowed([0, 10, 20, 890], window)).toBe(880);
  });

  it('forgets what is older than the window', () => {
    expect(secondsUntilAllowed([0, 10, 900, 5_000], window)).toBe(0);
  });

  it('is right about the wait: afterwards it is allowed, a second before it is not', () => {
    const ages = fc.array(fc.double({ min: 0, max: 1_000, noNaN: true }), { maxLength: 12 });
    fc.assert(fc.property(ages, (given) => {
      const wait = secondsUntilAllowed(given, window);
      expect(secondsUntilAllowed(given.map((age) => age + wait), window)).toBe(0);
      if (wait > 1) expect(secondsUntilAllowed(given.map((age) => age + wait - 1), window)).toBeGreaterThan(0);
    }));
  });
});
