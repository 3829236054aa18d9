import { any, may, ownExpert, type Wall } from './wall.types.ts';

/** Whoever computes audiences reads what decides them, of everybody. */
const AUDIENCE = may('callup:preview', 'callup:approve');

/** What experts do with their own record; workers send the messages. */
export const OWN_RECORD_WALLS: readonly Wall[] = [
  { table: 'contact_code', worker: 'select', api: { read: ownExpert(), add: ownExpert(), change: ownExpert(), remove: ownExpert() } },
  { table: 'contact_message', worker: 'select, insert, update', api: { read: ownExpert(), add: ownExpert() } },
  { table: 'record_confirmation', worker: 'select', api: { read: any(may('registry-alert:read'), ownExpert()), add: ownExpert(), change: ownExpert() } },
  { table: 'rival_obligation', worker: 'select', api: { read: any(AUDIENCE, may('expert:update', 'expert:vet'), ownExpert()), add: ownExpert(), remove: ownExpert() } },
  { table: 'confirmation_reminder', worker: 'select, insert' },
];
