import { Module } from '@nestjs/common';
import { AvailabilityModule } from './availability.module.ts';
import { CalendarController } from './feed/calendar.controller.ts';

/** HTTP routes of availability (api only): the calendar behind a link. */
@Module({ imports: [AvailabilityModule], controllers: [CalendarController] })
export class AvailabilityWebModule {}
