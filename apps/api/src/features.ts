import { CallupGraphqlModule, CallupWebModule } from '@muster/callup';
import { IdentityGraphqlModule } from '@muster/identity';
import type { Type } from '@nestjs/common';
import { AuditGraphqlModule } from './audit/audit.graphql.module.ts';
import { EventsModule } from './events/events.module.ts';
import { HealthModule } from './health/health.module.ts';
import { SignInMailModule } from './sign-in/sign-in-mail.module.ts';

/** Every module that gives the api operations or routes. */
export const FEATURES: readonly Type[] = [
  IdentityGraphqlModule, AuditGraphqlModule, EventsModule, HealthModule, SignInMailModule, CallupGraphqlModule, CallupWebModule,
];
