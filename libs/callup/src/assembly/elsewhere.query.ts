import type { Queue } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { requestAssembly } from './assembly.request.ts';

/**
 * Places are given by one transaction at a time in the whole installation, so that two teams that are put together side by side
 * cannot book one person twice. To be called before every other lock; it goes with the transaction.
 */
export async function givePlacesAlone(em: EntityManager): Promise<void> {
  await em.query(`select pg_advisory_xact_lock(hashtextextended('callup.places', 0))`);
}

/** Has every running team look again at people who said yes there and have just lost their place here. */
export async function offerElsewhere(queue: Queue, em: EntityManager, freed: readonly string[]): Promise<void> {
  if (freed.length === 0) return;
  const rows = await em.query<{ id: string }[]>(
    `select distinct c.id from invitation i join invitation o on o.expert_id = i.expert_id and o.call_up_id <> i.call_up_id
     join call_up c on c.id = o.call_up_id and c.state in ('OPEN', 'FILLED')
     where i.id = any($1::uuid[]) and o.answer <> 'NO' and not o.answer_late and o.assignment is distinct from 'ASSIGNED'`, [freed]);
  await requestAssembly(queue, em, rows.map(({ id }) => id));
}
