import type { EntityManager } from 'typeorm';

/**
 * Puts people back among those held back whose invitation was taken back on every channel before it left (the team was
 * full at that moment): they know of nothing, and a later wave may call them.
 */
export async function returnUncalled(em: EntityManager, callUpId: string): Promise<void> {
  await em.query(
    `update invitation i set wave = 0
     where i.call_up_id = $1 and i.wave > 0 and i.answer is null
       and exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'INVITE' and d.state = 'CANCELLED')
       and not exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'INVITE'
         and d.state <> 'CANCELLED' and not (d.state = 'SUPPRESSED' and d.error_code = 'CALL_UP_FILLED'))`,
    [callUpId],
  );
}

/** Puts people of a wave back whose last usable contact went away in the moment of its start, so that nothing was queued for them. */
export async function returnUnwritten(em: EntityManager, callUpId: string, wave: number): Promise<void> {
  await em.query(
    `update invitation i set wave = 0 where i.call_up_id = $1 and i.wave = $2
       and not exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'INVITE' and d.wave = $2)`,
    [callUpId, wave],
  );
}

/**
 * Whether anybody is left to be called, counting those whose invitation was taken back in time. The tallies say at once that
 * nobody is held back and nothing was cancelled, which is so in most of the many assemblies of a large call-up.
 */
export async function anybodyLeft(em: EntityManager, callUpId: string): Promise<boolean> {
  const [row] = await em.query<{ left: boolean }[]>(
    `select (select coalesce(sum(people), 0) > 0 from invitation_tally where call_up_id = $1 and not called and answer is null)
       or (select coalesce(sum(messages), 0) > 0 from delivery_tally where call_up_id = $1 and purpose = 'INVITE' and state = 'CANCELLED')
         and exists (select from delivery d join invitation i on i.id = d.invitation_id
           where d.call_up_id = $1 and d.purpose = 'INVITE' and d.state = 'CANCELLED' and i.wave > 0 and i.answer is null) as left`,
    [callUpId],
  );
  return row?.left ?? false;
}

/** Whether invitations or reminders of a call-up still wait to be sent. */
export async function anyWaiting(em: EntityManager, callUpId: string): Promise<boolean> {
  const [row] = await em.query<{ waiting: boolean }[]>(
    `select exists (select from delivery where call_up_id = $1 and purpose in ('INVITE', 'REMINDER') and state = 'QUEUED') as waiting`,
    [callUpId],
  );
  return row?.waiting ?? false;
}
