import { RegistryModule } from '@muster/registry';
import { Module } from '@nestjs/common';
import { CallupModule } from './callup.module.ts';
import { GatesResolver } from './gates/gates.resolver.ts';
import { Gates } from './gates/gates.service.ts';
import { DutyResolver, MissionsResolver, MyMissionResolver } from './missions/missions.resolver.ts';
import { PresetDeskResolver } from './presets/preset-desk.resolver.ts';
import { ReleaseResolver } from './release/release.resolver.ts';
import { ApprovalResolver } from './resolvers/approval.resolver.ts';
import { BoardPicturesResolver } from './resolvers/board-pictures.resolver.ts';
import { CallUpFieldsResolver } from './resolvers/call-up-fields.resolver.ts';
import { CallUpResolver } from './resolvers/call-up.resolver.ts';
import { ControlResolver } from './resolvers/control.resolver.ts';
import { ExclusionsResolver } from './resolvers/exclusions.resolver.ts';
import { IncidentResolver } from './resolvers/incident.resolver.ts';
import { LaunchResolver } from './resolvers/launch.resolver.ts';
import { MyCallUpsResolver } from './resolvers/my-call-ups.resolver.ts';
import { PresetResolver } from './resolvers/preset.resolver.ts';
import { PreviewResolver } from './resolvers/preview.resolver.ts';
import { CallUpTextsResolver, IncidentTextsResolver, MyCallUpTextsResolver, UnclearReplyTextResolver } from './resolvers/sealed-texts.resolver.ts';
import { TeamResolver } from './resolvers/team.resolver.ts';
import { CallUpSettingsResolver } from './settings/call-up-settings.resolver.ts';
import { UnclearReplyResolver } from './resolvers/unclear-reply.resolver.ts';

/** Resolvers of the call-up engine (api only); plain classes, none inherited. */
@Module({
  imports: [CallupModule, RegistryModule],
  providers: [
    ReleaseResolver, MissionsResolver, DutyResolver, MyMissionResolver,
    PresetResolver, PresetDeskResolver, CallUpSettingsResolver, IncidentResolver, PreviewResolver, ExclusionsResolver, LaunchResolver, ApprovalResolver, CallUpResolver, CallUpFieldsResolver, BoardPicturesResolver,
    ControlResolver, TeamResolver, UnclearReplyResolver, MyCallUpsResolver,
    IncidentTextsResolver, CallUpTextsResolver, MyCallUpTextsResolver, UnclearReplyTextResolver,
    Gates, GatesResolver,
  ],
})
export class CallupGraphqlModule {}
