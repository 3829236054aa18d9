import type { DataSource, EntityManager } from 'typeorm';
import { countAudience, type CountedAudience } from './audience-counts.query.ts';
import { sumOfCounts } from './audience-sum.rule.ts';
import type { AudienceRequest } from './audience.types.ts';
import { preparePlanner } from './planner.settings.ts';
import { isNarrow } from './population.query.ts';

/** A power of two. */
const PARTS = 2;

/**
 * Counts an audience that somebody waits for. The whole roster is counted in parts side by side, each in a transaction of its
 * own: PostgreSQL does not spread a statement that is built of tables on its way over several cores. Everybody belongs to one
 * part, so that nobody is counted twice, whatever changes meanwhile. `also` is done in the transaction of the first part; it
 * stands even if another part fails, so it may record that somebody asked, not that he was answered.
 */
export async function countInParts(database: DataSource, request: AudienceRequest, also: (em: EntityManager) => Promise<void>): Promise<CountedAudience> {
  const parts: AudienceRequest[] = isNarrow(request) ? [request] : Array.from({ length: PARTS }, (_, n) => ({ ...request, part: { n, of: PARTS } }));
  const counted = await Promise.allSettled(parts.map((part, n) => database.transaction(async (em) => {
    await preparePlanner(em);
    const counts = await countAudience(em, part);
    if (n === 0) await also(em);
    return counts;
  })));
  return sumOfCounts(counted.map((part) => {
    if (part.status === 'rejected') throw part.reason;
    return part.value;
  }));
}
