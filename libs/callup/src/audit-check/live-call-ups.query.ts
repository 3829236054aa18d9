import type { EntityManager } from 'typeorm';

/** Hours after its end for which a call-up is still audited: receipts and late answers keep coming. */
const AUDITED_AFTER_END_HOURS = 2;

/** Minutes between two audits of a call-up while its messages are leaving: a look at 200,000 rows takes from their speed. */
const WHILE_LEAVING_MINUTES = 5;

/** The call-ups that run or have ended lately, and whose turn it is: each minute, or each fifth while messages leave. */
export async function liveCallUps(em: EntityManager): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    `select id from call_up c where launched_at is not null and (state in ('OPEN', 'FILLED') or ended_at > muster_now() - make_interval(hours => $1))
       and (coalesce((select max(k.at) from invariant_check k where k.call_up_id = c.id), launched_at) <= muster_now() - make_interval(mins => $2)
         or not exists (select from delivery d where d.call_up_id = c.id and d.state = 'QUEUED' and d.not_before <= muster_now()))
     order by id`,
    [AUDITED_AFTER_END_HOURS, WHILE_LEAVING_MINUTES],
  );
  return rows.map((row) => row.id);
}

/**
 * Call-ups with answers that no assembly has looked at for ten seconds: a yes without any standing, or a no that still holds
 * a place. It does not happen while every answer asks for an assembly in its own transaction; a lost request would show here.
 */
export async function forgottenCallUps(em: EntityManager): Promise<string[]> {
  const rows = await em.query<{ id: string }[]>(
    `select distinct c.id from call_up c join invitation i on i.call_up_id = c.id and i.answer is not null
     where c.state in ('OPEN', 'FILLED') and i.answered_at < muster_now() - interval '10 seconds'
       and ((i.answer <> 'NO' and i.assignment is null) or (i.answer = 'NO' and not i.answer_late and i.assignment in ('ASSIGNED', 'RESERVE', 'PROPOSED')))
     order by 1`,
  );
  return rows.map((row) => row.id);
}
