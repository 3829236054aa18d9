export { AuditEntryRow } from './audit-entry.entity.ts';
export { verifyChain } from './audit-chain.query.ts';
export { AuditLog, type AuditAct, type AuditActor } from './audit-log.service.ts';
export { AuditTrail } from './audit-trail.service.ts';
export { AuditChain, AuditEntry, AuditEntryArgs, AuditEntryConnection } from './audit.types.ts';
export { AuditModule } from './audit.module.ts';
export { Disclosures } from './disclosures/disclosures.service.ts';
export type { DisclosedWhat, DisclosureAct, DisclosureActor } from './disclosures/disclosure.types.ts';
