import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { healthParts } from './health.parts.ts';

@Module({ controllers: [HealthController], providers: [healthParts] })
export class HealthModule {}
