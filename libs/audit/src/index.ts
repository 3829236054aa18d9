export { AuditLog, type AuditAct, type AuditActor } from './audit-log.service.ts';
export { AuditModule } from './audit.module.ts';
