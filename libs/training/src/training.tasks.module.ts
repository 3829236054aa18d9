import { Module } from '@nestjs/common';
import { TrainingModule } from './training.module.ts';

/** Background work of training (worker only). */
@Module({ imports: [TrainingModule] })
export class TrainingTasksModule {}
