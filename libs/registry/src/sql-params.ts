/** Collects the values of a statement that is put together from parts. */
export class SqlParams {
  readonly values: unknown[] = [];

  /** Takes a value in and gives back its placeholder, cast where a type is named: `$3::uuid`. */
  add(value: unknown, type?: string): string {
    this.values.push(value);
    return `$${this.values.length}${type ? `::${type}` : ''}`;
  }
}
