import { Module } from '@nestjs/common';
import { ProviderHealthResolver } from './health/provider-health.resolver.ts';
import { NotifyModule } from './notify.module.ts';

/** Resolvers about providers (api only). */
@Module({ imports: [NotifyModule], providers: [ProviderHealthResolver] })
export class NotifyGraphqlModule {}
