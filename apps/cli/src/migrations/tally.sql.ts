/**
 * Counts beside the ledger and the invitations, so that a board need not count 150,000 rows at each look. Every statement adds
 * lines with what it changed and locks nothing that another one writes; whoever reads adds them up, and a task of the workers
 * makes few lines of many. Written by triggers alone, so no code path can forget them.
 */
export const TALLIES = `
create table delivery_tally (
  call_up_id uuid not null, -- no foreign key: its check would lock the call-up's row for every batch of results
  purpose text not null,
  channel text not null,
  state text not null,
  messages int not null -- a difference; the sum over lines is the number
);
create index delivery_tally_call_up on delivery_tally (call_up_id);
create table invitation_tally (
  call_up_id uuid not null,
  called boolean not null, -- wave > 0
  answer text,
  late boolean not null,
  seen boolean not null,
  unclear boolean not null,
  lines smallint[] not null,
  people int not null
);
create index invitation_tally_call_up on invitation_tally (call_up_id);
insert into delivery_tally select call_up_id, purpose, channel, state, count(*) from delivery group by 1, 2, 3, 4;
insert into invitation_tally select call_up_id, wave > 0, answer, answer_late, seen_at is not null, unclear_at is not null, lines, count(*) from invitation group by 1, 2, 3, 4, 5, 6, 7;

create function tally_deliveries() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  if tg_op = 'INSERT' then
    insert into delivery_tally select call_up_id, purpose, channel, state, count(*) from fresh group by 1, 2, 3, 4;
  elsif tg_op = 'UPDATE' then
    insert into delivery_tally select call_up_id, purpose, channel, state, sum(n) from (
      select call_up_id, purpose, channel, state, 1 as n from fresh union all select call_up_id, purpose, channel, state, -1 from stale) d
      group by 1, 2, 3, 4 having sum(n) <> 0;
  else -- of a call-up that goes as a whole nothing is counted any more
    insert into delivery_tally select call_up_id, purpose, channel, state, -count(*) from stale
      where exists (select from call_up c where c.id = stale.call_up_id) group by 1, 2, 3, 4;
  end if;
  return null;
end $body$;
create trigger tally_deliveries_added after insert on delivery referencing new table as fresh for each statement execute function tally_deliveries();
create trigger tally_deliveries_moved after update on delivery referencing old table as stale new table as fresh for each statement execute function tally_deliveries();
create trigger tally_deliveries_gone after delete on delivery referencing old table as stale for each statement execute function tally_deliveries();

create function tally_invitations() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  if tg_op = 'INSERT' then
    insert into invitation_tally select call_up_id, wave > 0, answer, answer_late, seen_at is not null, unclear_at is not null, lines, count(*) from fresh group by 1, 2, 3, 4, 5, 6, 7;
  elsif tg_op = 'UPDATE' then
    insert into invitation_tally select call_up_id, called, answer, late, seen, unclear, lines, sum(n) from (
      select call_up_id, wave > 0 as called, answer, answer_late as late, seen_at is not null as seen, unclear_at is not null as unclear, lines, 1 as n from fresh
      union all select call_up_id, wave > 0, answer, answer_late, seen_at is not null, unclear_at is not null, lines, -1 from stale) d
      group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0;
  else
    insert into invitation_tally select call_up_id, wave > 0, answer, answer_late, seen_at is not null, unclear_at is not null, lines, -count(*) from stale
      where exists (select from call_up c where c.id = stale.call_up_id) group by 1, 2, 3, 4, 5, 6, 7;
  end if;
  return null;
end $body$;
create trigger tally_invitations_added after insert on invitation referencing new table as fresh for each statement execute function tally_invitations();
create trigger tally_invitations_moved after update on invitation referencing old table as stale new table as fresh for each statement execute function tally_invitations();
create trigger tally_invitations_gone after delete on invitation referencing old table as stale for each statement execute function tally_invitations();

create function tally_of_nothing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  delete from delivery_tally where call_up_id in (select id from gone);
  delete from invitation_tally where call_up_id in (select id from gone);
  return null;
end $body$;
create trigger tally_of_nothing after delete on call_up referencing old table as gone for each statement execute function tally_of_nothing();
`;
