const REFUSED = '... on Refusal { code field message remedy } ... on AppointmentRefused { row { table key validFrom law } }';
const APPOINTMENT = `... on Appointment { id version kind fromOn grantedUntil untilOn daysLeft radar postId homeId endedHow closedAt accessEndedAt
  terms { what untilOn ruleFrom } pay { fromOn scale grade dailyYen monthlyYen } sideJobs { id work fromOn untilOn withdrawnOn } }`;
const LAW = '... on AppointmentLawBook { on kinds { code nameJa } rules { kind validFrom inForce mostMonths law } payRates { scale grade validFrom yen } tlpLimits { standing validFrom highest } }';

export const APPOINT = `mutation($input: AppointmentInput!) { result: appoint(input: $input) { __typename ${APPOINTMENT} ${REFUSED} } }`;
export const EXTEND = `mutation($id: ID!, $version: Int!, $untilOn: String!) { result: extendAppointment(id: $id, version: $version, untilOn: $untilOn) { __typename ${APPOINTMENT} ${REFUSED} } }`;
export const END = `mutation($id: ID!, $version: Int!, $lastDay: String!, $how: AppointmentEnd!) {
  result: endAppointment(id: $id, version: $version, lastDay: $lastDay, how: $how) { __typename ${APPOINTMENT} ${REFUSED} } }`;
export const CHANGE_PAY = `mutation($id: ID!, $version: Int!, $pay: AppointmentPayInput!) { result: changeAppointmentPay(id: $id, version: $version, pay: $pay) { __typename ${APPOINTMENT} ${REFUSED} } }`;
export const PERMIT = `mutation($appointmentId: ID!, $input: SideJobInput!) { result: permitSideJob(appointmentId: $appointmentId, input: $input) { __typename ${APPOINTMENT} ${REFUSED} } }`;
export const WITHDRAW = `mutation($sideJobId: ID!, $fromOn: String!) { result: withdrawSideJob(sideJobId: $sideJobId, fromOn: $fromOn) { __typename ${APPOINTMENT} ${REFUSED} } }`;
export const RADAR = 'query($months: Int) { appointments(endingWithinMonths: $months) { totalCount nodes { id untilOn daysLeft radar person { kanji { full } romaji { full } } } } }';
export const ONE = 'query($id: ID!) { result: appointment(id: $id) { __typename id version untilOn endedHow closedAt accessEndedAt person { kanji { full } kana { full } romaji { full } } pay { scale } sideJobs { work } } }';
export const MINE = '{ myAppointments { id kind untilOn pay { scale grade } sideJobs { work } } }';
export const LAWS = `query($on: String) { result: appointmentLaw(on: $on) { __typename ${LAW} ... on Refusal { code field } } }`;
export const ADD_RULE = `mutation($input: AppointmentRuleInput!) { result: recordAppointmentRule(input: $input) { __typename ${LAW} ... on Refusal { code field } } }`;
export const ADD_RATES = `mutation($rows: [PayRateInput!]!) { result: recordPayRates(rows: $rows) { __typename ${LAW} ... on Refusal { code field } } }`;
export const ADD_LIMIT = `mutation($input: TlpLimitInput!) { result: recordTlpLimit(input: $input) { __typename ${LAW} ... on Refusal { code field } } }`;
export const FIGURES = `query($fiscalYear: Int!, $organisationId: ID) { result: appointmentFigures(fiscalYear: $fiscalYear, organisationId: $organisationId) {
  __typename ... on AppointmentFigures { fiscalYear figures { code value unit denominator definition denominatorIs source asOf } declined { reason count } } ... on Refusal { code field } } }`;

/** What these operations answer, as far as a story looks at it. */
export interface AppointmentAnswer {
  __typename: string;
  id: string;
  version: number;
  code?: string;
  untilOn: string | null;
  sideJobs: { id: string }[];
  figures?: { code: string; value: number | null; denominator: number }[];
}
