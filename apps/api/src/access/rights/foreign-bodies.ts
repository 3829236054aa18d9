import type { RightsScene } from './rights.scene.ts';

/** Records of a body that HR does not look after, by what they are; the same names with ids of nothing make the question about what does not exist. */
export type BodyRecords = Record<'organisation' | 'expert' | 'post' | 'holding' | 'slot' | 'entry' | 'candidate' | 'appointment' | 'sideJob' | 'plan' | 'pledge' | 'milestone' | 'exercise' | 'snapshot' | 'course' | 'staff', string>;

const REFUSED = '{ __typename ... on Refusal { code field message } }';
const ask = (operation: string): string => `mutation { it: ${operation} ${REFUSED} }`;
const ON = '2026-05-01';

/** Every operation by which HR touches records of bodies, as it would be asked about one. The test says which has none here. */
export const FOREIGN_BODIES: Readonly<Record<string, (of: BodyRecords) => string>> = {
  'Query.posts': ({ organisation }) => `{ it: posts(organisationId: "${organisation}") { nodes { id holdings { id } } } }`,
  'Query.post': ({ post }) => `{ it: post(id: "${post}") { id } }`,
  'Mutation.foundPost': ({ organisation }) => ask(`foundPost(input: { organisationId: "${organisation}", foundedOn: "${ON}", rank: "DIRECTOR", titleJa: "長", titleEn: "Head", securityManagement: true })`),
  'Mutation.renamePost': ({ post }) => ask(`renamePost(id: "${post}", titleJa: "長", titleEn: "Head", version: 1)`),
  'Mutation.setPostDuties': ({ post }) => ask(`setPostDuties(id: "${post}", duties: [], fromOn: "${ON}", version: 1)`),
  'Mutation.abolishPost': ({ post }) => ask(`abolishPost(id: "${post}", version: 1)`),
  'Mutation.holdPost': ({ post }) => ask(`holdPost(input: { postId: "${post}", fromOn: "${ON}", kind: HOLDER, staffCode: "A1" })`),
  'Mutation.endPostHolding': ({ holding }) => ask(`endPostHolding(holdingId: "${holding}", lastDay: "2026-06-01")`),
  'Query.slots': ({ organisation }) => `{ it: slots(organisationId: "${organisation}") { nodes { id } } }`,
  'Query.slot': ({ slot }) => `{ it: slot(id: "${slot}") { id } }`,
  'Mutation.requestSlot': ({ organisation }) => ask(`requestSlot(input: { organisationId: "${organisation}", fiscalYear: 2026, heads: 1, onDay: "${ON}", rank: "DIRECTOR", titleJa: "枠", titleEn: "Slot" })`),
  'Mutation.recordSlotEntry': ({ slot }) => ask(`recordSlotEntry(input: { slotId: "${slot}", kind: ASSESSED, heads: 1, onDay: "${ON}" })`),
  'Mutation.recordSlotAbolition': ({ organisation }) => ask(`recordSlotAbolition(input: { organisationId: "${organisation}", fiscalYear: 2026, heads: 1, onDay: "${ON}" })`),
  'Mutation.takeBackSlotEntry': ({ entry }) => ask(`takeBackSlotEntry(id: "${entry}")`),
  'Query.candidates': ({ slot }) => `{ it: candidates(slotId: "${slot}") { id } }`,
  'Mutation.shortlistCandidate': ({ slot, expert }) => ask(`shortlistCandidate(slotId: "${slot}", expertId: "${expert}")`),
  'Mutation.recordCandidateStep': ({ candidate }) => ask(`recordCandidateStep(input: { candidateId: "${candidate}", step: INTERVIEWED, onDay: "${ON}" })`),
  'Query.appointments': ({ organisation }) => `{ it: appointments(organisationId: "${organisation}") { nodes { id } } }`,
  'Query.appointment': ({ appointment }) => `{ it: appointment(id: "${appointment}") { id } }`,
  'Query.appointmentFigures': ({ organisation }) => `{ it: appointmentFigures(fiscalYear: 2026, organisationId: "${organisation}") ${REFUSED} }`,
  'Mutation.appoint': ({ organisation, expert }) => ask(`appoint(input: { organisationId: "${organisation}", expertId: "${expert}", kind: "TERM_EXPERT", fromOn: "${ON}" })`),
  'Mutation.extendAppointment': ({ appointment }) => ask(`extendAppointment(id: "${appointment}", untilOn: "2029-03-31", version: 1)`),
  'Mutation.endAppointment': ({ appointment }) => ask(`endAppointment(id: "${appointment}", how: RESIGNED, lastDay: "2027-03-31", version: 1)`),
  'Mutation.changeAppointmentPay': ({ appointment }) => ask(`changeAppointmentPay(id: "${appointment}", pay: { fromOn: "${ON}", dailyYen: 10000 }, version: 1)`),
  'Mutation.permitSideJob': ({ appointment }) => ask(`permitSideJob(appointmentId: "${appointment}", input: { fromOn: "${ON}", untilOn: "2026-08-01", work: "講演" })`),
  'Mutation.withdrawSideJob': ({ sideJob }) => ask(`withdrawSideJob(sideJobId: "${sideJob}", fromOn: "2026-07-01")`),
  'Query.careerPlans': ({ organisation }) => `{ it: careerPlans(organisationId: "${organisation}") { nodes { id } } }`,
  'Query.careerPlan': ({ plan }) => `{ it: careerPlan(id: "${plan}") { id } }`,
  'Query.careerPlanFigures': ({ organisation }) => `{ it: careerPlanFigures(fiscalYear: 2026, organisationId: "${organisation}") ${REFUSED} }`,
  'Mutation.proposeCareerPlan': ({ organisation, expert }) => ask(`proposeCareerPlan(input: { organisationId: "${organisation}", expertId: "${expert}", trackCode: "TEST", targetCode: "A", targetOn: "2030-04-01" })`),
  'Mutation.endCareerPlan': ({ plan }) => ask(`endCareerPlan(id: "${plan}", why: GIVEN_UP)`),
  'Query.staffOf': ({ organisation }) => `{ it: staffOf(organisationId: "${organisation}") { id } }`,
  'Mutation.recordStaffTerm': ({ organisation }) => ask(`recordStaffTerm(input: { organisationId: "${organisation}", fromOn: "${ON}", layer: OFFICER, number: "7" })`),
  'Mutation.endStaffTerm': ({ staff }) => ask(`endStaffTerm(staffId: "${staff}", lastDay: "2026-06-01")`),
  'Mutation.recordAttendance': ({ organisation, course }) => ask(`recordAttendance(input: { organisationId: "${organisation}", courseId: "${course}", number: "7", attendedOn: "${ON}" })`),
  'Mutation.recordHeadcount': ({ organisation }) => ask(`recordHeadcount(input: { organisationId: "${organisation}", fromOn: "${ON}", layer: OFFICER, people: 5, source: "x" })`),
  'Mutation.demandSeats': ({ organisation, exercise }) => ask(`demandSeats(input: { organisationId: "${organisation}", exerciseId: "${exercise}", seats: 2 })`),
  'Query.progressPledges': ({ organisation }) => `{ it: progressPledges(organisationId: "${organisation}") { id } }`,
  'Mutation.makePledge': ({ organisation }) => ask(`makePledge(input: { organisationId: "${organisation}", indicatorCode: "POSTS", value: 3, dueOn: "2028-03-31", words: "設ける", milestones: [{ dueOn: "2027-03-31", words: "始める" }] })`),
  'Mutation.reachMilestone': ({ milestone }) => ask(`reachMilestone(milestoneId: "${milestone}")`),
  'Mutation.withdrawPledge': ({ pledge }) => ask(`withdrawPledge(pledgeId: "${pledge}", why: "取りやめ")`),
  'Mutation.commentOnFigure': ({ organisation, snapshot }) => ask(`commentOnFigure(input: { organisationId: "${organisation}", snapshotId: "${snapshot}", indicatorCode: "POSTS", words: "注記" })`),
};

/** Operations on bodies that ask about none in particular: what they show is in the stories of careers and training, and in disclosure's. */
export const OF_NO_BODY: readonly string[] = [
  'Query.careerBodies', 'Query.slotAbolitions', 'Query.offerPeople', 'Query.careerReport', 'Query.expert', 'Query.experts', 'Mutation.exportExperts', 'Mutation.importAttendance',
];

/** Tables in which nothing may change. */
export const OF_BODIES = ['post', 'post_holding', 'slot', 'slot_event', 'candidate', 'candidate_event', 'appointment', 'side_job', 'appointment_pay', 'career_plan', 'staff', 'staff_term', 'attendance', 'headcount', 'seat_event', 'pledge', 'milestone', 'figure_comment'];

/** Fills the bureau, which HR of the ministry does not look after. */
export async function recordsOfBureau(scene: RightsScene): Promise<BodyRecords> {
  const { ids: { bureau, foreign }, one } = scene;
  const put = one.bind(scene);
  const post = await put(`insert into post (organisation_id, title_ja, title_en, rank, security_management, founded_on) values ($1, '班長', 'Chief', 'DIRECTOR', true, '2026-04-01') returning id`, [bureau]);
  const slot = await put(`insert into slot (organisation_id, fiscal_year, title_ja, title_en, rank) values ($1, 2026, '枠', 'Slot', 'DIRECTOR') returning id`, [bureau]);
  await put(`insert into appointment_kind values ('SECONDMENT', 1, '出向', 'Secondment') on conflict (code) do update set code = excluded.code returning code`);
  const appointment = await put(`insert into appointment (expert_id, organisation_id, kind, from_on, granted_until, until_on, leaves_registry) values ($1, $2, 'SECONDMENT', '2026-04-01', '2028-03-31', '2028-03-31', false) returning id`, [foreign, bureau]);
  await put(`update career_plan set ended_at = now(), ended_why = 'GIVEN_UP' where expert_id = $1 returning id`, [foreign]).catch(() => '');
  const plan = await put(`with t as (insert into career_track values ('TEST', 1) on conflict do nothing), v as (insert into track_version (track_code, version, name_ja, name_en, aim_ja, aim_en, valid_from)
      values ('TEST', (select coalesce(max(version), 0) + 1 from track_version), 'x', 'x', 'x', 'x', '2026-04-01') returning id), s as (insert into track_step (version_id, code, position, name_ja, name_en) select id, 'A', 0, 'x', 'x' from v returning version_id)
    insert into career_plan (expert_id, organisation_id, version_id, target_code, target_on) select $1, $2, version_id, 'A', '2030-04-01' from s returning id`, [foreign, bureau]);
  const pledge = await put(`insert into pledge (organisation_id, indicator_code, value, due_on, words, by_user, by_name) values ($1, 'POSTS', 3, '2028-03-31', '設ける', gen_random_uuid(), 'x') returning id`, [bureau]);
  return {
    organisation: bureau, expert: foreign, post, slot, appointment, plan, pledge,
    holding: await put(`insert into post_holding (post_id, expert_id, kind, from_on) values ($1, $2, 'HOLDER', '2026-04-01') returning id`, [post, foreign]),
    entry: await put(`insert into slot_event (slot_id, organisation_id, fiscal_year, kind, heads, on_day) values ($1, $2, 2026, 'REQUESTED', 2, '2026-04-01') returning id`, [slot, bureau]),
    candidate: await put(`insert into candidate (slot_id, expert_id, state) values ($1, $2, 'SHORTLISTED') returning id`, [slot, foreign]),
    sideJob: await put(`insert into side_job (appointment_id, work_sealed, from_on, until_on) values ($1, '', '2026-04-01', '2026-12-31') returning id`, [appointment]),
    milestone: await put(`insert into milestone (pledge_id, words, due_on) values ($1, '始める', '2027-03-31') returning id`, [pledge]),
    course: await put(`with made as (insert into course (code, title_ja, title_en, valid_from) values ('TEST', '研修', 'Course', '2026-01-01') on conflict do nothing returning id)
      select id from made union all select id from course where code = 'TEST' limit 1`),
    staff: await put(`with made as (insert into staff (organisation_id, number) values ($1, gen_random_uuid()::text) returning id)
      insert into staff_term (staff_id, layer, from_on) select id, 'OFFICER', '2026-01-01' from made returning staff_id as id`, [bureau]),
    exercise: await put(`insert into exercise (kind, title_ja, title_en, from_on, until_on) values ('DOMESTIC', '演習', 'Exercise', '2027-01-01', '2027-01-02') returning id`),
    snapshot: await put(`with made as (insert into snapshot (fiscal_year, as_of, comments_until, taken_by) values (2025, '2026-03-31', '2027-03-31', gen_random_uuid()) on conflict do nothing returning id)
      select id from made union all select id from snapshot where fiscal_year = 2025 limit 1`),
  };
}
