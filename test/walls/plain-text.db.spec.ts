import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

/** Why texts of these columns may be read by whoever reads the database. What people write about people, and how they are reached, is sealed (bytea). */
const PLAIN: Readonly<Record<string, string>> = {
  'names are searched (SECURITY.md, "What is left")': `
    expert(family_kana family_name family_romaji given_kana given_name given_romaji search_key)
    expert_name(family_kana family_name family_romaji given_kana given_name given_romaji search_key)`,
  'staff stand by name for what they did, and are told to whom it concerns': `
    app_user(display_name) credential_evidence(by_name) disclosure(actor_name) exercise_part(by_name) figure_comment(by_name) finding(by_name) finding_move(by_name)
    pledge(by_name) skill_judgement(by_name)`,
  'for what somebody looked: the person reads it, long after the entry is erased': `
    data_export(purpose) disclosure(purpose)`,
  'statements of bodies, which they publish, and why a setting was changed': `
    call_up_setting(reason) figure_comment(words) headcount(source) milestone(words) pledge(withdrawn_why words)`,
  'names that devices, providers and bodies give, of which none says who it is': `
    oidc_identity(subject) passkey(name) post_holding(staff_code) sender(address) session(user_agent) staff(number)`,
  'facts and wordings of the installation': `
    agreement(duty_en duty_ja text_en text_ja title_en title_ja) appointment_kind(name_en name_ja) appointment_rule(law_en law_ja) attestation_kind(name_en name_ja)
    consent_purpose(text_en text_ja title_en title_ja) course(title_en title_ja) credential_kind(exercise_rule_en exercise_rule_ja name_en name_ja)
    event_programme(name_en name_ja) exercise(title_en title_ja) indicator(definition_en definition_ja denominator_en denominator_ja name_en name_ja source_en source_ja)
    infrastructure_sector(name_en name_ja) municipality(name_ja name_kana url) nice_statement(text_en) organisation(name_en name_ja name_kana slug) organisation_name(name_en name_ja name_kana) preset_version(content) pay_rate(law_en law_ja)
    post(title_en title_ja) post_event(title_en title_ja) post_rank(name_en name_ja) prefecture(block_en block_ja capital_ja name_en name_ja name_kana)
    preset(name_en name_ja text_en text_ja) slot(title_en title_ja)
    snapshot_figure(method_en method_ja organisation_en organisation_ja definition_en definition_ja denominator_en denominator_ja name_en name_ja source_en source_ja) team(activation_en activation_ja name_en name_ja)
    tlp_ceiling(basis_en basis_ja) track_step(name_en name_ja) track_version(aim_en aim_ja name_en name_ja) work_role(description_en name_en name_ja)`,
  'codes, ids and counts of our own': `
    account_notice(roles) answer(source_key) appointment_pay(grade scale) appointment_rule(beside pay_scales) attestation_kind(code)
    audit_entry(action actor_kind detail subject_type) benchmark(indicator_code) call_up(audience channels end_reason idempotency_key plan) call_up_event(detail kind)
    call_up_notice(idempotency_key) consent(code) consent_purpose(code) contact(unreachable_reason) course(code layers) credential_kind(code) data_export(role)
    data_key(wrapped_by) delivery(error_code provider provider_message_id) delivery_event(error_code from_state provider to_state) delivery_tally(channel purpose state)
    disclosure(actor_kind role) disclosure_alarm(what) event_programme(code) expert(languages) expert_move(act from_status to_status) figure(indicator_code)
    figure_comment(indicator_code) inbox(external_id outcome provider) incident(code) indicator(code) infrastructure_sector(code) invariant_check(results)
    invitation(answer_channel) invitation_tally(answer) migrations(name) nice_statement(kind) oidc_identity(issuer) passkey(transports) pay_rate(grade) pledge(indicator_code)
    post_rank(code) preset(code kind) preset_line(languages place) provider_circuit(last_error provider) question(caller_kind kind login) registry_alert(kind reason)
    requirement(agreement_codes credential_codes languages) sender(id pause_reason provider) session(acr amr) sign_in_attempt(kind) signing_code(agreement)
    snapshot_figure(better indicator_code tier) target(basis indicator_code) timer_firing(timer_key) tlp_ceiling(standing) track_requirement(ref) track_step(after)
    vetting_notice(key kind) work_role(category id responder)`,
};

let owner: DataSource;
beforeAll(async () => { owner = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize(); });
afterAll(() => owner.destroy());

/** Columns that may hold any text: no rule and no other table says which. */
const FREE = `
  select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace in ('public'::regnamespace, 'attestation'::regnamespace) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and format_type(a.atttypid, null) in ('text', 'jsonb', 'json', 'character varying', 'text[]', 'citext')
    and not exists (select from pg_constraint k where k.conrelid = c.oid and a.attnum = any(k.conkey) and (k.contype = 'f' or k.contype = 'c' and pg_get_constraintdef(k.oid) ~ '(= ANY|= ''|~)')) order by 1`;

describe('a column that may hold any text', () => {
  it('is sealed, or stands here with its reason', async () => {
    const named = Object.values(PLAIN).flatMap((list) => [...list.matchAll(/(\w+)\(([^)]*)\)/g)].flatMap(([, table, columns]) => columns!.split(' ').map((column) => `${table}.${column}`)));
    const found = await owner.query<{ name: string }[]>(FREE);
    expect(found.map(({ name }) => name)).toEqual(named.sort());
  });
});
