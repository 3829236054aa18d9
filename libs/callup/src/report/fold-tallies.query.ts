import type { Queryable } from '../targeting/queryable.ts';

/** Lines of one call-up from which on they are added up. */
const MANY = 500;

const fold = (table: string, keys: string, number: string): string => `
  with taken as (
    delete from ${table} where call_up_id in (select call_up_id from ${table} group by 1 having count(*) > ${MANY}) returning *)
  insert into ${table} (${keys}, ${number}) select ${keys}, sum(${number}) from taken group by ${keys} having sum(${number}) <> 0`;

/**
 * Makes few lines of many in the tallies of call-ups. Readers see the lines before or after, with the same sum; of two that
 * fold at once each adds up what it took.
 */
export async function foldTallies(db: Queryable): Promise<void> {
  await db.query(fold('delivery_tally', 'call_up_id, purpose, channel, state', 'messages'));
  await db.query(fold('invitation_tally', 'call_up_id, called, answer, late, seen, unclear, lines', 'people'));
}
