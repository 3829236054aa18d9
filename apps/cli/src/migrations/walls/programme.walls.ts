import { any, may, type Wall } from './wall.types.ts';

const READ = may('progress:read');
const WHOLE = may('progress:whole');
const UPDATE = may('progress:update');
const OWN = 'organisation_id = any((select muster_organisations())::uuid[])';
/** Of the whole country, of the caller's own bodies, or of every one. */
const SEEN = any(`(${READ} and organisation_id is null)`, `(${READ} and ${OWN})`, WHOLE);
const PLEDGES = `(${may('progress:pledge')} and (${OWN} or ${WHOLE}))`;
const PUBLISHED = `(${READ} and exists (select from snapshot s where s.id = snapshot_id and s.published_at is not null))`;

/** The progress board. Figures of bodies are their own until they are published. */
export const PROGRAMME_WALLS: readonly Wall[] = [
  { table: 'target', worker: 'select', api: { read: READ, add: UPDATE } },
  { table: 'figure', worker: 'select, insert, delete', api: { read: SEEN } },
  { table: 'benchmark', worker: 'select, insert, delete', api: { read: READ } },
  { table: 'pledge', worker: 'select', api: { read: any(`(${READ} and ${OWN})`, WHOLE), add: PLEDGES, change: PLEDGES } },
  { table: 'milestone', worker: 'select, update', api: { read: 'pledge_id in (select p.id from pledge p)', add: `${may('progress:pledge')} and pledge_id in (select p.id from pledge p)`, change: `${may('progress:pledge')} and pledge_id in (select p.id from pledge p)` } },
  { table: 'nudge', columns: 'milestone_id, kind, queued_at, sent_at', worker: 'select, insert, update', api: { read: 'milestone_id in (select m.id from milestone m)' } },
  { table: 'snapshot', worker: 'select', api: { read: READ, add: UPDATE, change: UPDATE } },
  { table: 'snapshot_figure', worker: 'select', api: { read: any(SEEN, PUBLISHED), add: UPDATE } },
  { table: 'figure_comment', worker: 'select', api: { read: any(`(${READ} and ${OWN})`, WHOLE, PUBLISHED), add: PLEDGES } },
];
