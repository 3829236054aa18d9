/** Collects the values of a statement that is put together from parts; `add` gives the placeholder. */
export class SqlParams {
  readonly values: unknown[] = [];

  /** Adds a value and gives its placeholder, e.g. `$3`. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
