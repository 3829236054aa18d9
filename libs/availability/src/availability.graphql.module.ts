import { Module } from '@nestjs/common';
import { AvailabilityModule } from './availability.module.ts';
import { OwnAvailabilityResolver } from './own/own-availability.resolver.ts';

/** Resolvers of availability (api only). */
@Module({ imports: [AvailabilityModule], providers: [OwnAvailabilityResolver] })
export class AvailabilityGraphqlModule {}
