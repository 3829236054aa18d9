import { any, may, ownExpert, SOMEBODY, type Wall } from './wall.types.ts';

const WHOLE = may('careers:whole');
const OWN_BODY = 'organisation_id = any((select muster_organisations())::uuid[])';
/** Rows of the caller's own bodies, or of every one. */
const ofBody = (permission: string): string => `(${may(permission)} and (${WHOLE} or ${OWN_BODY}))`;
/** Rows of a post or slot that the caller may change or see: `slot` has its own policies, `post` is asked for its body. */
const ofPost = (permission: string): string => `(${may(permission)} and (${WHOLE} or post_id in (select p.id from post p where p.${OWN_BODY})))`;
const ofSlot = (permission: string): string => `(${may(permission)} and slot_id in (select s.id from slot s where ${WHOLE} or s.${OWN_BODY}))`;
const ofCandidate = (permission: string): string => `(${may(permission)} and candidate_id in (select c.id from candidate c))`;
const OWN_CANDIDACY = `candidate_id in (select c.id from candidate c where c.${ownExpert()})`;

/** Posts are facts of bodies; who holds them, slots and candidates are for those who look after the body. */
export const CAREER_WALLS: readonly Wall[] = [
  { table: 'post', worker: 'select', auditor: 'select', api: { read: SOMEBODY, add: ofBody('careers:update'), change: ofBody('careers:update') } },
  { table: 'post_duty', worker: 'select', api: { read: SOMEBODY, add: ofPost('careers:update'), change: ofPost('careers:update') } },
  // Written by a trigger alone.
  { table: 'post_event', worker: 'select', api: { read: ofPost('careers:read') } },
  { table: 'post_holding', worker: 'select, update', api: { read: any(ofPost('careers:read'), ownExpert()), add: ofPost('careers:update'), change: ofPost('careers:update') } },
  { table: 'slot', worker: 'select', api: { read: any(ofBody('careers:read'), 'id in (select muster_own_slots())'), add: ofBody('careers:update') } },
  { table: 'slot_event', worker: 'select', api: { read: ofBody('careers:read'), add: ofBody('careers:update') } },
  { table: 'candidate', worker: 'select', api: { read: any(ofSlot('candidate:read'), ownExpert()), add: ofSlot('candidate:update'), change: any(ofSlot('candidate:update'), ownExpert()) } },
  { table: 'candidate_event', worker: 'select, update', api: { read: any(ofCandidate('candidate:read'), OWN_CANDIDACY), add: any(ofCandidate('candidate:update'), OWN_CANDIDACY) } },
];
