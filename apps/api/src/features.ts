import { AvailabilityGraphqlModule, AvailabilityWebModule } from '@muster/availability';
import { CallupGraphqlModule, CallupWebModule } from '@muster/callup';
import { CareersGraphqlModule } from '@muster/careers';
import { IdentityGraphqlModule } from '@muster/identity';
import { NotifyGraphqlModule, NotifyWebModule } from '@muster/notify';
import { ProgrammeGraphqlModule } from '@muster/programme';
import { RegistryGraphqlModule, SkillsGraphqlModule, VettingGraphqlModule } from '@muster/registry';
import { TrainingGraphqlModule } from '@muster/training';
import type { Type } from '@nestjs/common';
import { AuditGraphqlModule } from './audit/audit.graphql.module.ts';
import { EventsModule } from './events/events.module.ts';
import { HealthModule } from './health/health.module.ts';
import { LoadersModule } from './loaders/loaders.module.ts';
import { PrivacyGraphqlModule } from './privacy/privacy.graphql.module.ts';
import { SandboxModule } from './sandbox/sandbox.module.ts';
import { ServedTimeModule } from './served-time/assigned-time.provider.ts';
import { SignInMailModule } from './sign-in/sign-in-mail.module.ts';
import { StandingModule } from './standing/appointment-standings.provider.ts';

/** Every module that gives the api operations or routes. */
export const FEATURES: readonly Type[] = [
  IdentityGraphqlModule, SignInMailModule, AuditGraphqlModule, EventsModule, HealthModule,
  NotifyGraphqlModule, NotifyWebModule, RegistryGraphqlModule, SkillsGraphqlModule, VettingGraphqlModule, AvailabilityGraphqlModule, AvailabilityWebModule, CallupGraphqlModule, CallupWebModule,
  TrainingGraphqlModule, CareersGraphqlModule, ProgrammeGraphqlModule,
  LoadersModule, PrivacyGraphqlModule, ServedTimeModule, StandingModule,
  LoadersModule, PrivacyGraphqlModule, SandboxModule, ServedTimeModule,
];
