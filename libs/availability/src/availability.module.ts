import { AuditModule } from '@muster/audit';
import { AvailableWhen } from '@muster/registry';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AvailabilityEntity, AvailabilityExceptionEntity } from './availability.entity.ts';
import { PatternAvailableWhen } from './available-when.provider.ts';
import { BusyBook } from './busy/busy-book.service.ts';
import { Capacities } from './capacity/capacities.service.ts';
import { DutyWeeks } from './duty/duty-weeks.service.ts';
import { CalendarFeed } from './feed/calendar-feed.service.ts';
import { OwnAvailability } from './own/own-availability.service.ts';

/** Services and entities of availability (api and worker). Global, because the registry's search asks it without knowing it. */
@Global()
@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([AvailabilityEntity, AvailabilityExceptionEntity])],
  providers: [OwnAvailability, DutyWeeks, Capacities, CalendarFeed, BusyBook, { provide: AvailableWhen, useClass: PatternAvailableWhen }],
  exports: [OwnAvailability, DutyWeeks, Capacities, CalendarFeed, BusyBook, AvailableWhen],
})
export class AvailabilityModule {}
