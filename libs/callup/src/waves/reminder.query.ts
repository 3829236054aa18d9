import { enqueueDeliveries } from '@muster/notify';
import type { EntityManager } from 'typeorm';

/** When the reminder of a wave is due; null when the call-up sends none or has no such wave. */
export async function reminderDue(em: EntityManager, callUpId: string, wave: number): Promise<string | null> {
  const [row] = await em.query<{ due: string | null }[]>(
    `select (min(d.queued_at) + make_interval(secs => (select reminder_after_seconds from call_up where id = $1)))::text as due
     from delivery d where d.call_up_id = $1 and d.purpose = 'INVITE' and d.wave = $2`,
    [callUpId, wave],
  );
  return row?.due ?? null;
}

/**
 * One reminder to the silent of a wave, on every channel and to every contact on which the invitation arrived or may have:
 * where it has not left or is known not to arrive, there is nothing to remind of.
 */
const REMINDERS = `
  select d.call_up_id, d.invitation_id, d.contact_id, 'REMINDER', d.wave, d.channel, 0::smallint, 30::smallint, muster_now(), c.deadline, d.segments
  from call_up c join delivery d on d.call_up_id = c.id join invitation i on i.id = d.invitation_id
  where c.id = $1 and d.purpose = 'INVITE' and d.wave = $2 and d.state in ('ACCEPTED', 'SENT', 'DELIVERED') and i.answer is null and i.wave = d.wave`;

/** Queues the reminders of a wave; gives their number. */
export function queueReminders(em: EntityManager, callUpId: string, wave: number): Promise<number> {
  return enqueueDeliveries(em, { select: REMINDERS, params: [callUpId, wave] });
}
