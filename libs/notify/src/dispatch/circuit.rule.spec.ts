import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterSigns, gateOf, OPEN_AFTER, type ProviderSign } from './circuit.rule.ts';

const closed = { failures: 0, open: false };
const trouble = (n: number): ProviderSign[] => Array.from({ length: n }, () => 'TROUBLE');

describe('a provider\'s circuit', () => {
  it('opens after so many failures in a row, over any number of batches', () => {
    const before = afterSigns(closed, trouble(OPEN_AFTER - 1), 0);
    expect(before).toEqual({ failures: OPEN_AFTER - 1, open: false, retryInMs: null });
    expect(afterSigns(before, trouble(1), 0)).toEqual({ failures: OPEN_AFTER, open: true, retryInMs: 500 });
  });

  it('stays closed while successes come between', () => {
    const signs = Array.from({ length: 100 }, (_, i): ProviderSign => (i % OPEN_AFTER === 0 ? 'ALIVE' : 'TROUBLE'));
    expect(afterSigns(closed, signs, 0).open).toBe(false);
  });

  it('waits longer after each failed probe, and not for each send that was in flight', () => {
    let circuit = afterSigns(closed, trouble(64), 0);
    expect(circuit).toEqual({ failures: OPEN_AFTER, open: true, retryInMs: 500 });
    const waits = [1, 2, 3, 4, 5, 6].map(() => (circuit = afterSigns(circuit, trouble(20), 0)).retryInMs);
    expect(waits).toEqual([1_000, 2_000, 4_000, 5_000, 5_000, 5_000]);
  });

  it('closes at the first sign of life', () => {
    expect(afterSigns({ failures: 20, open: true }, ['ALIVE'], 0)).toEqual({ failures: 0, open: false, retryInMs: null });
  });

  it('opens at once, and for longer, when credentials are refused', () => {
    expect(afterSigns(closed, ['MISCONFIGURED'], 0)).toEqual({ failures: OPEN_AFTER, open: true, retryInMs: 2_500 });
  });

  it('lets nothing, one message or everything through', () => {
    expect(gateOf(closed, true)).toBe('CLOSED');
    expect(gateOf({ failures: 9, open: true }, false)).toBe('OPEN');
    expect(gateOf({ failures: 9, open: true }, true)).toBe('PROBE');
  });

  it('is open exactly when the failures since the last sign of life reach the limit', () => {
    const sign = fc.constantFrom<ProviderSign>('ALIVE', 'TROUBLE');
    fc.assert(fc.property(fc.array(fc.array(sign, { maxLength: 20 }), { maxLength: 10 }), (batches) => {
      let circuit: { failures: number; open: boolean } = closed;
      for (const batch of batches) circuit = afterSigns(circuit, batch, 0.5);
      const all = batches.flat();
      const tail = all.slice(all.lastIndexOf('ALIVE') + 1).length;
      expect(circuit.open).toBe(tail >= OPEN_AFTER);
    }));
  });
});
