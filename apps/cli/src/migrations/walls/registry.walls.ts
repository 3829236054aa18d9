import { any, may, ownExpert, type Wall } from './wall.types.ts';

/** Whoever computes audiences reads what decides them, of everybody. */
const AUDIENCE = may('callup:preview', 'callup:approve');
const EVERYBODY = any(`(select muster_may('expert:read') and muster_may('registry:whole'))`, AUDIENCE);
/** The people of the caller's organisations today, and what belongs to them: looked up once a statement, and only when no shorter condition holds. */
const OWN_PEOPLE = 'id in (select muster_own_people())';
const OWN_PEOPLES = 'expert_id in (select muster_own_people())';
const CLERK = may('expert:update', 'expert:vet');

/** Who the experts are, what they can do, how they are reached. */
export const REGISTRY_WALLS: readonly Wall[] = [
  {
    table: 'expert', worker: 'select, update',
    api: {
      read: any(EVERYBODY, CLERK, ownExpert('id'), OWN_PEOPLE, 'id = (select muster_link_expert())'),
      add: may('expert:update'), change: any(CLERK, ownExpert('id')),
    },
  },
  { table: 'expert_skill', worker: 'select, update', api: { read: any(EVERYBODY, CLERK, ownExpert(), OWN_PEOPLES), add: any(CLERK, ownExpert()), change: any(CLERK, ownExpert()), remove: any(CLERK, ownExpert()) } },
  { table: 'expert_conflict', worker: 'select', api: { read: any(AUDIENCE, CLERK, ownExpert()), add: ownExpert(), remove: ownExpert() } },
  {
    table: 'contact', worker: 'select, update',
    api: {
      read: any(may('expert:contact-read', 'invariant:check'), AUDIENCE, ownExpert()), add: any(may('expert:update'), ownExpert()),
      change: any(may('expert:update'), ownExpert()), remove: any(may('expert:update'), ownExpert()),
    },
  },
  { table: 'expert_birth', worker: 'select, update', api: { read: any(may('expert:update'), ownExpert()), add: may('expert:update') } },
  { table: 'registry_alert', worker: 'select, insert, update', api: { read: may('registry-alert:read', 'registry-alert:resolve'), change: may('registry-alert:resolve') } },
  { table: 'availability', worker: 'select', api: { read: any(may('availability:read'), AUDIENCE, ownExpert()), add: ownExpert(), change: ownExpert() } },
  { table: 'availability_exception', worker: 'select, update', api: { read: any(may('availability:read'), AUDIENCE, ownExpert()), add: ownExpert(), change: ownExpert(), remove: ownExpert() } },
  { table: 'busy_time', worker: 'select', api: { read: any(may('availability:read'), AUDIENCE, ownExpert()), add: ownExpert(), remove: ownExpert() } },
  { table: 'capacity', worker: 'select', api: { read: any(may('availability:read'), AUDIENCE, ownExpert()), add: ownExpert(), change: ownExpert() } },
  // Whoever holds a link reads through muster_calendar, which asks for its hash and shows times only.
  { table: 'calendar_feed', api: { read: ownExpert(), add: ownExpert(), change: ownExpert() } },
];
