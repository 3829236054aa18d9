import { Module } from '@nestjs/common';
import { AvailabilityModule } from './availability.module.ts';
import { BusyResolver } from './busy/busy.resolver.ts';
import { CapacityResolver } from './capacity/capacity.resolver.ts';
import { DutyResolver } from './duty/duty.resolver.ts';
import { FeedResolver } from './feed/feed.resolver.ts';
import { OwnAvailabilityResolver } from './own/own-availability.resolver.ts';

/** Resolvers of availability (api only). */
@Module({ imports: [AvailabilityModule], providers: [OwnAvailabilityResolver, DutyResolver, CapacityResolver, FeedResolver, BusyResolver] })
export class AvailabilityGraphqlModule {}
