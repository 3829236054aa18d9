import { any, may, ownExpert, ownUser, SOMEBODY, type Wall } from './wall.types.ts';

const VET = may('expert:vet');
const DESK = may('expert:update', 'expert:vet');
/** Whoever computes audiences reads what decides them, of everybody. */
const AUDIENCE = may('callup:preview', 'callup:approve');

/** How experts become and stay members: who vetted what, what they signed, what they are told. Workers also seal anew. */
export const VETTING_WALLS: readonly Wall[] = [
  // Written by a trigger alone.
  { table: 'expert_move', worker: 'select, update', api: { read: any(DESK, ownExpert()) } },
  { table: 'vetting_case', worker: 'select', api: { read: any(VET, ownExpert()), add: VET, change: VET } },
  { table: 'vetting_step', worker: 'select, update', api: { read: VET, add: VET } },
  { table: 'attachment', worker: 'select, update', api: { read: VET, add: VET } },
  { table: 'suspension', worker: 'select, update', api: { read: any(VET, ownExpert()), add: VET, change: any(VET, ownExpert()) } },
  { table: 'planned_departure', worker: 'select, update', api: { read: any(DESK, AUDIENCE, ownExpert()), add: DESK, change: DESK } },
  { table: 'vetting_notice', worker: 'select, insert, update', api: { read: any(VET, ownExpert()), add: any(VET, ownExpert()) } },
  { table: 'agreement', worker: 'select', api: { read: SOMEBODY, add: may('agreement:update') } },
  { table: 'agreement_signature', worker: 'select, update', api: { read: any(DESK, AUDIENCE, ownExpert()), add: ownExpert() } },
  { table: 'signing_code', worker: 'select, delete', api: { read: ownUser(), add: ownUser(), change: ownUser() } },
];
