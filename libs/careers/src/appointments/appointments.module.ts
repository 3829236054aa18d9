import { AuditModule } from '@muster/audit';
import { RegistryModule } from '@muster/registry';
import { Module } from '@nestjs/common';
import { AppointmentBook } from './appointment-book.service.ts';
import { AppointmentFigureBook } from './appointment-figures.service.ts';
import { AppointmentFiguresResolver } from './appointment-figures.resolver.ts';
import { AppointmentGrounds } from './appointment-grounds.service.ts';
import { AppointmentLawResolver } from './appointment-law.resolver.ts';
import { AppointmentLaws } from './appointment-laws.service.ts';
import { AppointmentsResolver } from './appointments.resolver.ts';
import { Appointments } from './appointments.service.ts';
import { AppointmentTimers } from './ends/appointment-timers.service.ts';
import { SideJobs } from './side-jobs.service.ts';

/** Appointments (api only). */
@Module({
  imports: [AuditModule, RegistryModule],
  providers: [
    AppointmentBook, AppointmentGrounds, AppointmentTimers, Appointments, SideJobs, AppointmentLaws, AppointmentFigureBook,
    AppointmentsResolver, AppointmentLawResolver, AppointmentFiguresResolver,
  ],
})
export class AppointmentsGraphqlModule {}
