// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { AuditChainDocument } from './audit-chain.ts';
export { AuditLogDocument } from './audit-log.ts';
export { AuditPeopleDocument } from './audit-people.ts';
export { DataExportsDocument } from './data-exports.ts';
export { DisclosureAlarmsDocument } from './disclosure-alarms.ts';
export { DisclosuresDocument } from './disclosures.ts';
