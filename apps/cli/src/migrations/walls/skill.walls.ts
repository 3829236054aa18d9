import { any, may, ownExpert, SOMEBODY, type Wall } from './wall.types.ts';

const VET = may('expert:vet');
const CLERK = may('expert:update', 'expert:vet');
const TEAMS = may('team:update');
/** Whoever computes audiences reads who is in a team. */
const AUDIENCE = may('callup:preview', 'callup:approve');
const EVERYBODY = any(`(select muster_may('expert:read') and muster_may('registry:whole'))`, AUDIENCE);
const OWN_PEOPLES = 'expert_id in (select muster_own_people())';

/** What stands behind skills and credentials, and teams. Workers also seal anew. */
export const SKILL_WALLS: readonly Wall[] = [
  { table: 'skill_judgement', worker: 'select, update', api: { read: any(VET, ownExpert()), add: `${VET} and expert_id is distinct from (select muster_expert())` } },
  {
    table: 'expert_credential', worker: 'select, update',
    api: { read: any(CLERK, AUDIENCE, ownExpert()), add: any(CLERK, ownExpert()), change: any(CLERK, ownExpert()), remove: ownExpert() },
  },
  { table: 'credential_evidence', worker: 'select, insert, update', api: { read: any(VET, AUDIENCE, ownExpert()), add: `${VET} and expert_id is distinct from (select muster_expert())` } },
  { table: 'team', worker: 'select', api: { read: SOMEBODY, add: TEAMS, change: TEAMS } },
  { table: 'team_member', worker: 'select', api: { read: any(EVERYBODY, TEAMS, ownExpert(), OWN_PEOPLES), add: TEAMS, change: TEAMS } },
  { table: 'team_aid', worker: 'select', api: { read: SOMEBODY, add: TEAMS, change: TEAMS } },
];
