/** What can be done with the rows of one table: who (a role, a link, the gate), and which rows; whoever is not named gets at none. */
export interface RowRights {
  read?: readonly string[];
  add?: readonly string[];
  change?: readonly string[];
  remove?: readonly string[];
  /** What the roles of workers and auditors are granted, on every row. */
  worker?: string;
  auditor?: string;
}

/**
 * What row-level security comes to, table by table, as the test found it on rows of every kind and somebody read it. A
 * changed policy shows here as changed lines, which is the place to ask whether they should be.
 */
export const ROWS: Readonly<Record<string, RowRights>> = {
  account_notice: {
    add: ['ADMINISTRATOR GATE: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    worker: 'delete, select, update',
  },
  affiliation: {
    read: ['ADMINISTRATOR COORDINATOR VETTING_OFFICER: every', 'EXPERT: which=me@foreign | which=me@foreign by himself', 'HR READER: which=colleague@mine'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: which=me@foreign by himself'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: which=me@foreign | which=me@foreign by himself'],
    remove: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: which=me@foreign by himself'],
    worker: 'select, update',
  },
  agreement: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['ADMINISTRATOR: every'],
    worker: 'select',
  },
  agreement_signature: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    worker: 'select, update',
  },
  alumnus: {
    read: ['ADMINISTRATOR GATE VETTING_OFFICER: every'],
    remove: ['ADMINISTRATOR GATE VETTING_OFFICER: every'],
    worker: 'delete, select',
  },
  answer: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every', 'EXPERT: invitation.which=mine', 'LINK: invitation.which=linked'],
    add: ['COORDINATOR: every', 'EXPERT: invitation.which=mine', 'LINK: invitation.which=linked'],
    worker: 'insert, select, update',
  },
  app_user: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR GATE READER: every', 'EMPLOYER_CONTACT EXPERT HR HR_CENTRAL: which=me', 'VETTING_OFFICER: which=invited | which=me'],
    add: ['ADMINISTRATOR: every', 'VETTING_OFFICER: which=invited'],
    change: ['ADMINISTRATOR GATE: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: which=me'],
    worker: 'select, update',
  },
  appointment: {
    read: ['EXPERT: expert_id=me', 'HR READER: home_id=mine | organisation_id=mine', 'HR_CENTRAL: every'],
    add: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    change: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select, update',
  },
  appointment_letter: {
    worker: 'insert, select, update',
  },
  appointment_pay: {
    read: ['EXPERT: appointment.expert_id=me', 'HR READER: appointment.organisation_id=mine', 'HR_CENTRAL: every'],
    add: ['HR: appointment.organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  appointment_term: {
    read: ['EXPERT: appointment.expert_id=me', 'HR READER: appointment.home_id=mine | appointment.organisation_id=mine', 'HR_CENTRAL: every'],
    add: ['HR: appointment.organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  approval_delegation: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['APPROVER: every'],
    change: ['APPROVER: every'],
    worker: 'select',
  },
  approval_notice: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['APPROVER COORDINATOR: every'],
    change: ['APPROVER COORDINATOR: every'],
    worker: 'insert, select, update',
  },
  approval_rule: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['APPROVER: every'],
    change: ['APPROVER: every'],
    worker: 'select',
  },
  approver_circle: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['ADMINISTRATOR APPROVER: every'],
    change: ['ADMINISTRATOR APPROVER: every'],
    remove: ['ADMINISTRATOR APPROVER: every'],
    worker: 'select',
  },
  attachment: {
    read: ['VETTING_OFFICER: every'],
    add: ['VETTING_OFFICER: every'],
    worker: 'select, update',
  },
  attendance: {
    read: ['COORDINATOR HR_CENTRAL VETTING_OFFICER: every', 'EXPERT: expert_id=me | staff.which=me', 'HR: expert_id=colleague | staff.which=mine', 'READER: expert_id=colleague'],
    add: ['HR: expert_id=colleague | staff.which=mine', 'HR_CENTRAL+EXPERT: expert_id=colleague | expert_id=null | expert_id=stranger | staff.which=foreign | staff.which=me | staff.which=mine', 'HR_CENTRAL: expert_id=colleague | expert_id=me | expert_id=stranger | staff.which=foreign | staff.which=me | staff.which=mine'],
    worker: 'select',
  },
  audit_entry: {
    read: ['AUDITOR READER: every'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    worker: 'insert, select',
    auditor: 'select',
  },
  authenticator_app: {
    read: ['ADMINISTRATOR GATE: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    change: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me', 'GATE: every'],
    remove: ['ADMINISTRATOR: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    worker: 'select, update',
  },
  availability: {
    read: ['APPROVER COORDINATOR READER: every', 'EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    change: ['EXPERT: expert_id=me'],
    worker: 'select',
  },
  availability_exception: {
    read: ['APPROVER COORDINATOR READER: every', 'EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    change: ['EXPERT: expert_id=me'],
    remove: ['EXPERT: expert_id=me'],
    worker: 'select, update',
  },
  benchmark: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR HR HR_CENTRAL READER VETTING_OFFICER: every'],
    worker: 'delete, insert, select',
  },
  briefing: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every', 'EXPERT: call_up.which=invited', 'LINK: call_up.which=linked'],
    add: ['COORDINATOR: every'],
    worker: 'select, update',
  },
  briefing_view: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every', 'EXPERT: invitation.which=mine'],
    add: ['COORDINATOR+EXPERT: invitation.which=mine | invitation.which=mineHeldBack', 'EXPERT: invitation.which=mine'],
    change: ['COORDINATOR+EXPERT: invitation.which=mine | invitation.which=mineHeldBack', 'EXPERT: invitation.which=mine'],
    worker: 'select',
  },
  busy_time: {
    read: ['APPROVER COORDINATOR READER: every', 'EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    remove: ['EXPERT: expert_id=me'],
    worker: 'select',
  },
  calendar_feed: {
    read: ['EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    change: ['EXPERT: expert_id=me'],
  },
  call_up: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every', 'EXPERT: which=invited', 'LINK: which=linked'],
    add: ['COORDINATOR: every'],
    change: ['APPROVER COORDINATOR: every'],
    worker: 'select, update',
  },
  call_up_approval: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['APPROVER COORDINATOR: every'],
    change: ['APPROVER COORDINATOR: every'],
    worker: 'insert, select, update',
  },
  call_up_author: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['APPROVER COORDINATOR: every'],
    worker: 'select',
  },
  call_up_event: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['APPROVER COORDINATOR: every', 'EXPERT: call_up.which=invited', 'LINK: call_up.which=linked'],
    worker: 'insert, select',
  },
  call_up_notice: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['COORDINATOR: every'],
    worker: 'select, update',
  },
  candidate: {
    read: ['EXPERT: which=me@offered', 'HR READER: which=stranger@mine', 'HR_CENTRAL: every'],
    add: ['HR: which=stranger@mine', 'HR_CENTRAL: every'],
    change: ['EXPERT: which=me@offered', 'HR: which=stranger@mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  candidate_event: {
    read: ['EXPERT: candidate.which=me@offered', 'HR READER: candidate.which=stranger@mine', 'HR_CENTRAL: every'],
    add: ['EXPERT: candidate.which=me@offered', 'HR: candidate.which=stranger@mine', 'HR_CENTRAL: every'],
    worker: 'select, update',
  },
  capacity: {
    read: ['APPROVER COORDINATOR READER: every', 'EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    change: ['EXPERT: expert_id=me'],
    worker: 'select',
  },
  career_plan: {
    read: ['EXPERT: expert_id=me', 'HR READER: organisation_id=mine', 'HR_CENTRAL: every'],
    add: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    change: ['EXPERT: expert_id=me', 'HR: organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  confirmation_reminder: {
    worker: 'insert, select',
  },
  consent: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me', 'HR READER: code=HR_OFFERS expert_id=me given=true | code=HR_OFFERS expert_id=stranger given=true'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    remove: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    worker: 'select',
  },
  consent_event: {
    read: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    worker: 'select',
  },
  contact: {
    read: ['APPROVER COORDINATOR READER VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    remove: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    worker: 'select, update',
  },
  contact_code: {
    read: ['EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    change: ['EXPERT: expert_id=me'],
    remove: ['EXPERT: expert_id=me'],
    worker: 'select',
  },
  contact_message: {
    read: ['EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    worker: 'insert, select, update',
  },
  correction_request: {
    read: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    worker: 'select, update',
  },
  course: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['HR_CENTRAL: every'],
    change: ['HR_CENTRAL: every'],
    worker: 'select',
  },
  course_credential: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['HR_CENTRAL: every'],
    remove: ['HR_CENTRAL: every'],
    worker: 'select',
  },
  credential_evidence: {
    read: ['APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['VETTING_OFFICER+EXPERT: expert_id=colleague | expert_id=stranger', 'VETTING_OFFICER: every'],
    worker: 'insert, select, update',
  },
  data_export: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL VETTING_OFFICER: actor_id=me', 'AUDITOR READER: every'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    worker: 'select',
    auditor: 'select',
  },
  delivery: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['APPROVER COORDINATOR: every'],
    change: ['APPROVER COORDINATOR: every'],
    worker: 'insert, select, update',
  },
  delivery_begun: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    worker: 'delete, insert, select, update',
  },
  delivery_event: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    worker: 'select',
  },
  delivery_tally: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    worker: 'delete, insert, select',
  },
  departure: {
    read: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    worker: 'insert, select, update',
  },
  disclosure: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR EMPLOYER_CONTACT HR HR_CENTRAL VETTING_OFFICER: actor_id=me', 'AUDITOR READER: every', 'EXPERT: actor_id=me | expert_id=me'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    worker: 'insert, select',
    auditor: 'select',
  },
  disclosure_alarm: {
    read: ['AUDITOR READER: every'],
    auditor: 'select',
  },
  duty_entry: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every', 'EXPERT: invitation.which=mine'],
    add: ['COORDINATOR+EXPERT: invitation.which=mine | invitation.which=mineHeldBack', 'EXPERT: invitation.which=mine'],
    worker: 'select',
  },
  end_digest: {
    worker: 'insert, select, update',
  },
  end_notice: {
    worker: 'insert, select, update',
  },
  event_programme: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR HR HR_CENTRAL READER VETTING_OFFICER: every'],
    add: ['COORDINATOR VETTING_OFFICER: every'],
    change: ['COORDINATOR VETTING_OFFICER: every'],
    worker: 'select',
  },
  exercise: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR HR HR_CENTRAL READER VETTING_OFFICER: every', 'EXPERT: which=mine'],
    add: ['COORDINATOR VETTING_OFFICER: every'],
    change: ['COORDINATOR VETTING_OFFICER: every'],
    worker: 'insert, select, update',
  },
  exercise_credential: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['COORDINATOR VETTING_OFFICER: every'],
    remove: ['COORDINATOR VETTING_OFFICER: every'],
    worker: 'select',
  },
  exercise_part: {
    read: ['COORDINATOR VETTING_OFFICER: every', 'EXPERT: which=me', 'HR READER: which=colleague'],
    add: ['COORDINATOR VETTING_OFFICER: every', 'COORDINATOR+EXPERT VETTING_OFFICER+EXPERT: which=colleague | which=stranger'],
    change: ['COORDINATOR VETTING_OFFICER: every', 'COORDINATOR+EXPERT VETTING_OFFICER+EXPERT: which=colleague | which=stranger'],
    worker: 'insert, select',
  },
  exercise_skill: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['COORDINATOR VETTING_OFFICER: every'],
    remove: ['COORDINATOR VETTING_OFFICER: every'],
    worker: 'insert, select',
  },
  expert: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: which=me', 'HR READER: which=colleague', 'LINK: which=stranger'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: which=me'],
    worker: 'select, update',
  },
  expert_birth: {
    read: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every'],
    worker: 'select, update',
  },
  expert_conflict: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    remove: ['EXPERT: expert_id=me'],
    worker: 'select',
  },
  expert_credential: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    remove: ['EXPERT: expert_id=me'],
    worker: 'select, update',
  },
  expert_invitation: {
    read: ['ADMINISTRATOR GATE VETTING_OFFICER: every'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every'],
    change: ['ADMINISTRATOR GATE VETTING_OFFICER: every'],
    worker: 'insert, select, update',
  },
  expert_move: {
    read: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    worker: 'select, update',
  },
  expert_name: {
    read: ['ADMINISTRATOR READER VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me state=ASKED'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me state=ASKED | expert_id=me state=TAKEN_BACK'],
    worker: 'insert, select, update',
  },
  expert_skill: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me', 'HR READER: expert_id=colleague'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    remove: ['ADMINISTRATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    worker: 'select, update',
  },
  figure: {
    read: ['ADMINISTRATOR AUDITOR VETTING_OFFICER: organisation_id=null', 'APPROVER COORDINATOR HR_CENTRAL: every', 'HR READER: organisation_id=mine | organisation_id=null'],
    worker: 'delete, insert, select',
  },
  figure_comment: {
    read: ['ADMINISTRATOR AUDITOR VETTING_OFFICER: snapshot.which=published', 'APPROVER COORDINATOR HR_CENTRAL: every', 'HR READER: organisation_id=mine | snapshot.which=published'],
    add: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  finding: {
    read: ['COORDINATOR VETTING_OFFICER: every'],
    add: ['COORDINATOR VETTING_OFFICER: every'],
    worker: 'select, update',
  },
  finding_move: {
    read: ['COORDINATOR VETTING_OFFICER: every'],
    add: ['COORDINATOR VETTING_OFFICER: every'],
    worker: 'select, update',
  },
  headcount: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR HR HR_CENTRAL READER VETTING_OFFICER: every'],
    add: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  honey_record: {},
  inbox: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK NOBODY READER RELEASE_LINK VETTING_OFFICER: processed_at=null'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL LINK NOBODY READER RELEASE_LINK VETTING_OFFICER: processed_at=null', 'GATE: every'],
    worker: 'insert, select, update',
  },
  incident: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['COORDINATOR: every'],
    change: ['APPROVER COORDINATOR: every'],
    worker: 'select, update',
  },
  incident_organisation: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['COORDINATOR: every'],
    remove: ['COORDINATOR: every'],
    worker: 'select',
  },
  invariant_check: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    worker: 'insert, select',
    auditor: 'select',
  },
  invitation: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every', 'EXPERT: which=mine', 'LINK: which=linked'],
    add: ['APPROVER COORDINATOR: every'],
    change: ['APPROVER COORDINATOR: every', 'EXPERT: which=mine', 'LINK: which=linked'],
    remove: ['APPROVER COORDINATOR: every'],
    worker: 'select, update',
  },
  invitation_tally: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    worker: 'delete, insert, select',
  },
  listing_count: {},
  milestone: {
    read: ['APPROVER COORDINATOR HR_CENTRAL: every', 'HR READER: pledge.organisation_id=mine'],
    add: ['HR: pledge.organisation_id=mine', 'HR_CENTRAL: every'],
    change: ['HR: pledge.organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select, update',
  },
  nudge: {
    worker: 'insert, select, update',
  },
  oidc_identity: {
    read: ['ADMINISTRATOR GATE: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me', 'GATE: every'],
    change: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me', 'GATE: every'],
    remove: ['ADMINISTRATOR: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    worker: 'select',
  },
  organisation_contact: {
    read: ['ADMINISTRATOR: every'],
    add: ['ADMINISTRATOR: every'],
    change: ['ADMINISTRATOR: every'],
    worker: 'select, update',
  },
  organisation_group: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['ADMINISTRATOR: every'],
    change: ['ADMINISTRATOR: every'],
    remove: ['ADMINISTRATOR: every'],
    worker: 'select',
  },
  own_document: {
    read: ['EXPERT: expert_id=me', 'VETTING_OFFICER: every'],
    add: ['EXPERT: expert_id=me'],
    remove: ['EXPERT: expert_id=me'],
    worker: 'select, update',
  },
  passkey: {
    read: ['ADMINISTRATOR GATE: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    change: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me', 'GATE: every'],
    remove: ['ADMINISTRATOR: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    worker: 'select',
  },
  planned_departure: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every'],
    worker: 'select, update',
  },
  pledge: {
    read: ['APPROVER COORDINATOR HR_CENTRAL: every', 'HR READER: organisation_id=mine'],
    add: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    change: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  post: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    change: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
    auditor: 'select',
  },
  post_duty: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['HR: post.organisation_id=mine', 'HR_CENTRAL: every'],
    change: ['HR: post.organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  post_event: {
    read: ['HR READER: post.organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  post_holding: {
    read: ['EXPERT: expert_id=me', 'HR READER: post.organisation_id=mine', 'HR_CENTRAL: every'],
    add: ['HR: post.organisation_id=mine', 'HR_CENTRAL: every'],
    change: ['HR: post.organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select, update',
  },
  record_archive: {
    read: ['AUDITOR READER: every'],
    auditor: 'select',
  },
  record_confirmation: {
    read: ['ADMINISTRATOR COORDINATOR READER VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    change: ['EXPERT: expert_id=me'],
    worker: 'select',
  },
  recovery_code: {
    read: ['ADMINISTRATOR GATE: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    change: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me', 'GATE: every'],
    remove: ['ADMINISTRATOR: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    worker: 'select',
  },
  registry_alert: {
    read: ['ADMINISTRATOR COORDINATOR READER VETTING_OFFICER: every'],
    change: ['ADMINISTRATOR COORDINATOR: every'],
    worker: 'insert, select, update',
  },
  release_notice: {
    read: ['RELEASE_LINK: which=linked'],
    worker: 'insert, select, update',
  },
  release_request: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every', 'EMPLOYER_CONTACT: which=asked', 'RELEASE_LINK: which=linked'],
    add: ['COORDINATOR: every'],
    change: ['APPROVER COORDINATOR: every', 'RELEASE_LINK: which=linked'],
    worker: 'insert, select, update',
  },
  requirement: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every', 'EXPERT: call_up.which=invited', 'LINK: call_up.which=linked'],
    add: ['COORDINATOR: every'],
    change: ['APPROVER COORDINATOR: every'],
    remove: ['COORDINATOR: every'],
    worker: 'select',
  },
  rival_obligation: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me'],
    add: ['EXPERT: expert_id=me'],
    remove: ['EXPERT: expert_id=me'],
    worker: 'select',
  },
  seat_event: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR HR HR_CENTRAL READER VETTING_OFFICER: every'],
    add: ['COORDINATOR VETTING_OFFICER: every', 'HR: kind=DEMANDED organisation_id=mine', 'HR_CENTRAL: kind=DEMANDED'],
    worker: 'select',
  },
  session: {
    read: ['ADMINISTRATOR GATE: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me', 'GATE: every'],
    change: ['ADMINISTRATOR GATE: every', 'APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    worker: 'delete, select, update',
  },
  side_job: {
    read: ['EXPERT: appointment.expert_id=me', 'HR READER: appointment.organisation_id=mine', 'HR_CENTRAL: every'],
    add: ['HR: appointment.organisation_id=mine', 'HR_CENTRAL: every'],
    change: ['HR: appointment.organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select, update',
  },
  sign_in_attempt: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL READER VETTING_OFFICER: every'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL READER VETTING_OFFICER: every'],
    worker: 'delete, select',
  },
  sign_in_challenge: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL READER VETTING_OFFICER: every'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL READER VETTING_OFFICER: every'],
    remove: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL READER VETTING_OFFICER: every'],
    worker: 'delete, select',
  },
  sign_in_code: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me', 'GATE: every'],
    add: ['GATE: every'],
    change: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me', 'GATE: every'],
    worker: 'delete, select',
  },
  signing_code: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    add: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    change: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL READER VETTING_OFFICER: user_id=me'],
    worker: 'delete, select',
  },
  skill_judgement: {
    read: ['EXPERT: expert_id=me', 'VETTING_OFFICER: every'],
    add: ['VETTING_OFFICER+EXPERT: expert_id=colleague | expert_id=stranger', 'VETTING_OFFICER: every'],
    worker: 'select, update',
  },
  slot: {
    read: ['EXPERT: which=offered', 'HR READER: which=mine', 'HR_CENTRAL: every'],
    add: ['HR: which=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  slot_event: {
    read: ['HR READER: organisation_id=mine', 'HR_CENTRAL: every'],
    add: ['HR: organisation_id=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  snapshot: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR HR HR_CENTRAL READER VETTING_OFFICER: every'],
    add: ['HR_CENTRAL: every'],
    change: ['HR_CENTRAL: every'],
    worker: 'select',
  },
  snapshot_figure: {
    read: ['ADMINISTRATOR AUDITOR VETTING_OFFICER: organisation_id=null | snapshot.which=published', 'APPROVER COORDINATOR HR_CENTRAL: every', 'HR READER: organisation_id=mine | organisation_id=null | snapshot.which=published'],
    add: ['HR_CENTRAL: every'],
    worker: 'select',
  },
  staff: {
    read: ['HR: which=mine', 'HR_CENTRAL: every'],
    add: ['HR: which=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  staff_expert: {
    read: ['EXPERT: which=me', 'HR: which=colleague', 'HR_CENTRAL: every'],
    add: ['HR: which=colleague', 'HR_CENTRAL: every'],
    remove: ['HR: which=colleague', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  staff_term: {
    read: ['HR: staff.which=mine', 'HR_CENTRAL: every'],
    add: ['HR: staff.which=mine', 'HR_CENTRAL: every'],
    change: ['HR: staff.which=mine', 'HR_CENTRAL: every'],
    worker: 'select',
  },
  standing_terms: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR: every', 'EMPLOYER_CONTACT READER: organisation_id=mine'],
    add: ['ADMINISTRATOR: every'],
    worker: 'select',
  },
  suspension: {
    read: ['EXPERT: expert_id=me', 'VETTING_OFFICER: every'],
    add: ['VETTING_OFFICER: every'],
    change: ['EXPERT: expert_id=me', 'VETTING_OFFICER: every'],
    worker: 'select, update',
  },
  target: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR HR HR_CENTRAL READER VETTING_OFFICER: every'],
    add: ['HR_CENTRAL: every'],
    worker: 'select',
  },
  team: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every'],
    worker: 'select',
  },
  team_aid: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR EMPLOYER_CONTACT EXPERT GATE HR HR_CENTRAL LINK READER RELEASE_LINK VETTING_OFFICER: every'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every'],
    worker: 'select',
  },
  team_member: {
    read: ['ADMINISTRATOR APPROVER COORDINATOR VETTING_OFFICER: every', 'EXPERT: expert_id=me', 'HR READER: expert_id=colleague'],
    add: ['ADMINISTRATOR VETTING_OFFICER: every'],
    change: ['ADMINISTRATOR VETTING_OFFICER: every'],
    worker: 'select',
  },
  timer_firing: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    add: ['APPROVER COORDINATOR: every'],
    worker: 'insert, select, update',
  },
  unclear_reply: {
    read: ['APPROVER AUDITOR COORDINATOR READER: every'],
    change: ['COORDINATOR: every'],
    worker: 'insert, select, update',
  },
  user_role: {
    read: ['ADMINISTRATOR APPROVER AUDITOR COORDINATOR GATE READER: every', 'EMPLOYER_CONTACT EXPERT HR HR_CENTRAL VETTING_OFFICER: user_id=me'],
    add: ['ADMINISTRATOR: every', 'VETTING_OFFICER: role=EXPERT user_id=invited'],
    remove: ['ADMINISTRATOR: every'],
    worker: 'select',
  },
  user_scope: {
    read: ['ADMINISTRATOR AUDITOR GATE READER: every', 'APPROVER COORDINATOR EMPLOYER_CONTACT EXPERT HR HR_CENTRAL VETTING_OFFICER: user_id=me'],
    add: ['ADMINISTRATOR: every'],
    remove: ['ADMINISTRATOR: every'],
    worker: 'select',
  },
  vetting_case: {
    read: ['EXPERT: expert_id=me', 'VETTING_OFFICER: every'],
    add: ['VETTING_OFFICER: every'],
    change: ['VETTING_OFFICER: every'],
    worker: 'select',
  },
  vetting_notice: {
    read: ['EXPERT: expert_id=me', 'VETTING_OFFICER: every'],
    add: ['EXPERT: expert_id=me', 'VETTING_OFFICER: every'],
    worker: 'insert, select, update',
  },
  vetting_step: {
    read: ['VETTING_OFFICER: every'],
    add: ['VETTING_OFFICER: every'],
    worker: 'select, update',
  },
};
