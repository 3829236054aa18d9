import { AuditModule } from '@muster/audit';
import { RegistryModule } from '@muster/registry';
import { Module, type Provider } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CallUpActs } from './acts/call-up.acts.ts';
import { InvitationActs } from './acts/invitation.acts.ts';
import { UnclearReplyActs } from './acts/unclear-reply.acts.ts';
import { AnswerService } from './answers/answer.service.ts';
import { CutOffAnswers } from './answers/cut-off/cut-off-answers.service.ts';
import { TeamTeller } from './assembly/team-teller.service.ts';
import { InvariantAuditor } from './audit-check/invariant-auditor.service.ts';
import { CALLUP_ENTITIES } from './callup.entity.ts';
import { CallupLoaders } from './callup.loaders.ts';
import { CallUpControl } from './control/call-up-control.service.ts';
import { CallUpEnd } from './control/call-up-end.service.ts';
import { TeamControl } from './control/team-control.service.ts';
import { UnclearReplies } from './control/unclear-replies.service.ts';
import { IncidentClose } from './incidents/incident-close.service.ts';
import { Incidents } from './incidents/incidents.service.ts';
import { ApprovalDesk } from './approval/approval-desk.service.ts';
import { WaitingEdit } from './approval/waiting-edit.service.ts';
import { WaitingEnd } from './approval/waiting-end.service.ts';
import { ApprovalRules } from './approval/approval-rules.service.ts';
import { ApproverCircles } from './approval/approver-circles.service.ts';
import { Delegations } from './approval/delegations.service.ts';
import { Approval } from './approval/approval.service.ts';
import { CallUpOpening } from './launch/call-up-opening.service.ts';
import { Launch } from './launch/launch.service.ts';
import { Exclusions } from './launch/exclusions.service.ts';
import { Preview } from './launch/preview.service.ts';
import { Briefings } from './missions/briefings.service.ts';
import { DutyDesk } from './missions/duty.service.ts';
import { MissionActs } from './missions/mission.acts.ts';
import { Notices } from './missions/notices.service.ts';
import { ReleaseDesk } from './release/release-desk.service.ts';
import { ThanksLetters } from './release/thanks/thanks-letters.service.ts';
import { PresetDesk } from './presets/preset-desk.service.ts';
import { Presets } from './presets/presets.service.ts';
import { Readiness } from './presets/readiness.service.ts';
import { Board } from './report/board.service.ts';
import { IncidentSearch } from './search/incident-search.service.ts';
import { Past } from './search/past.service.ts';
import { CallUpSettingDesk } from './settings/call-up-settings.service.ts';
import { WaveService } from './waves/wave.service.ts';

/** Services of the main job that open, preview, launch and report a call-up. */
const LAUNCHING: Provider[] = [
  Presets, PresetDesk, CallUpSettingDesk, Readiness, Incidents, IncidentClose, IncidentSearch, Past, Preview, Exclusions, Launch, CallUpOpening, Approval, ApprovalDesk, WaitingEnd, WaitingEdit, Delegations, ApprovalRules, ApproverCircles, Board, CallupLoaders, CallUpActs, InvitationActs, UnclearReplyActs,
];

/** Services of the main job that take answers, form the team, fire waves and end a call-up. */
const ANSWERING: Provider[] = [
  AnswerService, CutOffAnswers, ReleaseDesk, ThanksLetters, TeamTeller, WaveService, CallUpEnd, CallUpControl, TeamControl, UnclearReplies, InvariantAuditor,
];

/** What follows once a team stands: briefings, notices, check-ins. */
const MISSION: Provider[] = [Briefings, Notices, DutyDesk, MissionActs];

/** Services and entities of the call-up engine (api and worker). */
@Module({
  imports: [AuditModule, RegistryModule, TypeOrmModule.forFeature(CALLUP_ENTITIES)],
  providers: [...LAUNCHING, ...ANSWERING, ...MISSION],
  exports: [...LAUNCHING, ...ANSWERING, ...MISSION],
})
export class CallupModule {}
