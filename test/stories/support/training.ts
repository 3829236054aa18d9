import type { Browser } from '../../support/browser.ts';
import type { World } from './world.ts';

const REFUSED = '... on Refusal { code field message remedy }';
const EXERCISE = `... on Exercise { id state version openFindings findings seats { segment offered demanded filled unmet } partCounts { workRoleId people passed } }`;
const EVENT = '... on EventProgramme { id version held missing openFindings ready rehearsals { ordinal state } }';
const FINDING = '... on Finding { id number text open moves { act reason byName } }';

export const RECORD_EVENT = `mutation($input: EventProgrammeInput!) { result: recordEventProgramme(input: $input) { __typename ${EVENT} ${REFUSED} } }`;
export const EVENT_QUERY = `query($id: ID!) { result: eventProgramme(id: $id) { __typename ${EVENT} } }`;
export const RECORD_EXERCISE = `mutation($input: ExerciseInput!) { result: recordExercise(input: $input) { __typename ${EXERCISE} ${REFUSED} } }`;
export const HOLD_EXERCISE = `mutation($id: ID!) { result: holdExercise(id: $id) { __typename ${EXERCISE} ${REFUSED} } }`;
export const RECORD_SEATS = `mutation($input: SeatInput!) { result: recordSeats(input: $input) { __typename ${EXERCISE} ${REFUSED} } }`;
export const DEMAND_SEATS = `mutation($input: SeatDemandInput!) { result: demandSeats(input: $input) { __typename ${EXERCISE} ${REFUSED} } }`;
export const RECORD_PART = `mutation($input: ExercisePartInput!) { result: recordExercisePart(input: $input) { __typename ${EXERCISE} ${REFUSED} } }`;
export const PARTS = 'query($id: ID!) { result: exercise(id: $id) { __typename parts { expertId result byName expert { kanji { full } } } } }';
export const RECORD_FINDING = `mutation($input: FindingInput!) { result: recordFinding(input: $input) { __typename ${FINDING} ${REFUSED} } }`;
export const SETTLE_FINDING = `mutation($id: ID!, $act: FindingAct!, $reason: String!) { result: settleFinding(id: $id, act: $act, reason: $reason) { __typename ${FINDING} ${REFUSED} } }`;
export const FINDINGS = `query($exerciseId: ID!) { result: findings(exerciseId: $exerciseId) { __typename ${FINDING} } }`;
export const EXERCISES = '{ result: exercises { kind titleJa partCounts { workRoleId people } workRoleIds } }';
export const MY_TRAINING = '{ result: myTraining { __typename attendances { code attendedOn } parts { kind workRoleId result } } }';
export const RECORD_COURSE = `mutation($input: CourseInput!) { result: recordCourse(input: $input) { __typename ... on Course { id version } ${REFUSED} } }`;
export const RECORD_STAFF = `mutation($input: StaffTermInput!) { result: recordStaffTerm(input: $input) { __typename ... on StaffEntry { id number layer fromOn } ${REFUSED} } }`;
export const END_STAFF = `mutation($staffId: ID!, $lastDay: String!) { result: endStaffTerm(staffId: $staffId, lastDay: $lastDay) { __typename ... on StaffEntry { number untilOn } ${REFUSED} } }`;
export const STAFF = 'query($organisationId: ID!) { result: staffOf(organisationId: $organisationId) { id number layer untilOn onRoster } }';
export const RECORD_HEADCOUNT = `mutation($input: HeadcountInput!) { result: recordHeadcount(input: $input) { __typename ... on Headcount { people } ${REFUSED} } }`;
export const COVERAGE = `query($courseId: ID!, $on: String) { result: trainingCoverage(courseId: $courseId, on: $on) { __typename ${REFUSED}
  ... on TrainingCoverage { on definitionJa sourceJa totals { layer attended people leftOut } bodies { organisationId organisationJa layer attended known people peopleSource fault } } } }`;
export const RECORD_ATTENDANCE = `mutation($input: AttendanceInput!) { result: recordAttendance(input: $input) { __typename ... on AttendanceRecorded { fresh } ${REFUSED} } }`;
export const IMPORT_ATTENDANCE = `mutation($input: AttendanceListInput!) { result: importAttendance(input: $input) { __typename ${REFUSED}
  ... on AttendanceImported { lines fresh known notDone bad written problems { line column value message remedy } } } }`;

/** What these operations answer, as far as a story looks at it. */
export interface TrainingAnswer { __typename: string; id: string; code?: string }

/** Runs one of them. */
export async function train(browser: Browser, operation: string, variables: object = {}): Promise<TrainingAnswer> {
  return (await browser.run<{ result: TrainingAnswer }>(operation, { ...variables })).result;
}

/** A body by its slug. */
export async function bodyOf(world: World, slug: string): Promise<string> {
  const [row] = await world.rows<{ id: string }>('select id from organisation where slug = $1', [slug]);
  return row!.id;
}

/** A list of attendances as a learning system writes it. */
export function attendanceFile(lines: readonly (readonly string[])[]): string {
  return Buffer.from([['組織コード', '職員番号', '科目コード', '修了日', '修了状況'], ...lines].map((line) => line.join(',')).join('\r\n')).toString('base64');
}
