// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { AgreeMutualAidDocument } from './agree-mutual-aid.ts';
export { EndMutualAidDocument } from './end-mutual-aid.ts';
export { EndTeamPlaceDocument } from './end-team-place.ts';
export { ExpertContactsDocument } from './expert-contacts.ts';
export { ExpertPageDocument } from './expert-page.ts';
export { ExpertReachabilityDocument } from './expert-reachability.ts';
export { ExpertSearchDocument } from './expert-search.ts';
export { ExportExpertsDocument } from './export-experts.ts';
export { GiveTeamPlaceDocument } from './give-team-place.ts';
export { PeopleNamedDocument } from './people-named.ts';
export { RecordTeamDocument } from './record-team.ts';
export { SearchFactsDocument } from './search-facts.ts';
export { SkillCoverageDocument } from './skill-coverage.ts';
export { TakeOfflineRosterDocument } from './take-offline-roster.ts';
export { TeamMembersDocument } from './team-members.ts';
export { TeamPageDocument } from './team-page.ts';
export { TeamsDocument } from './teams.ts';
