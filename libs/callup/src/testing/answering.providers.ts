import { ContactBook } from '@muster/registry';
import { WaitingEnd } from '../approval/waiting-end.service.ts';
import { AnswerService } from '../answers/answer.service.ts';
import { CallUpInbound } from '../answers/inbound.handler.ts';
import { AssemblyService } from '../assembly/assembly.service.ts';
import { TeamTeller } from '../assembly/team-teller.service.ts';
import { InvariantAuditor } from '../audit-check/invariant-auditor.service.ts';
import { CallUpControl } from '../control/call-up-control.service.ts';
import { CallUpEnd } from '../control/call-up-end.service.ts';
import { TeamControl } from '../control/team-control.service.ts';
import { UnclearReplies } from '../control/unclear-replies.service.ts';
import { CallUpMessages } from '../messages/message.source.ts';
import { ReleaseDesk } from '../release/release-desk.service.ts';
import { ReleaseStep } from '../release/release-step.service.ts';
import { DeadlineService } from '../waves/deadline.service.ts';
import { WaveKeeper } from '../waves/wave-keeper.service.ts';
import { WaveService } from '../waves/wave.service.ts';

/** Everything of the answering side, for specs that do without the modules. */
export const ANSWERING_SIDE = [
  ContactBook, AnswerService, CallUpInbound, AssemblyService, ReleaseDesk, ReleaseStep, TeamTeller, InvariantAuditor, CallUpControl, CallUpEnd, TeamControl, UnclearReplies,
  CallUpMessages, DeadlineService, WaitingEnd, WaveKeeper, WaveService,
];
