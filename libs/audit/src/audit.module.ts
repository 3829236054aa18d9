import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntryRow } from './audit-entry.entity.ts';
import { AuditLog } from './audit-log.service.ts';
import { AuditTrail } from './audit-trail.service.ts';

/** The append-only, chained record of what was done. */
@Module({ imports: [TypeOrmModule.forFeature([AuditEntryRow])], providers: [AuditLog, AuditTrail], exports: [AuditLog, AuditTrail] })
export class AuditModule {}
