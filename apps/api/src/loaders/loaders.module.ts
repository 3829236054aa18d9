import { IdentityModule } from '@muster/identity';
import { RegistryModule } from '@muster/registry';
import { Module } from '@nestjs/common';
import {
  ApprovalRulePeopleResolver, CallUpPeopleResolver, DecisionRightPeopleResolver, DelegationPeopleResolver, InvitationFieldsResolver, MyCallUpFieldsResolver, RequirementLineFieldsResolver, TimelineEventPeopleResolver, UnclearReplySenderResolver,
} from './callup-fields.resolver.ts';
import { PresetVersionPeopleResolver, RetentionPeopleResolver, SettingPeopleResolver } from './office-fields.resolver.ts';
import { PeopleLoaders } from './people.loaders.ts';

/** Fields that lead from one library's records to another's. */
@Module({
  imports: [IdentityModule, RegistryModule],
  providers: [
    PeopleLoaders, InvitationFieldsResolver, UnclearReplySenderResolver, RequirementLineFieldsResolver, MyCallUpFieldsResolver, CallUpPeopleResolver,
    TimelineEventPeopleResolver, ApprovalRulePeopleResolver, DecisionRightPeopleResolver, DelegationPeopleResolver,
    SettingPeopleResolver, RetentionPeopleResolver, PresetVersionPeopleResolver,
  ],
})
export class LoadersModule {}
