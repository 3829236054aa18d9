import { AuditModule } from '@muster/audit';
import { IdentityModule } from '@muster/identity';
import { NotifyModule } from '@muster/notify';
import { Module } from '@nestjs/common';
import { Agreements } from '../agreements/agreements.service.ts';
import { AgreementsResolver } from '../agreements/agreements.resolver.ts';
import { Signing } from '../agreements/signing.service.ts';
import { AttachmentBook } from '../attachments/attachment-book.service.ts';
import { AttachmentsController } from '../attachments/attachments.controller.ts';
import { Attachments } from '../attachments/attachments.service.ts';
import { RenewalPersonResolver, VettingCasePersonResolver } from '../concerned/concerned-people.resolver.ts';
import { AccessEndsResolver } from '../departure/access-ends.resolver.ts';
import { InvitationsGraphqlModule, InvitationsTasksModule } from '../invitations/invitations.module.ts';
import { OwnDocumentsController } from '../own-documents/own-documents.controller.ts';
import { OwnDocumentsResolver } from '../own-documents/own-documents.resolver.ts';
import { OwnDocuments } from '../own-documents/own-documents.service.ts';
import { RegistryModule } from '../registry.module.ts';
import { DisciplineResolver } from './discipline.resolver.ts';
import { LifeCycle } from './life-cycle.service.ts';
import { MembershipResolver } from './membership.resolver.ts';
import { Memberships } from './memberships.service.ts';
import { PlannedDepartures } from './planned-departures.service.ts';
import { Renewals } from './renewals.service.ts';
import { SuspensionBook } from './suspension-book.service.ts';
import { Suspensions } from './suspensions.service.ts';
import { VettingBook } from './vetting-book.service.ts';
import { VettingCases } from './vetting-case.service.ts';
import { VettingDecisions } from './vetting-decision.service.ts';
import { VettingMail } from './vetting-mail.service.ts';
import { VettingNotices } from './vetting-notices.service.ts';
import { VettingResolver } from './vetting.resolver.ts';
import { VettingTask } from './vetting.task.ts';

/** Operations and routes of vetting (api only). Whoever provides identity's `SignInMailer` also sends codes for signing. */
@Module({
  imports: [AuditModule, IdentityModule, RegistryModule, InvitationsGraphqlModule],
  controllers: [AttachmentsController, OwnDocumentsController],
  providers: [
    LifeCycle, VettingNotices, AttachmentBook, Attachments, VettingBook, VettingCases, VettingDecisions, SuspensionBook, Suspensions, PlannedDepartures,
    Memberships, Agreements, Signing, VettingResolver, DisciplineResolver, MembershipResolver, AgreementsResolver,
    OwnDocuments, OwnDocumentsResolver, AccessEndsResolver, VettingCasePersonResolver, RenewalPersonResolver,
  ],
})
export class VettingGraphqlModule {}

/** Background work of vetting (worker only): reminders, lapses, ends of memberships, mails. */
@Module({
  imports: [AuditModule, IdentityModule, NotifyModule, RegistryModule, InvitationsTasksModule],
  providers: [LifeCycle, VettingNotices, PlannedDepartures, Renewals, VettingMail, VettingTask],
  exports: [Renewals],
})
export class VettingTasksModule {}
