import { NotifyModule } from '@muster/notify';
import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { healthParts } from './health.parts.ts';

@Module({ imports: [NotifyModule], controllers: [HealthController], providers: [healthParts] })
export class HealthModule {}
