import { SYSTEM, Users, type Role } from '@muster/identity';
import { Browser } from '../../support/browser.ts';
import { signIn } from '../../support/sign-in.ts';
import type { World } from './world.ts';

const REFUSED = '... on Refusal { code field message remedy }';
const CASE = `... on VettingCase { id state status entries { kind outcome until remark byUser } attachments { id name kind size } }`;
const SUSPENSION = '... on Suspension { id notice reviewOn reply remark endedAt }';
const SIGNED = '... on AgreementSignature { id code version language textHash method expiresOn inForce }';

export const APPLY = `mutation { result: applyForMembership { __typename ... on Membership { status } ${REFUSED} } }`;
export const MINE = '{ myMembership { status eligibleUntil history { act toStatus reason byUser } suspensions { id notice reviewOn reply endedAt } } }';
export const OPEN = `mutation($expertId: ID!) { result: openVettingCase(expertId: $expertId) { __typename ${CASE} ${REFUSED} } }`;
export const STEP = `mutation($caseId: ID!, $kind: VettingStepKind!, $outcome: VettingStepOutcome!, $remark: String) {
  result: recordVettingStep(caseId: $caseId, kind: $kind, outcome: $outcome, remark: $remark) { __typename ${CASE} ${REFUSED} } }`;
export const PROPOSE = `mutation($caseId: ID!, $verdict: VettingVerdict!, $until: String, $remark: String!) {
  result: proposeVettingDecision(caseId: $caseId, verdict: $verdict, until: $until, remark: $remark) { __typename ${CASE} ... on StepsMissing { steps } ${REFUSED} } }`;
export const DECIDE = `mutation($caseId: ID!, $agree: Boolean!, $remark: String!) { result: decideVetting(caseId: $caseId, agree: $agree, remark: $remark) { __typename ${CASE} ${REFUSED} } }`;
export const SUSPEND = `mutation($expertId: ID!, $notice: String!, $reviewOn: String!) {
  result: suspendExpert(expertId: $expertId, notice: $notice, reviewOn: $reviewOn) { __typename ${SUSPENSION} ${REFUSED} } }`;
export const REPLY = `mutation($id: ID!, $reply: String!) { result: replyToSuspension(id: $id, reply: $reply) { __typename ${SUSPENSION} ${REFUSED} } }`;
export const REVIEW = `mutation($id: ID!, $remark: String!, $nextOn: String) { result: reviewSuspension(id: $id, remark: $remark, nextOn: $nextOn) { __typename ${SUSPENSION} ${REFUSED} } }`;
export const PLAN_DEPARTURE = `mutation($expertId: ID!, $lastDay: String, $reason: String!) {
  result: planDeparture(expertId: $expertId, lastDay: $lastDay, reason: $reason) { __typename ... on PlannedDeparture { lastDay endsAt } ${REFUSED} } }`;
export const AGREEMENTS = '{ agreements { code version textJa hashJa hashEn dutyJa } }';
export const SIGN = `mutation($input: SignInput!) { result: signAgreement(input: $input) { __typename ${SIGNED} ${REFUSED} } }`;
export const REQUEST_CODE = `mutation($agreement: ID!) { result: requestSigningCode(agreement: $agreement) { __typename ... on SigningCodeSent { validMinutes } ${REFUSED} } }`;
export const SIGN_BY_NAME = `mutation($input: SignInput!, $name: String!, $signingCode: String!) {
  result: signAgreementByName(input: $input, name: $name, signingCode: $signingCode) { __typename ${SIGNED} ${REFUSED} } }`;
export const PUBLISH = `mutation($wording: WordingInput!) { result: publishAgreement(wording: $wording) { __typename ... on Agreement { version hashJa } ${REFUSED} } }`;

/** What these operations answer, as far as a story looks at it. */
export interface MembershipAnswer { __typename: string; id?: string; code?: string; state?: string; endsAt?: string; attachments?: { id: string }[] }

export interface AgreementText { code: string; version: number; textJa: string; hashJa: string; hashEn: string }

/** Runs one of them. */
export async function ask(browser: Browser, operation: string, variables: object = {}): Promise<MembershipAnswer> {
  return (await browser.run<{ result: MembershipAnswer }>(operation, { ...variables })).result;
}

/** The wording of an agreement as somebody reads it before he signs. */
export async function wording(browser: Browser, code: string): Promise<AgreementText> {
  const { agreements } = await browser.run<{ agreements: AgreementText[] }>(AGREEMENTS);
  return agreements.find((one) => one.code === code)!;
}

/** An account whose mailbox the story can open, signed in by passkey. */
export async function account(world: World, roles: Role[], email: string, expertId: string | null = null): Promise<{ browser: Browser; id: string }> {
  const id = await world.database.transaction((em) => world.api.get(Users, { strict: false }).add(em, SYSTEM, { email, displayName: email.split('@')[0]!, roles, expertId }));
  const browser = new Browser(world.url);
  const answer = await signIn(browser, world.people, email);
  if (answer.__typename !== 'Viewer') throw new Error(`cannot sign in: ${answer.code}`);
  return { browser, id: id! };
}

/** The day so many days from the story's today, in Japan. */
export async function dayIn(world: World, days: number): Promise<string> {
  const [row] = await world.rows<{ day: string }>(`select ((muster_now() at time zone 'Asia/Tokyo')::date + $1::int)::text as day`, [days]);
  return row!.day;
}

/** Waits until every mail about a membership that was to leave has left. */
export function mailsHaveLeft(world: World): Promise<unknown> {
  return world.until('the mails about memberships leave', async () => {
    const [row] = await world.rows<{ waiting: number }>(`select count(*)::int as waiting from job_queue.job where name like 'registry.%' and state in ('created', 'retry', 'active') and start_after <= now()`);
    return row!.waiting === 0;
  });
}
