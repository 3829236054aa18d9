import { AuditModule } from '@muster/audit';
import { RegistryModule } from '@muster/registry';
import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.ts';
import { DisclosureResolver } from './disclosure.resolver.ts';

@Module({ imports: [AuditModule, RegistryModule], providers: [AuditResolver, DisclosureResolver] })
export class AuditGraphqlModule {}
