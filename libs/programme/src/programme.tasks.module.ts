import { AuditModule } from '@muster/audit';
import { IdentityModule } from '@muster/identity';
import { NotifyModule } from '@muster/notify';
import { Module } from '@nestjs/common';
import { Figures } from './figures/figures.service.ts';
import { Nudges } from './nudges/nudges.service.ts';
import { LinkedMilestones } from './pledges/linked-milestones.service.ts';
import { ProgrammeTask } from './programme.task.ts';

/** Background work of the progress board (worker only). */
@Module({ imports: [AuditModule, IdentityModule, NotifyModule], providers: [Figures, Nudges, LinkedMilestones, ProgrammeTask] })
export class ProgrammeTasksModule {}
