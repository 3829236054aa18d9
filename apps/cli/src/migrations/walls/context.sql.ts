/** The functions by which policies read the context of the transaction; without one they answer null or no. */
export const CONTEXT_FUNCTIONS = `
create function muster_context() returns jsonb language sql stable parallel safe as
  $body$ select nullif(current_setting('muster.context', true), '')::jsonb $body$;
create function muster_kind() returns text language sql stable parallel safe as $body$ select muster_context() ->> 'kind' $body$;
create function muster_user() returns uuid language sql stable parallel safe as $body$ select (muster_context() ->> 'user')::uuid $body$;
create function muster_expert() returns uuid language sql stable parallel safe as $body$ select (muster_context() ->> 'expert')::uuid $body$;
create function muster_may(variadic permissions text[]) returns boolean language sql stable parallel safe as
  $body$ select coalesce(muster_context() -> 'may' ?| permissions, false) $body$;
create function muster_organisations() returns uuid[] language sql stable parallel safe as
  $body$ select array(select jsonb_array_elements_text(muster_context() -> 'organisations'))::uuid[] $body$;
-- The functions below run as the tables' owner, past the policies: each first asks the context, and gives ids only.
create function muster_link_invitation() returns uuid language sql stable security definer set search_path = public, pg_temp as
  $body$ select id from invitation where link_number = (muster_context() ->> 'link')::bigint and muster_kind() = 'link' $body$;
create function muster_link_call_up() returns uuid language sql stable security definer set search_path = public, pg_temp as
  $body$ select call_up_id from invitation where id = muster_link_invitation() $body$;
create function muster_link_expert() returns uuid language sql stable security definer set search_path = public, pg_temp as
  $body$ select expert_id from invitation where id = muster_link_invitation() $body$;
create function muster_own_call_ups() returns setof uuid language sql stable security definer set search_path = public, pg_temp as
  $body$ select call_up_id from invitation where expert_id = muster_expert() and wave > 0 $body$;
-- Experts do not read incidents; how severe theirs is stood in the message.
create function muster_own_severity(call uuid) returns smallint language sql stable security definer set search_path = public, pg_temp as
  $body$ select n.severity from call_up c join incident n on n.id = c.incident_id where c.id = call and c.id in (select muster_own_call_ups()) $body$;
-- What an expert's employer has agreed on pay for the first day that his link asks about; the other terms stay unread.
create function muster_link_pay_basis() returns text language sql stable security definer set search_path = public, pg_temp as
  $body$ select t.pay_basis from invitation i join expert e on e.id = i.expert_id
    cross join lateral (select min(r.from_at) as at from requirement r where r.call_up_id = i.call_up_id and r.position = any(i.lines)) first
    cross join lateral terms_in_force(e.organisation_id, (first.at at time zone 'Asia/Tokyo')::date) t
    where i.id = muster_link_invitation() $body$;
create function muster_own_slots() returns setof uuid language sql stable security definer set search_path = public, pg_temp as
  $body$ select slot_id from candidate where expert_id = muster_expert() $body$;
create function muster_own_people() returns setof uuid language sql stable security definer set search_path = public, pg_temp as
  $body$ select expert_id from affiliation where organisation_id = any(muster_organisations()) and (muster_now() at time zone 'Asia/Tokyo')::date between from_on and until_on
    and muster_may('expert:read') $body$;
-- Under a policy PostgreSQL would try a search for parts of a name on every row only after the policy, without the index: its
-- operators are not leakproof. This finds ids by the index; the statement around it still asks the policy for each. Beside
-- readers only the owner may. The index holds pairs of characters, because names and what is typed of them are short.
create function muster_experts_named(words text[]) returns setof uuid language plpgsql stable security definer rows 200 set search_path = public, pg_temp as
  $body$ begin
    if not muster_may('expert:read') and not pg_has_role(session_user, current_user, 'member') then return; end if;
    return query select e.id from expert e where name_pairs(e.search_key) @> array(select p.pair from unnest(words) w(word), unnest(name_pairs(w.word)) p(pair))
      and not exists (select from unnest(words) w(word) where strpos(e.search_key, w.word) = 0);
    -- By a former name, which few people have, only those are found whose former names the caller may see.
    if muster_may('expert:former-name-read') or pg_has_role(session_user, current_user, 'member') then
      return query select n.expert_id from expert_name n where n.state = 'PAST' and not exists (select from unnest(words) w(word) where strpos(n.search_key, w.word) = 0);
    end if;
  end $body$;
`;
