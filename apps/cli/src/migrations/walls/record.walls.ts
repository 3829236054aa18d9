import { any, may, ownExpert, ownUser, SOMEBODY, type Wall } from './wall.types.ts';

const DESK = may('expert:update', 'expert:vet');
const AUDIENCE = may('callup:preview', 'callup:approve');
/** Who lets himself be seen for job offers: that much, and nothing of what else he consents to. */
const OPEN_TO_OFFERS = `(code = 'HR_OFFERS' and given and ${may('expert:read')} and expert_id not in (select muster_own_people()))`;

/** The record of what was done and shown, and what experts decide about their own data. */
export const RECORD_WALLS: readonly Wall[] = [
  { table: 'audit_entry', worker: 'select, insert', auditor: 'select', api: { read: may('audit:read'), add: SOMEBODY } },
  // Written by the tables' owner alone (muster audit archive): no process can take anything away.
  { table: 'record_archive', auditor: 'select', api: { read: may('audit:read') } },
  { table: 'disclosure', worker: 'select, insert', auditor: 'select', api: { read: any(may('audit:read'), ownExpert(), ownUser('actor_id')), add: SOMEBODY } },
  // Written by functions of the owner alone: who causes an alarm must not see it, nor which entry is a decoy.
  { table: 'disclosure_alarm', auditor: 'select', api: { read: may('audit:read') } },
  // Counted by a function of the owner alone.
  { table: 'listing_count' },
  { table: 'data_export', worker: 'select', auditor: 'select', api: { read: any(may('audit:read'), ownUser('actor_id')), add: SOMEBODY } },
  // Nobody: a process that could read it would know which people are decoys.
  { table: 'honey_record' },
  { table: 'consent_event', worker: 'select', api: { read: any(DESK, ownExpert()), add: any(may('expert:update'), ownExpert()) } },
  { table: 'consent', worker: 'select', api: { read: any(DESK, AUDIENCE, ownExpert(), OPEN_TO_OFFERS), add: any(may('expert:update'), ownExpert()), change: any(may('expert:update'), ownExpert()), remove: any(may('expert:update'), ownExpert()) } },
  { table: 'correction_request', worker: 'select, update', api: { read: any(DESK, ownExpert()), add: ownExpert(), change: any(DESK, ownExpert()) } },
  { table: 'departure', worker: 'select, insert, update', api: { read: any(DESK, ownExpert()), add: any(may('expert:update'), ownExpert()) } },
];
