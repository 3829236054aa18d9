import { AuditModule } from '@muster/audit';
import { IdentityGraphqlModule, IdentityModule } from '@muster/identity';
import { NotifyModule } from '@muster/notify';
import { Module } from '@nestjs/common';
import { AlumnusPersonResolver, InvitationPersonResolver } from '../concerned/concerned-people.resolver.ts';
import { RegistryModule } from '../registry.module.ts';
import { LifeCycle } from '../vetting/life-cycle.service.ts';
import { InvitationMail } from './invitation-mail.service.ts';
import { InvitationsResolver } from './invitations.resolver.ts';
import { Invitations } from './invitations.service.ts';
import { InvitationsSweep } from './invitations-sweep.service.ts';
import { InvitationsTask } from './invitations.task.ts';
import { Invited } from './invited.service.ts';

/** Invitations and alumni (api only). */
@Module({ imports: [AuditModule, IdentityModule, IdentityGraphqlModule, RegistryModule], providers: [LifeCycle, Invitations, Invited, InvitationsResolver, InvitationPersonResolver, AlumnusPersonResolver] })
export class InvitationsGraphqlModule {}

/** Mails of invitations, and what time brings to them (worker only). */
@Module({ imports: [AuditModule, NotifyModule, RegistryModule], providers: [LifeCycle, InvitationMail, InvitationsSweep, InvitationsTask] })
export class InvitationsTasksModule {}
