/**
 * Every function that runs as the tables' owner, past the policies, and who may call it; triggers are called by nobody.
 * Each looks into the product's own schema only and asks itself what its caller may know.
 */
export const DEFINERS: Readonly<Record<string, readonly ('muster_api' | 'muster_worker')[]>> = {
  affiliation_changed: [],
  alumnus_returns: [],
  audit_entry_chain: [],
  delivery_history: [],
  confirmed_after_drill: [],
  disclosure_alarm_on_record: [],
  end_official_access: ['muster_worker'],
  erase_bodies: ['muster_worker'],
  erase_entries: ['muster_worker'],
  erase_records: ['muster_worker'],
  flag_bulk_reads: ['muster_api'],
  honey_on_disclosure: [],
  honey_stays_paused: [],
  muster_address_holders: ['muster_api'],
  muster_advertised_posts: ['muster_api'],
  muster_appointed_people: ['muster_api'],
  muster_appointments_beside: ['muster_api'],
  invitation_accepted: [],
  invitations_end: [],
  muster_access_ends: ['muster_api'],
  muster_account_opens: ['muster_api'],
  muster_calendar: ['muster_api'],
  muster_candidate_names: ['muster_api'],
  muster_career_facts: ['muster_api'],
  muster_coverage: ['muster_api', 'muster_worker'],
  muster_exercise_findings: ['muster_api'],
  muster_exercise_parts: ['muster_api'],
  muster_experts_named: ['muster_api'],
  muster_has_main_post: ['muster_api'],
  muster_link_call_up: ['muster_api'],
  muster_link_expert: ['muster_api'],
  muster_link_invitation: ['muster_api'],
  muster_link_pay_basis: ['muster_api'],
  muster_of_my_bodies: ['muster_api'],
  muster_offer_people: ['muster_api'],
  muster_own_call_ups: ['muster_api'],
  muster_own_channel: ['muster_api'],
  muster_own_people: ['muster_api'],
  muster_own_severity: ['muster_api'],
  muster_own_slots: ['muster_api'],
  muster_planned_elsewhere: ['muster_api'],
  muster_planned_people: ['muster_api'],
  muster_post_held: ['muster_api'],
  muster_reachability: ['muster_api'],
  muster_release_person: ['muster_api'],
  muster_standing: ['muster_api'],
  note_access_end: [],
  note_affiliation_of_changed: [],
  note_affiliations_of_new: [],
  note_departure: [],
  note_direct_look: ['muster_api'],
  note_expert_move: [],
  note_listing: ['muster_api'],
  note_missed_drills: [],
  note_post: [],
  note_own_word: [],
  note_refused_export: ['muster_api'],
  tally_deliveries: [],
  tally_invitations: [],
  tally_of_nothing: [],
  settle_affiliations: ['muster_worker'],
  settle_affiliations_of: [],
};

const grants = Object.entries(DEFINERS).flatMap(([name, roles]) => roles.map((role) => `('${name}', '${role}')`)).join(', ');

/** Takes these functions away from everybody and gives each to whom it is named for. */
export const DEFINER_GRANTS = `
do $body$
declare one record;
begin
  for one in select oid::regprocedure as signature from pg_proc where pronamespace = 'public'::regnamespace and prosecdef loop
    execute format('revoke execute on function %s from public', one.signature);
  end loop;
  for one in select p.oid::regprocedure as signature, g.role from (values ${grants}) as g(name, role)
      join pg_proc p on p.proname = g.name and p.pronamespace = 'public'::regnamespace loop
    execute format('grant execute on function %s to %I', one.signature, one.role);
  end loop;
end $body$;
`;
