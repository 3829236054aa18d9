import { Module } from '@nestjs/common';

/** Services of training (api and worker). */
@Module({})
export class TrainingModule {}
