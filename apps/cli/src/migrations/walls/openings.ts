import type { Opening } from './wall.types.ts';

const FACTS = 'public facts without a person';
const facts = (table: string): Opening => ({ table, reason: FACTS, api: 'select', worker: 'select', auditor: 'select' });

/** Every table without row-level security, each with its reason; grants still say who may do what. */
export const OPENINGS: readonly Opening[] = [
  ...['prefecture', 'work_role', 'infrastructure_sector', 'credential_kind', 'credential_rule', 'attestation_kind', 'consent_purpose', 'nice_statement', 'work_role_statement', 'municipality', 'post_rank'].map(facts),
  // What the law allows, and career tracks; rows are added and none is changed.
  ...['appointment_kind', 'appointment_rule', 'tlp_ceiling', 'pay_rate', 'career_track', 'track_version', 'track_step', 'track_requirement'].map((table) => ({ ...facts(table), api: 'select, insert' })),
  // Read by everybody at every place; who may add and change them is asked of the permission alone.
  { ...facts('organisation'), api: 'select, insert, update', worker: 'select, update' },
  facts('indicator'),
  facts('call_limit'),
  { table: 'demo_marker', reason: 'says only that the people are made up; every process asks before it begins', api: 'select', worker: 'select' },
  { table: 'migrations', reason: 'names of migrations; only the owner uses it' },
  { table: 'sender', reason: 'numbers and rates of the installation, of no person', api: 'select, insert, update', worker: 'select, insert, update' },
  { table: 'provider_circuit', reason: 'health of providers, of no person', api: 'select', worker: 'select, insert, update' },
  { table: 'data_key', reason: 'keys, wrapped by keys that the database never sees; needed before anybody is known', api: 'select, insert', worker: 'select, insert, update' },
  { table: 'rate_window', reason: 'counts under keyed hashes; asked before anybody is known', api: 'select, insert, update', worker: 'select, delete' },
];
