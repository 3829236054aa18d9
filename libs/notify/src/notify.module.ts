import { Module } from '@nestjs/common';
import { NotifyHealth } from './health/notify-health.service.ts';
import { ProviderSet } from './provider/provider-set.ts';

/** Providers and their health (api and worker). */
@Module({ providers: [ProviderSet, NotifyHealth], exports: [ProviderSet, NotifyHealth] })
export class NotifyModule {}
