import { isUuid } from '@muster/platform';
import type { SelectQueryBuilder } from 'typeorm';
import type { InvitationEntity } from '../entities/invitation.entity.ts';
import type { InvitationFilter } from '../types/invitation.type.ts';

/** Adds a filter to a query over invitations with alias `i`; an empty list of wanted values finds nobody. */
export function narrowInvitations(query: SelectQueryBuilder<InvitationEntity>, filter: InvitationFilter): SelectQueryBuilder<InvitationEntity> {
  if (filter.answers) query.andWhere('i.answer = any(:answers)', { answers: filter.answers });
  if (filter.silent === true) query.andWhere('i.answer is null and i.wave > 0');
  if (filter.silent === false) query.andWhere('i.answer is not null');
  if (filter.late != null) query.andWhere('i.answer is not null and i.answer_late = :late', { late: filter.late });
  if (filter.assignments) query.andWhere('i.assignment = any(:assignments)', { assignments: filter.assignments });
  if (filter.wave != null) query.andWhere('i.wave = :wave', { wave: filter.wave });
  if (filter.line != null) query.andWhere(':line = any(i.lines)', { line: filter.line });
  if (filter.expertIds) query.andWhere('i.expert_id = any(:expertIds)', { expertIds: filter.expertIds.filter(isUuid) });
  return query;
}
