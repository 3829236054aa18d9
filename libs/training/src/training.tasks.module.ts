import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { DrillCounter } from './drills/drills.service.ts';
import { EvidenceKeeper } from './evidence/evidence.service.ts';
import { TrainingModule } from './training.module.ts';
import { TrainingTask } from './training.task.ts';

/** Background work of training (worker only). */
@Module({ imports: [AuditModule, TrainingModule], providers: [DrillCounter, EvidenceKeeper, TrainingTask], exports: [DrillCounter] })
export class TrainingTasksModule {}
