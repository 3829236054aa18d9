import { ownExpert, type Wall } from './wall.types.ts';

/** What experts do with their own record; workers send the messages. */
export const OWN_RECORD_WALLS: readonly Wall[] = [
  { table: 'contact_code', worker: 'select', api: { read: ownExpert(), add: ownExpert(), change: ownExpert(), remove: ownExpert() } },
  { table: 'contact_message', worker: 'select, update', api: { read: ownExpert(), add: ownExpert() } },
];
