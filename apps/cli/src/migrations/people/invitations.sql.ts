/** Invitations by mail with a link that ends, and who stays in touch after leaving. The link's token is derived, and stands nowhere. */
export const INVITATIONS = `
create table expert_invitation (
  id uuid primary key default uuidv7(),
  expert_id uuid not null references expert on delete cascade,
  contact_id uuid not null references contact on delete cascade, -- the mailbox that it goes to
  kind text not null check (kind in ('MEMBER','ALUMNI')),
  invited_by uuid, -- null: the system, some time after somebody left
  invited_at timestamptz not null default muster_now(),
  expires_at timestamptz not null,
  sent_at timestamptz,
  accepted_at timestamptz,
  ended_at timestamptz -- withdrawn, replaced or run out
);
create unique index expert_invitation_open on expert_invitation (expert_id, kind) where accepted_at is null and ended_at is null;
create index expert_invitation_due on expert_invitation (expires_at) where accepted_at is null and ended_at is null;
-- Left, and wishes to stay in touch: his entry is not erased before the day.
create table alumnus (
  expert_id uuid primary key references expert on delete cascade,
  joined_at timestamptz not null default muster_now(),
  until_on date not null -- the last day
);
create index alumnus_until on alumnus (until_on);
-- The link came through the mailbox, so whoever shows it has proved it; nobody else writes what follows from it.
create function invitation_accepted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  update contact set verified_at = coalesce(verified_at, muster_now()) where id = new.contact_id;
  if new.kind = 'ALUMNI' then
    insert into alumnus (expert_id, until_on) values (new.expert_id, ((muster_now() at time zone 'Asia/Tokyo') + interval '3 years')::date) on conflict do nothing;
  end if;
  return null;
end $body$;
create trigger invitation_accepted after update of accepted_at on expert_invitation for each row
  when (old.accepted_at is null and new.accepted_at is not null) execute function invitation_accepted();
-- An invitation to apply is over when he applied, or left.
create function invitations_end() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin update expert_invitation set ended_at = muster_now() where expert_id = new.id and kind = 'MEMBER' and accepted_at is null and ended_at is null; return null; end $body$;
create trigger invitations_end after update of status on expert for each row when (old.status = 'INVITED' and new.status <> 'INVITED') execute function invitations_end();
-- Whoever comes back is no alumnus any more.
create function alumnus_returns() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin delete from alumnus where expert_id = new.id; return null; end $body$;
create trigger alumnus_returns after update of status on expert for each row when (old.status = 'LEFT' and new.status <> 'LEFT') execute function alumnus_returns();
`;
