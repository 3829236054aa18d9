import type { EntityManager } from 'typeorm';

/** What the timeline of a call-up tells; the detail holds ids, codes and counts only. */
export type TimelineKind =
  | 'HANDED_IN' | 'EDITED' | 'APPROVAL_ESCALATED' | 'ISSUED_PENDING_CONFIRMATION' | 'CONFIRMATION_OVERDUE' | 'APPROVAL_CONFIRMED' | 'EXPIRED'
  | 'APPROVED' | 'LAUNCHED' | 'WAVE_STARTED' | 'WAVES_STOPPED' | 'REMINDED' | 'ANSWER_ENTERED' | 'LATE_WITHDRAWAL' | 'ASSEMBLED' | 'FILLED' | 'REOPENED'
  | 'CONFIRMED' | 'RESERVED' | 'STOOD_DOWN' | 'UNCLEAR_RESOLVED' | 'DEADLINE' | 'RELEASE_OPENED' | 'RELEASE_ASKED' | 'RELEASE_GRANTED' | 'RELEASE_REFUSED' | 'RELEASE_LAPSED' | 'RELEASE_CALLED_OFF' | 'CLOSED' | 'CANCELLED'
  | 'BRIEFED' | 'NOTICE_SENT' | 'CHECKED_IN' | 'CHECKED_OUT';

/** When an entry happens within its transaction, by the product's clock. */
const AT = 'clock_timestamp() + (muster_now() - now())';

/** Adds one entry to the timeline in the caller's transaction. */
export async function noteOnTimeline(
  em: EntityManager, callUpId: string, kind: TimelineKind, detail: Record<string, unknown> = {}, actorId: string | null = null,
): Promise<void> {
  await em.query(`insert into call_up_event (call_up_id, at, kind, actor_id, detail) values ($1, ${AT}, $2, $3, $4::jsonb)`, [callUpId, kind, actorId, JSON.stringify(detail)]);
}
