import { Module } from '@nestjs/common';
import { AppointmentEndsModule } from './appointments/ends/appointment-ends.module.ts';
import { CareersModule } from './careers.module.ts';

/** Background work of careers (worker only). */
@Module({ imports: [CareersModule, AppointmentEndsModule] })
export class CareersTasksModule {}
