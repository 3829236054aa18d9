import { AuditModule } from '@muster/audit';
import { IdentityModule } from '@muster/identity';
import { InboundHandler, MessageSource, NotifyModule } from '@muster/notify';
import { Global, Module } from '@nestjs/common';
import { CallUpInbound } from './answers/inbound.handler.ts';
import { ApprovalMail } from './approval/approval-mail.service.ts';
import { ApprovalTask } from './approval/approval.task.ts';
import { AssemblyService } from './assembly/assembly.service.ts';
import { AssemblyTask } from './assembly/assembly.task.ts';
import { AuditCheck } from './audit-check/audit-check.service.ts';
import { AuditCheckTask } from './audit-check/audit-check.task.ts';
import { CallupModule } from './callup.module.ts';
import { CallUpMessages } from './messages/message.source.ts';
import { ReleaseMail } from './release/release-mail.service.ts';
import { ReleaseStep } from './release/release-step.service.ts';
import { ReleaseTask } from './release/release.task.ts';
import { FoldTalliesTask } from './report/fold-tallies.task.ts';
import { DeadlineService } from './waves/deadline.service.ts';
import { CallUpTimersTask } from './waves/timers.task.ts';
import { WaveKeeper } from './waves/wave-keeper.service.ts';

/**
 * Background work of the call-up engine (worker only). Global, because notify's own background work finds here who writes
 * its messages and who reads its replies, without knowing call-ups.
 */
@Global()
@Module({
  imports: [AuditModule, CallupModule, IdentityModule, NotifyModule],
  providers: [
    CallUpMessages, { provide: MessageSource, useExisting: CallUpMessages },
    CallUpInbound, { provide: InboundHandler, useExisting: CallUpInbound },
    AssemblyService, WaveKeeper, DeadlineService, AuditCheck, AssemblyTask, CallUpTimersTask, AuditCheckTask,
    ApprovalMail, ApprovalTask, ReleaseStep, ReleaseMail, ReleaseTask, FoldTalliesTask,
  ],
  exports: [MessageSource, InboundHandler],
})
export class CallupTasksModule {}
