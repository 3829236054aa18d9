import { Module } from '@nestjs/common';

/** Services of careers (api and worker). */
@Module({})
export class CareersModule {}
