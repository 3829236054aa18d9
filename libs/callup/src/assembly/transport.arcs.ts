/** A way to a sink. The weight is what one unit is worth there: a whole number, 1 to 2³⁰. */
export interface TransportArc {
  readonly sink: number;
  readonly weight: number;
}

/** Where units come from: how many, and the sinks that they may go to, each named once. */
export interface TransportSource {
  readonly supply: number;
  readonly arcs: readonly TransportArc[];
}

/** One variable of the linear programme: an arc with both its ends. */
export interface TransportColumn extends TransportArc {
  readonly source: number;
}

const HEAVIEST = 2 ** 30;

/** All arcs, grouped by sink; in each sink the heaviest first, and equal ones in the order of their sources. */
export class ArcTable {
  /** Where the arcs of each sink begin; one entry more than there are sinks. */
  private readonly starts: Int32Array;
  private readonly sources: Int32Array;
  private readonly weights: Int32Array;
  private readonly taken: Uint8Array;

  constructor(from: readonly TransportSource[], private readonly capacities: readonly number[]) {
    this.starts = startsOf(from, capacities.length);
    // Weight and source in one number: typed arrays sort numbers ten times faster than objects.
    const keys = new Float64Array(this.starts.at(-1)!);
    const next = this.starts.slice();
    from.forEach((source, index) => {
      for (const arc of source.arcs) keys[next[arc.sink]!++] = (HEAVIEST - arc.weight) * from.length + index;
    });
    capacities.forEach((_, sink) => keys.subarray(this.starts[sink], this.starts[sink + 1]).sort());
    this.sources = Int32Array.from(keys, (key) => key % from.length);
    this.weights = Int32Array.from(keys, (key) => HEAVIEST - Math.floor(key / from.length));
    this.taken = new Uint8Array(keys.length);
  }

  /**
   * Takes arcs that are worth more than the prices of their two ends, the heaviest of each sink and no more than would
   * fill it twice over. None at all proves that prices and shipments are optimal.
   */
  take(sinkPrices: readonly number[], sourcePrices: readonly number[]): TransportColumn[] {
    const columns: TransportColumn[] = [];
    this.capacities.forEach((capacity, sink) => {
      let room = capacity === 0 ? 0 : 2 * capacity + 16;
      const price = sinkPrices[sink]!;
      for (let arc = this.starts[sink]!; arc < this.starts[sink + 1]! && room > 0; arc++) {
        const weight = this.weights[arc]!;
        if (weight <= price) break; // the rest is lighter still
        const source = this.sources[arc]!;
        if (this.taken[arc] === 1 || weight <= price + sourcePrices[source]!) continue;
        this.taken[arc] = 1;
        columns.push({ source, sink, weight });
        room -= 1;
      }
    });
    return columns;
  }
}

function startsOf(from: readonly TransportSource[], sinks: number): Int32Array {
  const starts = new Int32Array(sinks + 1);
  for (const source of from) for (const arc of source.arcs) starts[arc.sink + 1]! += 1;
  for (let sink = 0; sink < sinks; sink++) starts[sink + 1]! += starts[sink]!;
  return starts;
}
