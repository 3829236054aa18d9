import { AuditTasksModule } from '@muster/audit';
import { CallupTasksModule } from '@muster/callup';
import { CareersTasksModule } from '@muster/careers';
import { IdentityTasksModule } from '@muster/identity';
import { NotifyTasksModule } from '@muster/notify';
import { KeyRotationModule, PlatformModule, type Env } from '@muster/platform';
import { ProgrammeTasksModule } from '@muster/programme';
import { RegistryTasksModule, VettingTasksModule } from '@muster/registry';
import { TrainingTasksModule } from '@muster/training';
import { Module, type DynamicModule } from '@nestjs/common';
import { AccountMailModule } from './notify-account-mailer.ts';
import { sealedColumns } from './sealed-columns.ts';

/** The worker process as a whole: background work only, no routes. */
@Module({})
export class WorkerModule {
  static forRoot(env: Env): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(env, { role: 'worker' }), KeyRotationModule.of(sealedColumns, { works: true }), AuditTasksModule, AccountMailModule, IdentityTasksModule, RegistryTasksModule, VettingTasksModule, CallupTasksModule, TrainingTasksModule, CareersTasksModule, ProgrammeTasksModule, NotifyTasksModule],
    };
  }
}
