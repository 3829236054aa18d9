import { AuditModule } from '@muster/audit';
import { RegistryModule } from '@muster/registry';
import { Module } from '@nestjs/common';
import { MyDataResolver } from './my-data.resolver.ts';
import { MyData } from './my-data.service.ts';

/** What goes through every library to tell somebody what is kept of him. */
@Module({ imports: [AuditModule, RegistryModule], providers: [MyData, MyDataResolver] })
export class PrivacyGraphqlModule {}
