import { AnswerEntity } from './entities/answer.entity.ts';
import { CallUpEventEntity } from './entities/call-up-event.entity.ts';
import { CallUpEntity } from './entities/call-up.entity.ts';
import { IncidentEntity, IncidentOrganisationEntity } from './entities/incident.entity.ts';
import { InvitationEntity } from './entities/invitation.entity.ts';
import { PresetEntity, PresetLineEntity } from './entities/preset.entity.ts';
import { RequirementEntity } from './entities/requirement.entity.ts';
import { UnclearReplyEntity } from './entities/unclear-reply.entity.ts';

export * from './entities/answer.entity.ts';
export * from './entities/call-up-event.entity.ts';
export * from './entities/call-up.entity.ts';
export * from './entities/incident.entity.ts';
export * from './entities/invitation.entity.ts';
export * from './entities/preset.entity.ts';
export * from './entities/requirement.entity.ts';
export * from './entities/unclear-reply.entity.ts';

/** Every table of this library that is read or written through TypeORM. */
export const CALLUP_ENTITIES = [
  IncidentEntity, IncidentOrganisationEntity, CallUpEntity, RequirementEntity, InvitationEntity,
  AnswerEntity, UnclearReplyEntity, CallUpEventEntity, PresetEntity, PresetLineEntity,
];
