import { any, GATE, may, ownExpert, SOMEBODY, type Wall } from './wall.types.ts';

const CLERK = may('expert:update', 'expert:vet');
const WHOLE = `(select muster_may('expert:read') and muster_may('registry:whole'))`;
/** HR sees that people belong to its own organisations, and nothing of others to which they belong. */
const OWN_HOUSE = `((select muster_may('expert:read')) and organisation_id = any((select muster_organisations())::uuid[]))`;
const own = (condition: string): string => `(${ownExpert()} and ${condition})`;

/** Names and affiliations over time, invitations, alumni, what experts hand in themselves. Former names are for few. */
export const PEOPLE_WALLS: readonly Wall[] = [
  {
    table: 'expert_name', worker: 'select, insert, update',
    api: { read: any(may('expert:former-name-read'), ownExpert()), add: any(CLERK, own(`state = 'ASKED'`)), change: any(CLERK, own(`state in ('ASKED', 'TAKEN_BACK')`)) },
  },
  {
    table: 'affiliation', worker: 'select, update',
    api: { read: any(WHOLE, CLERK, ownExpert(), OWN_HOUSE), add: any(CLERK, own('not by_office')), change: any(CLERK, ownExpert()), remove: any(CLERK, own('not by_office')) },
  },
  { table: 'organisation_group', worker: 'select', api: { read: SOMEBODY, add: may('organisation:update'), change: may('organisation:update'), remove: may('organisation:update') } },
  { table: 'expert_invitation', worker: 'select, insert, update', api: { read: any(CLERK, GATE), add: CLERK, change: any(CLERK, GATE) } },
  { table: 'alumnus', worker: 'select, delete', api: { read: any(CLERK, GATE), remove: any(CLERK, GATE) } },
  { table: 'own_document', worker: 'select, update', api: { read: any(may('expert:vet'), ownExpert()), add: ownExpert(), remove: ownExpert() } },
];
