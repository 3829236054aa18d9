import type { Refusal } from '@muster/platform';

/** Undoes a transaction because of an expected refusal, which {@link orRefusal} gives back as a value. */
export class Rollback<R extends Refusal> extends Error {
  constructor(readonly refusal: R) {
    super(refusal.code);
    this.name = 'Rollback';
  }
}

/** Runs work that may be rolled back by a refusal; gives its value or the refusal. Other errors pass. */
export async function orRefusal<T, R extends Refusal>(work: () => Promise<T>): Promise<T | R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Rollback) return error.refusal as R;
    throw error;
  }
}
