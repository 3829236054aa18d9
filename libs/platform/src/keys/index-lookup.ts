import type { LoadedKeys } from './loaded-keys.ts';

/** The blind indexes of some values, and the way back from an index that a row carries. */
export class IndexLookup {
  /** For `= any($n::bytea[])`. */
  readonly indexes: Buffer[];
  private readonly values: ReadonlyMap<string, string>;

  constructor(keys: LoadedKeys, purpose: string, values: readonly string[]) {
    const pairs = values.flatMap((value) => keys.indexes(purpose, value).map((index) => ({ index, value })));
    this.indexes = pairs.map(({ index }) => index);
    this.values = new Map(pairs.map(({ index, value }) => [index.toString('hex'), value]));
  }

  /** The value that was asked for and has this index. */
  valueOf(index: Buffer): string | undefined {
    return this.values.get(index.toString('hex'));
  }
}
