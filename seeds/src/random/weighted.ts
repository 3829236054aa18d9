import type { Random } from './random.ts';

/** A list to draw from in which some items come more often than others: pairs of item and weight; only proportions count. */
export class Weighted<T> {
  private readonly pairs: readonly (readonly [T, number])[];
  private readonly bounds: readonly number[];
  private readonly total: number;

  constructor(...pairs: readonly (readonly [T, number])[]) {
    let total = 0;
    this.pairs = pairs;
    this.bounds = pairs.map(([, weight]) => (total += weight));
    this.total = total;
    if (!(total > 0)) throw new RangeError('a weighted list needs at least one item with a weight above zero');
  }

  /** One item, by its weight. */
  pick(random: Random): T {
    const target = random.fraction() * this.total;
    let low = 0;
    let high = this.bounds.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.bounds[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    const pair = this.pairs[low];
    if (pair === undefined) throw new RangeError('nothing to pick from: the list is empty');
    return pair[0];
  }
}
