import { createHash } from 'node:crypto';

const TABLES = `
create table retention_period (
  what text not null check (what in ('ENTRY','BODY','RECORD')), -- ENTRY: after leaving; BODY: after receipt; RECORD: after the call-up's end
  days int not null check (days > 0),
  valid_from date not null,
  primary key (what, valid_from)
);
insert into retention_period values ('ENTRY', 30, '2026-01-01'), ('BODY', 90, '2026-01-01'), ('RECORD', 1826, '2026-01-01');
create index inbox_bodies on inbox (received_at) where kind <> 'STATUS' and payload_sealed <> '' and processed_at is not null;
`;

/**
 * Erasure by age. The functions take no ids and no dates: they erase what is due by `retention_period`, at most so many
 * at a time, and nothing else, whoever runs them. Each call is a whole; interrupted or repeated, the next goes on.
 */
const FUNCTIONS = `
create function retention_before(kind text) returns timestamptz language sql stable as $body$
  select muster_now() - make_interval(days => p.days) from retention_period p
  where p.what = kind and p.valid_from <= (muster_now() at time zone 'Asia/Tokyo')::date order by p.valid_from desc limit 1
$body$;

-- Whoever left: his account, addresses, skills and every word that says who he was. An empty entry stays for the call-ups that point to it.
create function erase_entries(most int) returns int language plpgsql security definer set search_path = public, pg_temp as $body$
declare people uuid[];
begin
  people := array(select d.expert_id from departure d where d.entry_erased_at is null and d.left_at <= retention_before('ENTRY')
      and not exists (select from alumnus a where a.expert_id = d.expert_id)
    order by d.left_at limit most for update skip locked);
  delete from contact where expert_id = any(people);
  delete from expert_birth where expert_id = any(people);
  delete from expert_name where expert_id = any(people);
  delete from affiliation where expert_id = any(people);
  delete from expert_invitation where expert_id = any(people);
  delete from alumnus where expert_id = any(people);
  delete from own_document where expert_id = any(people);
  delete from contact_code where expert_id = any(people);
  delete from contact_message where expert_id = any(people);
  delete from rival_obligation where expert_id = any(people);
  delete from record_confirmation where expert_id = any(people);
  delete from confirmation_reminder where expert_id = any(people);
  delete from expert_skill where expert_id = any(people);
  delete from skill_judgement where expert_id = any(people);
  delete from credential_evidence where expert_id = any(people);
  delete from team_member where expert_id = any(people);
  delete from attendance where expert_id = any(people);
  delete from staff_expert where expert_id = any(people);
  delete from exercise_part where expert_id = any(people);
  delete from expert_credential where expert_id = any(people);
  delete from expert_conflict where expert_id = any(people);
  delete from attestation.confirmation where expert_id = any(people);
  delete from availability where expert_id = any(people);
  delete from availability_exception where expert_id = any(people);
  delete from busy_time where expert_id = any(people);
  delete from capacity where expert_id = any(people);
  delete from calendar_feed where expert_id = any(people);
  delete from registry_alert where expert_id = any(people);
  delete from consent where expert_id = any(people);
  delete from consent_event where expert_id = any(people);
  delete from correction_request where expert_id = any(people);
  delete from expert_move where expert_id = any(people);
  delete from vetting_case where expert_id = any(people);
  delete from suspension where expert_id = any(people);
  delete from planned_departure where expert_id = any(people);
  delete from vetting_notice where expert_id = any(people);
  delete from agreement_signature where expert_id = any(people);
  delete from honey_record where expert_id = any(people);
  delete from candidate where expert_id = any(people);
  delete from career_plan where expert_id = any(people);
  delete from side_job j using appointment a where a.id = j.appointment_id and a.expert_id = any(people);
  delete from appointment_pay p using appointment a where a.id = p.appointment_id and a.expert_id = any(people);
  delete from appointment_letter l using appointment a where a.id = l.appointment_id and a.expert_id = any(people);
  update appointment set expert_id = null where expert_id = any(people);
  update post_holding set expert_id = null where expert_id = any(people);
  delete from app_user u where u.expert_id = any(people) and not exists (select from user_role r where r.user_id = u.id and r.role <> 'EXPERT');
  update app_user set expert_id = null where expert_id = any(people);
  update expert set family_name = '', given_name = '', family_kana = '', given_kana = '', family_romaji = '', given_romaji = '', search_key = '',
    former_name = false, name_from = null, travel_prefectures = null, organisation_id = null, languages = '{}', message_language = 'ja', paused_at = null, eligible_until = 'infinity', erased_at = muster_now(),
    updated_at = muster_now(), version = version + 1 where id = any(people);
  update departure set entry_erased_at = muster_now() where expert_id = any(people);
  return cardinality(people);
end $body$;

-- What people wrote, and what coordinators noted of their words.
create function erase_bodies(most int) returns int language plpgsql security definer set search_path = public, pg_temp as $body$
declare before timestamptz := retention_before('BODY'); erased int; total int := 0;
begin
  update inbox set payload_sealed = '' where id in (
    select i.id from inbox i where i.kind <> 'STATUS' and i.payload_sealed <> '' and i.processed_at is not null and i.received_at < before order by i.received_at limit most for update skip locked);
  get diagnostics erased = row_count;
  total := total + erased;
  update answer set note_sealed = null where id in (
    select a.id from answer a where a.note_sealed is not null and a.received_at < before limit most for update skip locked);
  get diagnostics erased = row_count;
  total := total + erased;
  update briefing set text_ja_sealed = '', text_en_sealed = '' where id in (
    select b.id from briefing b join call_up c on c.id = b.call_up_id where b.text_ja_sealed <> '' and c.ended_at < before limit most for update of b skip locked);
  get diagnostics erased = row_count;
  total := total + erased;
  update call_up_notice set text_ja_sealed = '', text_en_sealed = '' where id in (
    select n.id from call_up_notice n join call_up c on c.id = n.call_up_id where n.text_ja_sealed <> '' and c.ended_at < before limit most for update of n skip locked);
  get diagnostics erased = row_count;
  total := total + erased;
  delete from unclear_reply where id in (select u.id from unclear_reply u where u.received_at < before limit most for update skip locked);
  get diagnostics erased = row_count;
  return total + erased;
end $body$;

-- Call-ups with their invitations, answers and ledger; then incidents without any; then what came in; then the empty entries of who left.
create function erase_records(most int) returns int language plpgsql security definer set search_path = public, pg_temp as $body$
declare before timestamptz := retention_before('RECORD'); ended uuid[]; gone uuid[]; erased int; total int := 0;
begin
  ended := array(select c.id from call_up c where c.ended_at < before and c.state in ('CLOSED', 'CANCELLED') order by c.ended_at limit most for update skip locked);
  delete from delivery_event v using delivery d where v.delivery_id = d.id and d.call_up_id = any(ended);
  delete from invariant_check where call_up_id = any(ended);
  delete from call_up where id = any(ended);
  delete from incident n where n.state = 'CLOSED' and n.closed_at < before and not exists (select from call_up c where c.incident_id = n.id);
  get diagnostics erased = row_count;
  total := cardinality(ended) + erased;
  delete from inbox where id in (select i.id from inbox i where i.received_at < before and i.processed_at is not null limit most * 100);
  get diagnostics erased = row_count;
  total := total + erased;
  gone := array(select d.expert_id from departure d where d.entry_erased_at is not null and d.records_erased_at is null
    and not exists (select from invitation i where i.expert_id = d.expert_id) order by d.left_at limit most for update skip locked);
  delete from expert where id = any(gone);
  update departure set records_erased_at = muster_now() where expert_id = any(gone);
  return total + cardinality(gone);
end $body$;
`;

/** Which functions these are; the database remembers it beside the one that says what is due. */
export const ERASURE_VERSION = `erasure ${createHash('sha256').update(FUNCTIONS).digest('hex')}`;

/** Puts the functions of this release in the place of those that stand; who may call them stays. */
export const ERASURE_FUNCTIONS = `${FUNCTIONS.replaceAll('create function', 'create or replace function')}comment on function retention_before(text) is '${ERASURE_VERSION}';`;

/** The periods and the functions, for a database that has neither. */
export const ERASURE = TABLES + ERASURE_FUNCTIONS;
