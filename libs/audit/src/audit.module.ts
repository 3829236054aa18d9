import { Module } from '@nestjs/common';
import { AuditLog } from './audit-log.service.ts';

/** The append-only, chained record of what was done. */
@Module({ providers: [AuditLog], exports: [AuditLog] })
export class AuditModule {}
