import { AuditModule } from '@muster/audit';
import { RegistryModule } from '@muster/registry';
import { Module } from '@nestjs/common';
import { AttendanceEntry } from './attendance/attendance-entry.service.ts';
import { AttendanceResolver } from './attendance/attendance.resolver.ts';
import { CoursesResolver } from './courses/courses.resolver.ts';
import { CoverageResolver } from './coverage/coverage.resolver.ts';
import { EventsResolver } from './events/events.resolver.ts';
import { ExercisesResolver } from './exercises/exercises.resolver.ts';
import { Exercises } from './exercises/exercises.service.ts';
import { FindingsResolver } from './findings/findings.resolver.ts';
import { Findings } from './findings/findings.service.ts';
import { PartsResolver } from './parts/parts.resolver.ts';
import { Parts } from './parts/parts.service.ts';
import { TrainingReportsController } from './reports/training-reports.controller.ts';
import { Seats } from './seats/seats.service.ts';
import { StaffResolver } from './staff/staff.resolver.ts';
import { Staff } from './staff/staff.service.ts';
import { TrainingModule } from './training.module.ts';

/** Resolvers of training (api only). */
@Module({
  imports: [AuditModule, RegistryModule, TrainingModule],
  controllers: [TrainingReportsController],
  providers: [
    Staff, StaffResolver, AttendanceEntry, AttendanceResolver, CoursesResolver, CoverageResolver, Exercises, Seats, ExercisesResolver, EventsResolver,
    Findings, FindingsResolver, Parts, PartsResolver,
  ],
})
export class TrainingGraphqlModule {}
