import { Module } from '@nestjs/common';
import { AvailabilityModule } from './availability.module.ts';
import { CapacityResolver } from './capacity/capacity.resolver.ts';
import { DutyResolver } from './duty/duty.resolver.ts';
import { OwnAvailabilityResolver } from './own/own-availability.resolver.ts';

/** Resolvers of availability (api only). */
@Module({ imports: [AvailabilityModule], providers: [OwnAvailabilityResolver, DutyResolver, CapacityResolver] })
export class AvailabilityGraphqlModule {}
