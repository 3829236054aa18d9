/**
 * A repeatable one-to-one shuffle of 0 … size - 1, without keeping a list: gives opaque numbers that never collide.
 * An affine map: position → (factor × position + offset) mod size, with a factor that shares no divisor with the size.
 * Exact as long as factor × position stays under 2^53, so sizes up to 2^29 and positions up to 2^24.
 */
export class Permutation {
  readonly size: number;
  private readonly factor: number;
  private readonly offset: number;

  constructor(size: number, seed: number) {
    if (!Number.isInteger(size) || size < 1 || size > 2 ** 29) throw new RangeError('a permutation holds 1 to 2^29 numbers');
    const mixed = Math.abs(Math.imul(seed | 0, 0x9e3779b1));
    this.size = size;
    this.factor = coprime(Math.floor(size * 0.618) + (mixed % 1_000), size);
    this.offset = mixed % size;
  }

  /** The shuffled number of a position; positions from the size on would repeat, so they are refused. */
  at(position: number): number {
    if (!Number.isInteger(position) || position < 0 || position >= Math.min(this.size, 2 ** 24)) {
      throw new RangeError(`position ${position} is outside the permutation of ${this.size}`);
    }
    return (this.factor * position + this.offset) % this.size;
  }
}

function coprime(wanted: number, size: number): number {
  let factor = Math.max(1, wanted % size);
  while (divisor(factor, size) !== 1) factor++;
  return factor;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
