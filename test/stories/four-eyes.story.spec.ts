import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, WORD } from './support/hearing.ts';
import { APPROVE, CANCEL, CLOSE, type Result } from './support/operations.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const REFUSED = '... on Refusal { code message remedy }';
const EDIT = `mutation($id: ID!, $input: CallUpInput!) { result: editCallUp(id: $id, input: $input) { __typename ${REFUSED} ... on CallUp { id version state } } }`;
const DELEGATE = `mutation($delegateId: ID!, $fromAt: DateTime!, $untilAt: DateTime!) {
  result: nameDelegate(delegateId: $delegateId, fromAt: $fromAt, untilAt: $untilAt) { __typename ${REFUSED} ... on Delegation { id } } }`;
const APPROVE_FOR = `mutation($id: ID!, $version: Int!) { result: approveCallUpAsDelegate(id: $id, version: $version) { __typename ${REFUSED} ... on CallUp { id state } } }`;
const RULE = `mutation($input: ApprovalRuleInput!) { result: createApprovalRule(input: $input) { __typename ${REFUSED} ... on ApprovalRule { id } } }`;
const END_RULE = `mutation($id: ID!) { result: endApprovalRule(id: $id) { __typename ${REFUSED} ... on ApprovalRule { id } } }`;
const CONFIRM = `mutation($id: ID!) { result: confirmCallUp(id: $id) { __typename ${REFUSED} ... on CallUp { id approval { state decidedBy } } } }`;
const CLOSE_INCIDENT = `mutation($id: ID!) { result: closeIncident(id: $id) { __typename ${REFUSED} ... on Incident { id state closedAt } } }`;
const WAITING = '{ undecidedCallUps { id sample { textJa textEn } myDecision { author onBehalfOf onBehalfOfName } } }';
const HOW = `query($id: ID!) { callUp(id: $id) { state endReason approval { state round circle decidedBy onBehalfOf ruleId } timeline(first: 50) { nodes { kind } } } }`;

interface How { state: string; endReason: string | null; approval: { state: string; round: number; circle: number; onBehalfOf: string | null; ruleId: string | null } | null; timeline: { nodes: { kind: string }[] } }

let world: World;
let coordinator: Coordinator;
let approver: Coordinator;
let approverMail: string;
let secondMail: string;

const how = async (id: string): Promise<How> => (await coordinator.browser.run<{ callUp: How }>(HOW, { id })).callUp;
const userOf = async (browser: Coordinator['browser']): Promise<string> => (await browser.run<{ viewer: { id: string } }>('{ viewer { id } }')).viewer.id;
const mail = (to: string, pattern: RegExp): PromiseLike<unknown> => world.people.mailbox(to).expectMail(pattern);
const hour = async (count: number): Promise<string> => new Date((await world.now()).getTime() + count * 3_600_000).toISOString();

async function handIn(crew: Cast, severity = 3): Promise<Result> {
  const handedIn = await coordinator.launch(await coordinator.write(crew, {}, { severity }));
  expect(handedIn).toMatchObject({ state: 'AWAITING_APPROVAL' });
  await mail(approverMail, /承認をお願いします/);
  return handedIn;
}

describe('four eyes', () => {
  beforeAll(async () => {
    world = await World.open({ env: { MUSTER_APPROVAL_ESCALATES_AFTER: '10' } });
    coordinator = await Coordinator.of(world);
    approver = new Coordinator(world, await signedIn(world, 'APPROVER'));
    const second = new Coordinator(world, await signedIn(world, 'APPROVER'));
    const admin = new Coordinator(world, await signedIn(world, 'ADMINISTRATOR'));
    [, approverMail, secondMail] = ['staff1', 'staff2', 'staff3'].map((name) => `${name}@nco.example`) as [string, string, string];
    const put = await admin.ask(`mutation($id: ID!) { result: setApproverCircle(userId: $id, circle: 2) { __typename ${REFUSED} } }`, { id: await userOf(second.browser) });
    expect(put).toEqual({ __typename: 'ApproverCircle' });
    expect(await admin.browser.run('{ approverCircles { userId circle } }')).toEqual({ approverCircles: [{ userId: await userOf(second.browser), circle: 2 }] });
  });
  afterEach(async () => {
    await world.quiet();
    world.passOver = undefined;
  });
  afterAll(() => world.close());

  it('nobody decides: the next circle is told by e-mail, once, and administrators at the end', async () => {
    const { id } = await handIn(await cast(world, 1));
    await world.advance('9 minutes');
    await world.quiet();
    expect((await how(id!)).approval).toMatchObject({ state: 'WAITING', round: 1, circle: 1 });
    await world.advance('1 minute');
    await mail(secondMail, /承認していないため/);
    await world.quiet();
    expect((await how(id!)).approval).toMatchObject({ circle: 2 });
    await world.advance('10 minutes');
    await mail('staff4@nco.example', /管理者は承認できません/);
    await world.advance('30 minutes');
    await world.quiet();
    expect((await how(id!)).timeline.nodes.filter(({ kind }) => kind === 'APPROVAL_ESCALATED')).toHaveLength(2);
    expect(await coordinator.ask(CANCEL, { id, reason: '誤報' })).toMatchObject({ state: 'CANCELLED' });
  });

  it('who may decide finds what waits, with the text as it arrives; its author is told that others decide', async () => {
    const { id } = await handIn(await cast(world, 1));
    const look = async (browser: Coordinator['browser']): Promise<unknown> => (await browser.run<{ undecidedCallUps: { id: string }[] }>(WAITING)).undecidedCallUps.find((one) => one.id === id);
    const sample = { textJa: expect.stringMatching(/【.+】.*照合\d{4}.*http/s), textEn: expect.stringMatching(/http/) };
    expect(await look(coordinator.browser)).toEqual({ id, sample, myDecision: { author: true, onBehalfOf: null, onBehalfOfName: null } });
    expect(await look(approver.browser)).toEqual({ id, sample, myDecision: { author: false, onBehalfOf: null, onBehalfOfName: null } });
    expect(await coordinator.ask(CANCEL, { id, reason: '誤報' })).toMatchObject({ state: 'CANCELLED' });
    expect(await look(approver.browser)).toBeUndefined();
    const [mine, names] = [await userOf(approver.browser), (await approver.browser.run<{ possibleDelegates: { id: string; name: string }[] }>('{ possibleDelegates { id name } }')).possibleDelegates];
    expect(names.map((one) => one.id)).toContain(await userOf(coordinator.browser));
    expect(names.map((one) => one.id)).not.toContain(mine);
  });

  it('an edit voids the approval and asks everybody again', async () => {
    const crew = await cast(world, 1);
    const { id, version } = await handIn(crew);
    const incidentId = (await world.rows<{ id: string }>('select incident_id as id from call_up where id = $1', [id]))[0]!.id;
    const edited = await coordinator.ask(EDIT, { id, input: await coordinator.write(crew, { incidentId, channels: ['SMS', 'EMAIL'] }) });
    expect(edited).toMatchObject({ __typename: 'CallUp', state: 'AWAITING_APPROVAL', version: version! + 1 });
    await mail(approverMail, /承認をお願いします/);
    expect(await approver.ask(APPROVE, { id, version })).toMatchObject({ code: 'CHANGED_SINCE' });
    expect(await approver.ask(APPROVE, { id, version: edited.version })).toMatchObject({ state: 'OPEN' });
    await hears(world, crew.people[0]!, WORD.invited);
    await world.people.mailbox(crew.people[0]!.email).expectMail(WORD.invited);
    await coordinator.reconciled(id!);
    expect((await how(id!)).approval).toMatchObject({ state: 'APPROVED', round: 2 });
  });

  it('a delegate approves in the place of an approver; nobody without one', async () => {
    const deputy = await Coordinator.of(world);
    const crew = await cast(world, 1);
    const { id, version } = await handIn(crew);
    expect(await deputy.ask(APPROVE_FOR, { id, version })).toMatchObject({ code: 'NOT_YOUR_OWN' });
    expect(await approver.ask(DELEGATE, { delegateId: await userOf(deputy.browser), fromAt: await hour(-1), untilAt: await hour(8) })).toMatchObject({ __typename: 'Delegation' });
    expect(await deputy.ask(APPROVE_FOR, { id, version })).toMatchObject({ state: 'OPEN' });
    await hears(world, crew.people[0]!, WORD.invited);
    expect((await how(id!)).approval).toMatchObject({ state: 'APPROVED', onBehalfOf: await userOf(approver.browser) });
    await world.advance('9 hours');
  });

  it('a waiting call-up ends by itself at its deadline, and says why', async () => {
    const { id } = await handIn(await cast(world, 1));
    world.passOver = /承認をお願いします/;
    await world.advance('121 minutes');
    await world.quiet();
    expect(await how(id!)).toMatchObject({ state: 'CANCELLED', endReason: 'NOT_APPROVED_IN_TIME', approval: { state: 'ENDED_UNDECIDED' } });
  });

  it('a call-up under a pre-authorised rule goes out at once, and an approver confirms it', async () => {
    const rule = await approver.ask(RULE, { input: { maxSeverity: 3, maxRecipients: 2, confirmWithinSeconds: 600, fromAt: await hour(-1), untilAt: await hour(48) } });
    const crew = await cast(world, 2);
    const { id } = await coordinator.call(crew, {}, { severity: 3 });
    await allHear(world, crew.people, WORD.invited);
    await mail(approverMail, /事後確認をお願いします/);
    expect((await how(id)).approval).toMatchObject({ state: 'PENDING_CONFIRMATION', ruleId: rule.id });
    expect(await approver.ask(CONFIRM, { id })).toMatchObject({ approval: { state: 'CONFIRMED' } });
    expect(await approver.ask(CONFIRM, { id })).toMatchObject({ code: 'ALREADY_DONE' });
    await coordinator.reconciled(id);
  });

  it('one that nobody confirms in time is escalated, and shows it', async () => {
    const crew = await cast(world, 1);
    const { id } = await coordinator.call(crew, {}, { severity: 3 });
    await hears(world, crew.people[0]!, WORD.invited);
    await mail(approverMail, /事後確認をお願いします/);
    await world.advance('10 minutes');
    await mail(secondMail, /事後確認をお願いします/);
    await world.quiet();
    expect(await how(id)).toMatchObject({ state: 'OPEN', approval: { state: 'OVERDUE' }, timeline: { nodes: expect.arrayContaining([{ kind: 'CONFIRMATION_OVERDUE' }]) } });
    expect(await approver.ask(CONFIRM, { id })).toMatchObject({ approval: { state: 'CONFIRMED' } });
  });

  it('what is larger or graver than the rule allows waits, and so does everything once the rule has ended', async () => {
    world.passOver = /承認をお願いします/;
    for (const [people, severity] of [[3, 3], [1, 4]] as const) {
      expect(await coordinator.launch(await coordinator.write(await cast(world, people), {}, { severity }))).toMatchObject({ state: 'AWAITING_APPROVAL' });
    }
    const [rule] = await world.rows<{ id: string }>('select id from approval_rule');
    expect(await approver.ask(END_RULE, { id: rule!.id })).toMatchObject({ __typename: 'ApprovalRule' });
    expect(await coordinator.launch(await coordinator.write(await cast(world, 1), {}, { severity: 3 }))).toMatchObject({ state: 'AWAITING_APPROVAL' });
    await world.quiet();
  });

  it('an incident is closed when its call-ups have ended, and then calls nobody', async () => {
    const crew = await cast(world, 1);
    const incidentId = await coordinator.openIncident();
    const { id } = await coordinator.call(crew, { incidentId });
    await hears(world, crew.people[0]!, WORD.invited);
    expect(await coordinator.ask(CLOSE_INCIDENT, { id: incidentId })).toMatchObject({ code: 'CALL_UPS_RUNNING' });
    expect(await coordinator.ask(CLOSE, { id })).toMatchObject({ state: 'CLOSED' });
    expect(await coordinator.ask(CLOSE_INCIDENT, { id: incidentId })).toMatchObject({ __typename: 'Incident', state: 'CLOSED' });
    expect(await coordinator.ask(CLOSE_INCIDENT, { id: incidentId })).toMatchObject({ code: 'ALREADY_DONE' });
    expect(await coordinator.launch(await coordinator.write(crew, { incidentId }))).toMatchObject({ __typename: 'IncidentClosed' });
  });
});
