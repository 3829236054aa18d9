import { AuditTasksModule } from '@muster/audit';
import { CallupTasksModule } from '@muster/callup';
import { IdentityTasksModule } from '@muster/identity';
import { NotifyTasksModule } from '@muster/notify';
import { PlatformModule, type Env } from '@muster/platform';
import { RegistryTasksModule } from '@muster/registry';
import { Module, type DynamicModule } from '@nestjs/common';

/** The worker process as a whole: background work only, no routes. */
@Module({})
export class WorkerModule {
  static forRoot(env: Env): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(env, { role: 'worker' }), AuditTasksModule, IdentityTasksModule, RegistryTasksModule, CallupTasksModule, NotifyTasksModule],
    };
  }
}
