import type { EntityManager } from 'typeorm';
import type { ApprovalMailFacts } from './approval-mail.text.ts';

/** One mail that is to leave: to whom, and what it is about. */
export interface DueNotice extends Omit<ApprovalMailFacts, 'authority' | 'url'> {
  callUpId: string;
  userId: string;
}

const LOCK = `
  select n.call_up_id as "callUpId", n.user_id as "userId", n.circle, c.number, c.kind, i.severity, coalesce((c.plan ->> 'recipients')::int, 0) as recipients, c.deadline, a.kind as asked
  from approval_notice n
  join call_up_approval a on a.call_up_id = n.call_up_id and a.round = n.round and a.decided_at is null
  join call_up c on c.id = n.call_up_id and c.state not in ('CLOSED', 'CANCELLED')
  join incident i on i.id = c.incident_id
  where n.id = $1 and n.sent_at is null for update of n`;

/** Locks a notice that is still worth sending; null when it was sent, or somebody has decided, or an edit began a new round. */
export async function lockNotice(em: EntityManager, noticeId: string): Promise<DueNotice | null> {
  const rows = await em.query<DueNotice[]>(LOCK, [noticeId]);
  return rows[0] ?? null;
}

/** Notes that a mail has left. */
export async function noteSent(em: EntityManager, noticeId: string): Promise<void> {
  await em.query('update approval_notice set sent_at = muster_now() where id = $1', [noticeId]);
}
