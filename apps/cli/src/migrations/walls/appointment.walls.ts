import { any, may, ownExpert, type Wall } from './wall.types.ts';

const WHOLE = may('careers:whole');
const OWN = 'any((select muster_organisations())::uuid[])';
const SEE = may('appointment:read');
const KEEP = may('appointment:update');
const OWN_BODY = `(${WHOLE} or organisation_id = ${OWN})`;
/** The body that appoints, and the one from which somebody comes and to which he returns. */
const EITHER_BODY = `(${WHOLE} or organisation_id = ${OWN} or home_id = ${OWN})`;
/** Appointments have policies of their own: whoever sees one sees what belongs to it. */
const SEEN = 'appointment_id in (select a.id from appointment a)';
/** Pay and side jobs are no affair of the body that somebody comes from. */
const OF_BODY = `appointment_id in (select a.id from appointment a where ${WHOLE} or a.organisation_id = ${OWN})`;
const MINE = `appointment_id in (select a.id from appointment a where a.${ownExpert()})`;

/** Who is appointed to what, for how long and on what pay. Workers tell of ends and end access. */
export const APPOINTMENT_WALLS: readonly Wall[] = [
  { table: 'appointment', worker: 'select, update', api: { read: any(`(${SEE} and ${EITHER_BODY})`, ownExpert()), add: `${KEEP} and ${OWN_BODY}`, change: `${KEEP} and ${OWN_BODY}` } },
  { table: 'appointment_term', worker: 'select', api: { read: any(`(${SEE} and ${SEEN})`, MINE), add: `${KEEP} and ${OF_BODY}` } },
  { table: 'appointment_pay', worker: 'select', api: { read: any(`(${SEE} and ${OF_BODY})`, MINE), add: `${KEEP} and ${OF_BODY}` } },
  { table: 'side_job', worker: 'select, update', api: { read: any(`(${SEE} and ${OF_BODY})`, MINE), add: `${KEEP} and ${OF_BODY}`, change: `${KEEP} and ${OF_BODY}` } },
  { table: 'end_digest', worker: 'select, insert, update' },
  { table: 'end_notice', worker: 'select, insert, update' },
  { table: 'appointment_letter', worker: 'select, insert, update' },
];
