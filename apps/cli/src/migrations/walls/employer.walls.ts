import { any, inContext, may, type Wall } from './wall.types.ts';

const PLACES = may('callup:assign', 'callup:cancel');
const CONTRACTS = may('organisation:update');
/** Whoever computes audiences reads what decides them. */
const AUDIENCE = may('callup:preview', 'callup:approve');
/** An employer's contact: what concerns his own organisations. */
const OWN = `(select muster_may('release:read')) and organisation_id = any((select muster_organisations())::uuid[])`;
const LINKED = `(${inContext('release')} and link_number = (select (muster_context() ->> 'link')::bigint))`;
/** The request behind a release link; `release_notice` shows the holder his own alone. */
const LINKED_REQUEST = `(${inContext('release')} and id in (select n.request_id from release_notice n))`;

/** Employers: contacts, terms, and releases as far as the employer was written to. */
export const EMPLOYER_WALLS: readonly Wall[] = [
  { table: 'organisation_contact', worker: 'select, update', api: { read: CONTRACTS, add: CONTRACTS, change: CONTRACTS } },
  { table: 'standing_terms', worker: 'select', api: { read: any(CONTRACTS, PLACES, AUDIENCE, `(${OWN})`), add: CONTRACTS } },
  {
    table: 'release_request', worker: 'select, insert, update',
    api: { read: any(may('callup:read'), PLACES, `(asked_at is not null and ${OWN})`, LINKED_REQUEST), add: may('callup:assign'), change: any(PLACES, LINKED_REQUEST) },
  },
  { table: 'release_notice', worker: 'select, insert, update', api: { read: LINKED } },
];
