import { conflictCovers, conflictHolds, messageWithdrawn } from '@muster/registry';
import type { InvitationRelease } from '../release/release.state.ts';
import type { AnswerKind } from '../rules.types.ts';
import type { Queryable } from '../targeting/queryable.ts';

/** What decides about one claimed message, read when it is about to leave. */
export interface ClaimFacts {
  deliveryId: string;
  linkNumber: string;
  lines: number[];
  scores: number[];
  answer: AnswerKind | null;
  answerLate: boolean;
  assignment: string | null;
  position: number | null;
  /** How the employer's release stands; NOT_NEEDED where nobody is asked. */
  release: InvitationRelease;
  paused: boolean;
  active: boolean;
  /** INVITE, REMINDER: a conflict of interest that was declared since his wave began. */
  barred: boolean;
  /** The expert has withdrawn the channel, or being called at this hour. */
  withdrawn: boolean;
  /** CONFIRM, RESERVE, STAND_DOWN: a later word was queued for the same person. */
  superseded: boolean;
  /** BRIEFING, NOTICE: which of the call-up. */
  number: number;
  /** STAND_DOWN: an invitation or a place reached this channel, or may have. */
  invited: boolean;
}

const FACTS = `
  select d.id as "deliveryId", i.link_number as "linkNumber", i.lines, i.scores, i.answer, i.answer_late as "answerLate", i.assignment, d.attempt_group as number,
    i.requirement_position as position, i.release_state as release, e.paused_at is not null as paused, e.status = 'ACTIVE' as active,
    d.purpose in ('INVITE', 'REMINDER') and exists (
      select from call_up c join incident_organisation o on o.incident_id = c.incident_id
      join expert_conflict x on ${conflictCovers('x', 'o.organisation_id')} and x.expert_id = i.expert_id and ${conflictHolds('x')} where c.id = d.call_up_id) as barred,
    ${messageWithdrawn('i.expert_id', 'd.channel', `d.purpose in ('INVITE', 'REMINDER')`, 'muster_now()')} as withdrawn,
    d.purpose in ('CONFIRM', 'RESERVE', 'STAND_DOWN') and exists (
      select from delivery t where t.invitation_id = d.invitation_id and t.purpose in ('CONFIRM', 'RESERVE', 'STAND_DOWN') and t.attempt_group > d.attempt_group) as superseded,
    d.purpose <> 'STAND_DOWN' or exists (
      select from delivery t where t.invitation_id = d.invitation_id and t.purpose in ('INVITE', 'CONFIRM', 'RESERVE') and t.channel = d.channel
        and t.state in ('ACCEPTED', 'SENT', 'DELIVERED', 'UNDELIVERED', 'CLAIMED', 'UNKNOWN')) as invited
  from delivery d join invitation i on i.id = d.invitation_id join expert e on e.id = i.expert_id
  where d.id = any($1::uuid[])`;

/** One query for a batch of claims, by delivery id. */
export async function readClaimFacts(db: Queryable, deliveryIds: readonly string[]): Promise<Map<string, ClaimFacts>> {
  const rows = await db.query<ClaimFacts[]>(FACTS, [deliveryIds]);
  return new Map(rows.map((row) => [row.deliveryId, row]));
}
