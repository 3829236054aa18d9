export { markDemoDecoys, plantDecoys, type DecoyOptions } from './load/decoy.loader.ts';
export { seedReference } from './load/reference.loader.ts';
export { seedRoster } from './load/roster.loader.ts';
export type { SeedRosterOptions, SeedRosterResult } from './load/roster.loader.ts';
export { seedStaff } from './load/staff.loader.ts';
export { DEMO_STAFF } from './load/demo-staff.ts';
export type { DemoUser, StaffRole } from './load/demo-staff.ts';

export { generateRoster, MOST_EXPERTS, rosterSize } from './roster/roster.generator.ts';
export { DEMO_AFFECTED_ORGANISATION, DEMO_EMPLOYERS } from './roster/employers.ts';
export type * from './roster/roster.types.ts';

export { ATTESTATION_KINDS } from './reference/attestation-kinds.ts';
export type { AttestationKindFact } from './reference/attestation-kinds.ts';
export { CREDENTIALS } from './reference/credentials.ts';
export type { CredentialFact } from './reference/credentials.ts';
export { GOVERNMENT_BODIES } from './reference/government.ts';
export type { OrganisationFact, OrganisationKind } from './reference/organisation.types.ts';
export { PREFECTURES } from './reference/prefectures.ts';
export type { PrefectureFact } from './reference/prefectures.ts';
export { PRESETS } from './reference/presets.ts';
export type { PresetFact, PresetLineFact, PresetPlace } from './reference/preset.types.ts';
export { PLACEHOLDERS } from './reference/preset-texts.ts';
export { ISACS, PREFECTURAL_GOVERNMENTS } from './reference/public-bodies.ts';
export { ANY_ROLE_WORD, RESPONDER_WORDS } from './reference/responder-words.ts';
export { SECTORS } from './reference/sectors.ts';
export type { SectorFact } from './reference/sectors.ts';
export { RESPONDERS, roleOf, WORK_ROLE_CATEGORIES, WORK_ROLES } from './reference/work-roles.ts';
export type { Responder, WorkRoleFact } from './reference/work-roles.ts';
