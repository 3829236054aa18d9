import { nameColumns, NamedPerson, type NameRow } from '@muster/registry';
import type { DataSource, EntityManager } from 'typeorm';
import type { Place } from '../rules.types.ts';
import type { ReleaseState } from './release.state.ts';

/** All that the page behind a release link shows: who is asked for, when, and in which kind of place. */
export interface ReleaseView {
  noticeId: string;
  requestId: string;
  linkNumber: string;
  /** As the registry has it; null when the person has left meanwhile. */
  person: NamedPerson | null;
  drill: boolean;
  fromAt: Date;
  untilAt: Date;
  place: Place;
  dueAt: Date;
  state: ReleaseState;
  decidedAt: Date | null;
  now: Date;
}

const VIEW = `
  select n.id as "noticeId", r.id as "requestId", n.link_number as "linkNumber", r.drill, r.from_at as "fromAt", r.until_at as "untilAt", r.place,
    r.due_at as "dueAt", r.state, r.decided_at as "decidedAt", muster_now() as now
  from release_notice n join release_request r on r.id = n.request_id where n.link_number = $1::bigint`;

/** What stands behind a link number; null when nothing does. The caller must check the proof before he shows any of it. */
export async function findReleaseView(database: DataSource, linkNumber: string): Promise<ReleaseView | null> {
  if (BigInt(linkNumber) > 2n ** 63n - 1n) return null;
  const [view] = await database.query<Omit<ReleaseView, 'person'>[]>(VIEW, [linkNumber]);
  if (!view) return null;
  const [row] = await database.query<NameRow[]>(`select ${nameColumns('p')} from muster_release_person($1) p`, [view.requestId]);
  return { ...view, person: row ? new NamedPerson(row) : null };
}

/** Writes the decision down while it is open; false when it is not (any more). What follows from it is the worker's. */
export async function decideRelease(em: EntityManager, requestId: string, state: 'GRANTED' | 'REFUSED'): Promise<boolean> {
  const [rows] = await em.query<[unknown[], number]>(
    `update release_request set state = $2, decided_at = muster_now() where id = $1 and state = 'PENDING' and muster_now() < due_at returning id`, [requestId, state]);
  return rows.length > 0;
}
