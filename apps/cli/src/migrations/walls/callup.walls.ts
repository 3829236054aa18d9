import { any, inContext, may, ownExpert, type Wall } from './wall.types.ts';

const READ = may('callup:read');
const ACT = may('callup:launch', 'callup:approve', 'callup:cancel', 'callup:wave', 'callup:answer', 'callup:assign', 'callup:brief', 'callup:notice');
const SEND = may('callup:launch', 'callup:approve');
/** Call-ups that the caller is invited to, and the one behind his answer link. */
const invitedTo = (column: string): string => `${column} in (select muster_own_call_ups()) or ${column} = (select muster_link_call_up())`;
const LINKED = 'id = (select muster_link_invitation())';
const LINKED_ANSWER = 'invitation_id = (select muster_link_invitation())';
const OWN_INVITATION = `(${ownExpert()} and wave > 0)`;
const OWN_ANSWER = `exists (select from invitation i where i.id = invitation_id and i.${ownExpert()})`;

/** Incidents, call-ups, the people in them, what they answered and what was sent to them. */
export const CALLUP_WALLS: readonly Wall[] = [
  { table: 'incident', worker: 'select, update', api: { read: may('incident:read'), add: may('incident:create'), change: may('incident:create', 'incident:update', 'callup:launch', 'callup:approve') } },
  { table: 'incident_organisation', worker: 'select', api: { read: may('incident:read'), add: may('incident:create', 'incident:update'), remove: may('incident:update') } },
  { table: 'call_up', worker: 'select, update', api: { read: any(READ, invitedTo('id')), add: may('callup:launch'), change: ACT } },
  { table: 'requirement', worker: 'select', api: { read: any(READ, invitedTo('call_up_id')), add: may('callup:launch'), change: SEND, remove: may('callup:launch') } },
  { table: 'invitation', worker: 'select, update', api: { read: any(READ, OWN_INVITATION, LINKED), add: SEND, change: any(ACT, OWN_INVITATION, LINKED), remove: SEND } },
  { table: 'answer', worker: 'select, insert, update', api: { read: any(READ, LINKED_ANSWER, OWN_ANSWER), add: any(may('callup:answer'), LINKED_ANSWER, OWN_ANSWER) } },
  { table: 'briefing', worker: 'select, update', api: { read: any(READ, invitedTo('call_up_id')), add: may('callup:brief') } },
  { table: 'briefing_view', worker: 'select', api: { read: any(READ, OWN_ANSWER), add: OWN_ANSWER, change: OWN_ANSWER } },
  { table: 'duty_entry', worker: 'select', api: { read: any(READ, OWN_ANSWER), add: OWN_ANSWER } },
  { table: 'call_up_notice', worker: 'select, update', api: { read: READ, add: may('callup:notice') } },
  { table: 'unclear_reply', worker: 'select, insert, update', api: { read: any(READ, may('callup:answer')), change: may('callup:answer') } },
  { table: 'call_up_event', worker: 'select, insert', api: { read: READ, add: any(ACT, invitedTo('call_up_id')) } },
  { table: 'invariant_check', worker: 'select, insert', auditor: 'select', api: { read: READ } },
  { table: 'timer_firing', worker: 'select, insert, update', api: { read: READ, add: ACT } },
  { table: 'delivery', worker: 'select, insert, update', api: { read: any(READ, ACT), add: ACT, change: ACT } },
  // Written by triggers; workers make few lines of many.
  { table: 'delivery_tally', worker: 'select, insert, delete', api: { read: any(READ, ACT) } },
  { table: 'invitation_tally', worker: 'select, insert, delete', api: { read: any(READ, ACT) } },
  { table: 'delivery_event', worker: 'select', api: { read: READ } },
  { table: 'delivery_begun', worker: 'select, insert, update, delete', api: { read: READ } },
  // Webhooks store what comes in without a caller; the names of messages that wait are all that they see of others.
  {
    table: 'inbox', worker: 'select, insert, update', columns: 'id, provider, external_id, kind, delivery_id, received_at, processed_at, outcome',
    api: { read: any('processed_at is null', may('invariant:check')), add: any('processed_at is null', inContext('gate')) },
  },
  { table: 'call_up_approval', worker: 'select, insert, update', api: { read: any(READ, SEND), add: SEND, change: ACT } },
  { table: 'call_up_author', worker: 'select', api: { read: any(READ, SEND), add: SEND } },
  { table: 'approval_notice', worker: 'select, insert, update', api: { read: any(READ, SEND), add: SEND, change: SEND } },
  { table: 'approval_delegation', worker: 'select', api: { read: any(READ, SEND), add: may('callup:approve'), change: may('callup:approve') } },
  { table: 'approver_circle', worker: 'select', api: { read: any(READ, SEND, may('user:update')), add: may('user:update', 'callup:approve'), change: may('user:update', 'callup:approve'), remove: may('user:update', 'callup:approve') } },
  { table: 'approval_rule', worker: 'select', api: { read: any(READ, SEND), add: may('callup:approve'), change: may('callup:approve') } },
];
