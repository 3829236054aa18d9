import { isUuid } from '@muster/platform';
import type { Queryable } from '../targeting/queryable.ts';
import type { KnownIdentity } from './request.assessment.ts';

/** The number and the code that a call-up keeps when it is written anew; undefined for one that is still to be made. */
export async function knownIdentity(db: Queryable, callUpId: string | null): Promise<KnownIdentity | undefined> {
  if (callUpId === null || !isUuid(callUpId)) return undefined;
  const [known]: KnownIdentity[] = await db.query('select number, authenticity_code as "authenticityCode" from call_up where id = $1', [callUpId]);
  return known;
}
