import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.ts';

@Module({ imports: [AuditModule], providers: [AuditResolver] })
export class AuditGraphqlModule {}
