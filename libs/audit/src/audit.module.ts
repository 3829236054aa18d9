import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntryRow } from './audit-entry.entity.ts';
import { AuditLog } from './audit-log.service.ts';
import { AuditTrail } from './audit-trail.service.ts';
import { DisclosureLog } from './disclosures/disclosure-log.service.ts';
import { Disclosures } from './disclosures/disclosures.service.ts';
import { Listings } from './disclosures/listings.service.ts';

/** The append-only, chained record of what was done. */
@Module({ imports: [TypeOrmModule.forFeature([AuditEntryRow])], providers: [AuditLog, AuditTrail, Disclosures, DisclosureLog, Listings], exports: [AuditLog, AuditTrail, Disclosures, DisclosureLog, Listings] })
export class AuditModule {}
