/** What is kept of an expert ($1) beside his entry, addresses, consents and corrections; ids of others and sealed texts are left out. */
export const MY_DATA_PARTS: Readonly<Record<string, string>> = {
  skills: `select work_role_id as "workRoleId", level, verified_at as "verifiedAt", claimed_level as "claimedLevel", last_exercised_on::text as "lastExercisedOn" from expert_skill where expert_id = $1 order by work_role_id`,
  credentials: `select credential_code as "credentialCode", obtained_on::text as "obtainedOn", expires_on::text as "expiresOn" from expert_credential where expert_id = $1 order by 1`,
  credentialEvidence: `select credential_code as "credentialCode", kind, done_on::text as "doneOn", at from credential_evidence where expert_id = $1 order by done_on, id`,
  skillJudgements: `select work_role_id as "workRoleId", level, at from skill_judgement where expert_id = $1 order by id`,
  teams: `select t.name_ja as "nameJa", t.name_en as "nameEn", m.post, m.from_on::text as "fromOn", m.until_on::text as "untilOn"
    from team_member m join team t on t.id = m.team_id where m.expert_id = $1 order by m.from_on, m.id`,
  conflicts: `select o.name_ja as "nameJa", o.name_en as "nameEn", c.reason, nullif(c.until_on, 'infinity')::text as "untilOn", c.whole_group as "wholeGroup" from expert_conflict c join organisation o on o.id = c.organisation_id where c.expert_id = $1 order by o.slug`,
  documents: `select about, subject, kind, size, handed_in_at as "handedInAt" from own_document where expert_id = $1 order by id`,
  affiliations: `select o.name_ja as "nameJa", o.name_en as "nameEn", a.from_on::text as "fromOn", nullif(a.until_on, 'infinity')::text as "untilOn", a.main, a.by_office as "byOffice"
    from affiliation a join organisation o on o.id = a.organisation_id where a.expert_id = $1 order by a.from_on, a.id`,
  names: `select state, family_name as "familyName", given_name as "givenName", family_kana as "familyKana", given_kana as "givenKana", family_romaji as "familyRomaji", given_romaji as "givenRomaji",
    former_name as "formerName", from_on::text as "fromOn", until_on::text as "untilOn" from expert_name where expert_id = $1 order by entered_at, id`,
  attendances: `select c.code, c.title_ja as "titleJa", c.title_en as "titleEn", a.attended_on::text as "attendedOn" from attendance a join course c on c.id = a.course_id
    where a.expert_id = $1 or a.staff_id in (select x.staff_id from staff_expert x where x.expert_id = $1) order by a.attended_on, c.code`,
  exercises: `select x.title_ja as "titleJa", x.title_en as "titleEn", x.kind, x.from_on::text as "fromOn", x.until_on::text as "untilOn", p.work_role_id as "workRoleId", p.result
    from exercise_part p join exercise x on x.id = p.exercise_id where p.expert_id = $1 order by x.from_on, x.id`,
  obligations: `select kind, from_on::text as "fromOn", nullif(until_on, 'infinity')::text as "untilOn", goes_first as "goesFirst" from rival_obligation where expert_id = $1 order by from_on, id`,
  recordConfirmation: `select confirmed_at as "confirmedAt" from record_confirmation where expert_id = $1`,
  lifeCycle: `select act, from_status as "fromStatus", to_status as "toStatus", at from expert_move where expert_id = $1 order by id`,
  vettingCases: `select kind, state, opened_at as "openedAt", closed_at as "closedAt" from vetting_case where expert_id = $1 order by id`,
  suspensions: `select suspended_at as "suspendedAt", review_on::text as "reviewOn", replied_at as "repliedAt", reviewed_at as "reviewedAt", ended_at as "endedAt" from suspension where expert_id = $1 order by id`,
  plannedDepartures: `select last_day::text as "lastDay", planned_at as "plannedAt", ended_at as "endedAt" from planned_departure where expert_id = $1 order by id`,
  signatures: `select code, version, language, encode(text_hash, 'hex') as "textHash", method, signed_at as "signedAt", expires_on::text as "expiresOn" from agreement_signature where expert_id = $1 order by id`,
  availability: `select week::text, quiet::text, wake_severity as "wakeSeverity" from availability where expert_id = $1`,
  busyTimes: `select from_at as "from", until_at as "until", imported_at as "importedAt" from busy_time where expert_id = $1 order by from_at`,
  capacity: `select from_quarter::text as "fromQuarter", hours, said_at as "saidAt" from capacity where expert_id = $1 order by from_quarter`,
  calendarLinks: `select created_at as "createdAt", revoked_at as "revokedAt" from calendar_feed where expert_id = $1 order by created_at`,
  posts: `select p.title_ja as "titleJa", p.title_en as "titleEn", h.kind, h.from_on::text as "fromOn", h.until_on::text as "untilOn"
    from post_holding h join post p on p.id = h.post_id where h.expert_id = $1 order by h.from_on, h.id`,
  appointments: `select o.name_ja as "organisationJa", o.name_en as "organisationEn", a.kind, a.from_on::text as "fromOn", a.until_on::text as "untilOn", a.ended_how as "endedHow",
      (select jsonb_agg(jsonb_build_object('fromOn', p.from_on, 'scale', p.scale, 'grade', p.grade, 'dailyYen', p.daily_yen) order by p.from_on, p.id) from appointment_pay p where p.appointment_id = a.id) as pay
    from appointment a join organisation o on o.id = a.organisation_id where a.expert_id = $1 order by a.from_on, a.id`,
  careerPlans: `select v.track_code as "trackCode", v.version as "trackVersion", c.target_code as "targetCode", c.target_on::text as "targetOn", c.person_agreed_at as "personAgreedAt", c.ended_why as "endedWhy"
    from career_plan c join track_version v on v.id = c.version_id where c.expert_id = $1 order by c.made_at`,
  offers: `select s.title_ja as "titleJa", s.title_en as "titleEn", s.fiscal_year as "fiscalYear", c.state,
      (select jsonb_agg(jsonb_build_object('kind', v.kind, 'onDay', v.on_day, 'reason', v.reason) order by v.id) from candidate_event v where v.candidate_id = c.id) as steps
    from candidate c join slot s on s.id = c.slot_id where c.expert_id = $1 order by c.id`,
  account: `select u.display_name as "displayName", u.locale, u.created_at as "createdAt", (select array_agg(r.role order by r.role) from user_role r where r.user_id = u.id) as roles
    from app_user u where u.expert_id = $1`,
  sessions: `select s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.user_agent as "userAgent" from session s join app_user u on u.id = s.user_id
    where u.expert_id = $1 order by s.created_at desc limit 200`,
  callUps: `select c.number, c.kind, c.state, c.launched_at as "launchedAt", i.wave, i.seen_at as "seenAt", i.answer, i.answered_at as "answeredAt", i.answer_channel as "answerChannel",
      i.arrive_at as "arriveAt", nullif(i.assignment, 'PROPOSED') as assignment,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'at', d.at) order by d.id), '[]') from duty_entry d where d.invitation_id = i.id) as duty,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'channel', a.channel, 'receivedAt', a.received_at, 'late', a.late) order by a.id), '[]') from answer a where a.invitation_id = i.id) as answers
    from invitation i join call_up c on c.id = i.call_up_id where i.expert_id = $1 and i.wave > 0 order by i.id desc limit 1000`,
};
