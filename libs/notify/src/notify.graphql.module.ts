import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { ProviderHealthResolver } from './health/provider-health.resolver.ts';
import { NotifyModule } from './notify.module.ts';
import { SendersResolver } from './senders/senders.resolver.ts';
import { SenderDesk } from './senders/senders.service.ts';

/** Resolvers about providers and senders (api only). */
@Module({ imports: [AuditModule, NotifyModule], providers: [ProviderHealthResolver, SenderDesk, SendersResolver] })
export class NotifyGraphqlModule {}
