/** Makes something once for each request and forgets it with the request; found by the GraphQL context. */
export class PerRequest<T, A extends unknown[] = []> {
  private readonly made = new WeakMap<object, T>();

  constructor(private readonly make: (...args: A) => T) {}

  /** What belongs to the request of this GraphQL context. */
  of(context: object, ...args: A): T {
    const known = this.made.get(context);
    if (known !== undefined) return known;
    const fresh = this.make(...args);
    this.made.set(context, fresh);
    return fresh;
  }
}
