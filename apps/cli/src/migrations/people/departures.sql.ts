/** By when the access of whoever left had to end, when it ended, and both as figures. */
export const DEPARTURES = `
alter table departure add column due_at timestamptz; -- the planned end, or the moment in which he left
alter table departure add column access_ended_at timestamptz; -- the last account and session were shut
update departure set due_at = left_at, access_ended_at = left_at;
create function note_access_end() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  new.due_at := coalesce(new.due_at, (
    select ((p.last_day + 1)::timestamp at time zone 'Asia/Tokyo') from planned_departure p
    where p.expert_id = new.expert_id and (p.ended_at is null or p.ended_at = muster_now()) and ((p.last_day + 1)::timestamp at time zone 'Asia/Tokyo') <= muster_now()
    order by p.last_day limit 1), new.left_at);
  new.access_ended_at := coalesce(new.access_ended_at, muster_now());
  return new;
end $body$;
create trigger note_access_end before insert on departure for each row execute function note_access_end();
-- Departures of a time, how long access outlived each, and who still has some: seconds and counts, nobody's name.
create function muster_access_ends(from_at timestamptz, until_at timestamptz)
returns table (people int, within_hour int, slowest_seconds int, median_seconds int, still_open int)
language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  if not muster_may('access-end:read') then return; end if;
  return query select count(*)::int, count(*) filter (where d.access_ended_at <= d.due_at + interval '1 hour')::int,
    max(extract(epoch from d.access_ended_at - d.due_at))::int, percentile_cont(0.5) within group (order by extract(epoch from d.access_ended_at - d.due_at))::int,
    count(*) filter (where exists (select from app_user u left join session s on s.user_id = u.id and s.revoked_at is null and s.expires_at > muster_now()
      where u.expert_id = d.expert_id and (u.disabled_at is null or s.user_id is not null)))::int
  from departure d where d.due_at >= from_at and d.due_at < until_at;
end $body$;
`;
