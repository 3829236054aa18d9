import { AuditModule } from '@muster/audit';
import { IdentityModule } from '@muster/identity';
import { NotifyModule } from '@muster/notify';
import { LifeCycle, RegistryModule } from '@muster/registry';
import { Module } from '@nestjs/common';
import { AppointmentClose } from './appointment-close.service.ts';
import { AppointmentEndsTask } from './appointment-ends.task.ts';
import { AppointmentLetters } from './appointment-letters.service.ts';
import { EndRadar } from './end-radar.service.ts';
import { EndsMail } from './ends-mail.service.ts';

/** What the ends of appointments bring (worker only). */
@Module({
  imports: [AuditModule, IdentityModule, NotifyModule, RegistryModule],
  providers: [LifeCycle, AppointmentLetters, AppointmentClose, EndRadar, EndsMail, AppointmentEndsTask],
  exports: [EndRadar],
})
export class AppointmentEndsModule {}
