import type { Invariant } from './invariant.ts';

/**
 * I9: a timer fires once, never early. A wave after the first has its firing or somebody's hand in the timeline;
 * a reminder has its firing, and nothing of it was queued before it was due.
 */
export const timersOnce: Invariant = {
  id: 'I9',
  says: 'a timer fires once, never early',
  sql: `
    select 'fired early' as what, timer_key as subject from timer_firing
    where timer_key like '%' || $1::uuid::text || '%' and fired_at < due_at
    union all
    select 'a wave started twice', 'wave ' || (detail ->> 'wave') from call_up_event
    where call_up_id = $1 and kind = 'WAVE_STARTED' group by detail ->> 'wave' having count(*) > 1
    union all
    select 'a wave without a cause', 'wave ' || d.wave from (select distinct wave from delivery where call_up_id = $1 and purpose = 'INVITE' and wave > 1) d
    where not exists (select from call_up_event e where e.call_up_id = $1 and e.kind = 'WAVE_STARTED' and (e.detail ->> 'wave')::int = d.wave)
    union all
    select 'a wave said to be on time without its timer', 'wave ' || (e.detail ->> 'wave') from call_up_event e
    where e.call_up_id = $1 and e.kind = 'WAVE_STARTED' and e.detail ->> 'cause' = 'TIME'
      and not exists (select from timer_firing t where t.timer_key = 'wave:' || $1::uuid::text || ':' || (e.detail ->> 'wave'))
    union all
    select 'a reminder without its timer or before it', min(d.id::text) from delivery d
    left join timer_firing t on t.timer_key = 'reminder:' || $1::uuid::text || ':' || d.wave
    where d.call_up_id = $1 and d.purpose = 'REMINDER' and (t.timer_key is null or d.queued_at < t.due_at) group by d.wave`,
};
