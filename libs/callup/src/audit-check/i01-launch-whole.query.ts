import type { Invariant } from './invariant.ts';

/**
 * I1: a launch is all or nothing: the call-up, its lines, its people, the first wave's messages and the record of it,
 * or none of them. `plan` was frozen when the audience was computed.
 */
export const launchWhole: Invariant = {
  id: 'I1',
  says: 'a launch is all or nothing',
  sql: `
    with c as (select *, launched_at is not null as launched from call_up where id = $1),
    people as (select count(*) as count, count(*) filter (where wave > 0) as called from invitation where call_up_id = $1)
    select 'not as many people as the plan froze' as what, c.id::text as subject from c, people
    where c.launched and people.count <> coalesce((c.plan ->> 'recipients')::int, people.count)
    union all
    select 'launched, but nobody was called', c.id::text from c, people where c.launched and people.called = 0 and c.current_wave > 0 and c.state <> 'CANCELLED'
    union all
    select 'launched without a line', c.id::text from c where c.launched and not exists (select from requirement r where r.call_up_id = c.id)
    union all
    select 'launched without a record of it', c.id::text from c
    where c.launched and not exists (select from audit_entry a where a.subject_id = c.id and a.action in ('callup.launch', 'callup.approve'))
    union all
    select 'running or ended without a launch', c.id::text from c where not c.launched and c.state not in ('DRAFT', 'AWAITING_APPROVAL', 'CANCELLED')
    union all
    select 'not launched, but written to', d.id::text from c join delivery d on d.call_up_id = c.id where not c.launched
    union all
    select 'called in the first wave without a message', i.id::text from c join invitation i on i.call_up_id = c.id
    where c.launched and i.wave = 1 and not exists (select from delivery d where d.invitation_id = i.id and d.purpose = 'INVITE')`,
};
