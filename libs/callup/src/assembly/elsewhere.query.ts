import type { Queue } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { requestAssembly } from './assembly.request.ts';

/**
 * SQL: positions of the lines of an invitation (an alias of `invitation`) at whose time its person has a place in another
 * team. The rule is that of {@link bookedSql}: a real place holds until its line ends, a drill's while the drill runs, and
 * never against a real call-up.
 */
export function bookedElsewhere(invitation: string): string {
  return `coalesce((
    select array_agg(distinct l.position)
    from call_up own join requirement l on l.call_up_id = own.id and l.position = any(${invitation}.lines)
    join invitation o on o.expert_id = ${invitation}.expert_id and o.call_up_id <> own.id and o.assignment = 'ASSIGNED'
    join call_up c on c.id = o.call_up_id and (c.state in ('OPEN', 'FILLED') and (c.kind = 'REAL' or own.kind = 'DRILL') or c.state = 'CLOSED' and c.kind = 'REAL')
    join requirement r on r.call_up_id = c.id and r.position = o.requirement_position and r.until_at > muster_now()
      and tstzrange(l.from_at, l.until_at) && tstzrange(r.from_at, r.until_at)
    where own.id = ${invitation}.call_up_id), '{}')`;
}

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
