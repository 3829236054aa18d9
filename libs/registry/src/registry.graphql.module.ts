import { Module } from '@nestjs/common';
import { RegistryAlertsResolver } from './alerts/registry-alerts.resolver.ts';
import { ExpertFieldsResolver, ExpertSkillFieldsResolver } from './experts/expert-fields.resolver.ts';
import { ExpertSearch } from './experts/expert-search.service.ts';
import { ExpertResolver } from './experts/expert.resolver.ts';
import { OwnProfileResolver } from './profile/own-profile.resolver.ts';
import { ReferenceResolver } from './reference/reference.resolver.ts';
import { RegistryModule } from './registry.module.ts';

/** Resolvers of the registry (api only). The availability library, which is global, provides `AvailableWhen`. */
@Module({
  imports: [RegistryModule],
  providers: [
    ExpertSearch, ExpertResolver, ExpertFieldsResolver, ExpertSkillFieldsResolver, RegistryAlertsResolver, OwnProfileResolver,
    ReferenceResolver,
  ],
  exports: [ExpertSearch],
})
export class RegistryGraphqlModule {}
