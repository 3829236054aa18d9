import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { AttendanceImport } from './attendance/attendance-import.service.ts';
import { Courses } from './courses/courses.service.ts';
import { Coverage } from './coverage/coverage.service.ts';
import { EventProgrammes } from './events/event-programmes.service.ts';
import { ExerciseBook } from './exercises/exercise-book.service.ts';
import { TrainingFacts } from './facts/training-facts.service.ts';
import { TrainingReports } from './reports/training-reports.service.ts';

/** Services of training that others read too (api and worker). */
@Module({ imports: [AuditModule], providers: [AttendanceImport, Courses, Coverage, ExerciseBook, EventProgrammes, TrainingFacts, TrainingReports], exports: [AttendanceImport, Courses, Coverage, ExerciseBook, EventProgrammes, TrainingFacts, TrainingReports] })
export class TrainingModule {}
