import { Module } from '@nestjs/common';
import type { Provider } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CALLUP_ENTITIES } from './callup.entity.ts';

/** Services of the main job that open, preview, launch and report a call-up. */
const LAUNCHING: Provider[] = [];

/** Services of the main job that take answers, form the team, fire waves and end a call-up. */
const ANSWERING: Provider[] = [];

/** Services and entities of the call-up engine (api and worker). */
@Module({
  imports: [TypeOrmModule.forFeature(CALLUP_ENTITIES)],
  providers: [...LAUNCHING, ...ANSWERING],
  exports: [...LAUNCHING, ...ANSWERING],
})
export class CallupModule {}
