import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * On whose behalf statements run. PostgreSQL's policies read it (`muster.context`); without one the api's role sees no
 * rows. `gate` looks sessions and sign-ins up, `link` is the holder of one answer link, `release` of one release link, `user` somebody signed in.
 */
export interface DatabaseContext {
  readonly kind: 'user' | 'gate' | 'link' | 'release' | 'system';
  readonly user?: string | null;
  readonly expert?: string | null;
  readonly link?: string | null;
  readonly organisations?: readonly string[];
  readonly may?: readonly string[];
}

interface Store { context: DatabaseContext | null }

const stores = new AsyncLocalStorage<Store>();

/** Runs the work, and everything that it starts, on behalf of somebody. */
export function actingAs<T>(context: DatabaseContext | null, work: () => T): T {
  return stores.run({ context }, work);
}

/** On whose behalf statements run that are issued now; null: nobody's, which the api's role answers with no rows. */
export function currentContext(): DatabaseContext | null {
  return stores.getStore()?.context ?? null;
}

/** Express middleware: gives a request a context of its own, empty until {@link decideContext} fills it. */
export function openContext(_request: unknown, _response: unknown, next: () => void): void {
  stores.run({ context: null }, next);
}

/** Says on whose behalf the rest of this request runs; outside of a request it says nothing. */
export function decideContext(context: DatabaseContext | null): void {
  const store = stores.getStore();
  if (store) store.context = context;
}
