import { Module } from '@nestjs/common';
import { TrainingModule } from './training.module.ts';

/** Resolvers of training (api only). */
@Module({ imports: [TrainingModule] })
export class TrainingGraphqlModule {}
