import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { Retention } from './departure/retention.service.ts';
import { RetentionTask } from './departure/retention.task.ts';

/** Background work of the registry (worker only): what is due is erased. */
@Module({ imports: [AuditModule], providers: [Retention, RetentionTask], exports: [Retention] })
export class RegistryTasksModule {}
