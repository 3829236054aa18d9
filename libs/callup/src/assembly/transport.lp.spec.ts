import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TransportSource } from './transport.arcs.ts';
import { maximiseTransport } from './transport.lp.ts';

async function worth(sources: readonly TransportSource[], capacities: readonly number[]): Promise<number> {
  const shipments = await maximiseTransport(sources, capacities);
  return shipments.reduce((sum, list, source) => sum + list.reduce((part, { sink, amount }) =>
    part + amount * (sources[source]?.arcs.find((arc) => arc.sink === sink)?.weight ?? Number.NaN), 0), 0);
}

describe('the transport programme', () => {
  it('ships nothing where there is nothing to ship', async () => {
    expect(await maximiseTransport([], [])).toEqual([]);
    expect(await maximiseTransport([{ supply: 1, arcs: [] }], [1])).toEqual([[]]);
    expect(await maximiseTransport([{ supply: 1, arcs: [{ sink: 0, weight: 5 }] }], [0])).toEqual([[]]);
  });

  it('splits a source over sinks and fills each no further than it holds', async () => {
    const sources = [{ supply: 5, arcs: [{ sink: 0, weight: 9 }, { sink: 1, weight: 7 }] }, { supply: 2, arcs: [{ sink: 0, weight: 8 }] }];
    expect(await maximiseTransport(sources, [4, 2])).toEqual([[{ sink: 0, amount: 3 }, { sink: 1, amount: 2 }], [{ sink: 0, amount: 1 }]]);
  });

  it('finds the optimum when all sinks want the same sources, far beyond the arcs that it begins with', async () => {
    // Weights are a sum of one figure per source and one per sink, so whoever goes where, the best 120 sources are the optimum.
    const sinks = Array.from({ length: 40 }, (_, sink) => ({ capacity: 3, bonus: (sink * 37) % 101 }));
    const values = Array.from({ length: 400 }, (_, source) => 1000 + ((source * 7919) % 997));
    const sources = values.map((value) => ({ supply: 1, arcs: sinks.map(({ bonus }, sink) => ({ sink, weight: value + bonus })) }));
    const best = [...values].sort((a, b) => b - a).slice(0, 120).reduce((sum, value) => sum + value, 0) + 3 * sinks.reduce((sum, { bonus }) => sum + bonus, 0);
    expect(await worth(sources, sinks.map((sink) => sink.capacity))).toBe(best);
  });

  it('proves its result on any instance, and gives equal output for equal input', async () => {
    const instances = fc.integer({ min: 1, max: 5 }).chain((sinks) => fc.record({
      capacities: fc.array(fc.nat(4), { minLength: sinks, maxLength: sinks }),
      sources: fc.array(fc.record({
        supply: fc.integer({ min: 1, max: 3 }),
        arcs: fc.uniqueArray(fc.record({ sink: fc.nat(sinks - 1), weight: fc.integer({ min: 1, max: 900_000 }) }), { selector: (arc) => arc.sink, maxLength: sinks }),
      }), { maxLength: 80 }),
    }));
    // The proof is in the function: it throws where worth and bound differ.
    await fc.assert(fc.asyncProperty(instances, async ({ sources, capacities }) => {
      expect(await maximiseTransport(sources, capacities)).toEqual(await maximiseTransport(sources, capacities));
    }), { numRuns: 60 });
  });
});
