import { Sessions, Users } from '@muster/identity';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AnswerPage } from './support/answer-page.ts';
import { found, phoneCanary, textCanary, type Canary } from './support/canary.ts';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { dumpOf, sung } from './support/dump.ts';
import { allHear, hears, isTold, says, WORD } from './support/hearing.ts';
import { CANCEL, LAUNCH, RECORD_ANSWER } from './support/operations.ts';
import { signedIn } from './support/staff.ts';
import { inboundSms, post } from './support/webhook.ts';
import { World } from './support/world.ts';

/** Words that somebody types where only people should read them. */
const WORDS = { title: '金糸雀事案の件名', summary: '金糸雀事案の概要', note: '金糸雀への伝言', reply: '金糸雀からの返信です', reason: '金糸雀の取消理由' };
/** Where people's names belong. */
const HOMES_OF_NAMES = ['public.expert', 'public.app_user'];

let world: World;
let coordinator: Coordinator;
let crew: Cast;
let links: string[];
let session: string;
let staffMails: string[];
/** Error answers of the api, as callers got them. */
const errors: string[] = [];
const lines: string[] = [];

const keep = (line: string | Uint8Array): boolean => { lines.push(String(line)); return true; };

/** A small call-up that meets everything which could tempt a program to write down whom it is about. */
async function live(): Promise<void> {
  const [garbled, byLink, told] = crew.people as [Cast['people'][0], Cast['people'][0], Cast['people'][0]];
  const incidentId = await coordinator.openIncident({ title: WORDS.title, summary: WORDS.summary } as Parameters<Coordinator['openIncident']>[0]);
  const { id } = await coordinator.call(crew, { incidentId, channels: ['SMS', 'EMAIL'], heads: 3 });
  links = (await allHear(world, crew.people, WORD.invited)).map((text) => /\/a\/([\w-]+)/.exec(text)![1]!);
  await Promise.all(crew.people.map(({ email }) => world.people.mailbox(email).expectMail(WORD.invited)));
  await says(world, garbled, WORDS.reply);
  await hears(world, garbled, WORD.help);
  await (await AnswerPage.open(`${world.url}/a/${links[1]}`)).answer('YES');
  await isTold(world, byLink, WORD.confirmed);
  const standing = await coordinator.standing(id, told);
  await coordinator.ask(RECORD_ANSWER, { input: { invitationId: standing.id, answer: 'YES', note: WORDS.note, entryKey: 'canary-1' } });
  await isTold(world, told, WORD.confirmed);
  await break_(told);
  await coordinator.ask(CANCEL, { id, reason: WORDS.reason });
  await Promise.all([byLink, told].map((one) => isTold(world, one, WORD.cancelled)));
  await world.people.mailbox(garbled.email).expectMail(WORD.cancelled);
  await hears(world, garbled, WORD.cancelled);
  await world.quiet();
}

/** Errors of every kind, each with something in it that must not come out. */
async function break_(told: Cast['people'][0]): Promise<void> {
  const secret = new Error(`cannot reach ${told.phone} <${told.email}> ${told.name} by ${links[1]}`);
  const ofUser = jest.spyOn(world.api.get(Sessions, { strict: false }), 'ofUser').mockRejectedValue(secret);
  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<void> => { errors.push(JSON.stringify(await coordinator.browser.graphql(query, variables))); };
  await ask('{ viewer { sessions { id } } }');
  ofUser.mockRestore();
  await ask('query($id: ID!) { callUp(id: $id) { id } }', { id: told.phone });
  await ask(`mutation { requestSignInCode(email: ["${told.email}"]) { __typename } }`);
  await ask(LAUNCH, { input: { phone: told.phone }, key: told.email });
  await post(world, inboundSms(world, told.phone, WORDS.reply, 'forged'));
  await AnswerPage.open(`${world.url}/a/${links[1]}x`);
  await fetch(`${world.url}/nowhere/${encodeURIComponent(told.email)}?token=${links[1]}`);
  await failInJob(secret);
}

/** A job of the worker that fails with words that are not its own; it is tried again, and then it works. */
async function failInJob(secret: Error): Promise<void> {
  const approver = await signedIn(world, 'APPROVER');
  const mailbox = jest.spyOn(Users.prototype, 'mailbox').mockRejectedValueOnce(secret);
  const { id } = await coordinator.launch(await coordinator.write(await cast(world, 1), {}, { severity: 3 }));
  await world.until('the job has failed', async () => mailbox.mock.calls.length > 0);
  await world.people.mailbox('staff2@nco.example').expectMail(/承認をお願いします/);
  mailbox.mockRestore();
  expect(approver.cookie).not.toBe('');
  await coordinator.ask(CANCEL, { id, reason: WORDS.reason });
}

const people = (): Canary[] => [
  ...crew.people.flatMap(({ phone, email }, n) => [phoneCanary(`phone ${n}`, phone), textCanary(`e-mail ${n}`, email)]),
  ...staffMails.map((email, n) => textCanary(`staff e-mail ${n}`, email)),
];
const names = (): Canary[] => crew.people.map(({ name }, n) => textCanary(`name ${n}`, name));
const tokens = (): Canary[] => [
  ...links.map((token, n) => textCanary(`link token ${n}`, token)), textCanary('session token', session), textCanary("provider's secret", world.sandbox.account.authToken),
];
const words = (): Canary[] => Object.entries(WORDS).map(([what, text]) => textCanary(what, text));
const all = (): Canary[] => [...people(), ...names(), ...tokens(), ...words()];

describe('a canary', () => {
  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockImplementation(keep);
    jest.spyOn(process.stderr, 'write').mockImplementation(keep);
    world = await World.open({ env: { LOG_LEVEL: 'debug' } });
    coordinator = await Coordinator.of(world);
    session = coordinator.browser.cookie.split('=')[1]!;
    staffMails = ['staff1@nco.example', 'staff2@nco.example'];
    crew = await cast(world, 3);
    await live();
  }, 120_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await world.close();
  });

  it('is found where it is, in whatever form', () => {
    const canary = phoneCanary('phone', '+819012345678');
    for (const text of ['+819012345678', 'tel 09012345678', '090-1234-5678', '\\x2b383139303132333435363738', Buffer.from('+819012345678').toString('base64')]) expect(found(text, [canary])).toEqual(['phone']);
    expect(found('+819012345679', [canary])).toEqual([]);
  });

  it('sings in no line of the log', () => {
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flatMap((line) => found(line, all()).map((what) => `${what} in: ${line.slice(0, 80)}`))).toEqual([]);
  });

  it('sings in no error that somebody is told', () => {
    expect(errors).toHaveLength(4);
    // Variables that are wrong are named back to whoever sent them, and to nobody else.
    expect(errors.slice(0, 2).flatMap((text) => found(text, all()))).toEqual([]);
    expect(errors.flatMap((text) => found(text, [...names(), ...tokens(), ...words()]))).toEqual([]);
  });

  it('sings in no job, no record of an act, no timeline', async () => {
    const rows = await world.rows<{ place: string; text: string }>(`
      select 'job' as place, j::text as text from job_queue.job j union all select 'audit', a::text from audit_entry a
      union all select 'timeline', e::text from call_up_event e union all select 'plan', plan::text from call_up`);
    expect(new Set(rows.map(({ place }) => place)).size).toBe(4);
    expect(rows.flatMap(({ place, text }) => found(text, all()).map((what) => `${what} in ${place}`))).toEqual([]);
  });

  it('sings nowhere in a dump of the database, but for names in the registry', async () => {
    const dump = await dumpOf(world);
    expect(dump.length).toBeGreaterThan(40);
    expect(sung(dump, [...people(), ...tokens(), ...words()])).toEqual([]);
    expect(sung(dump.filter(({ name }) => !HOMES_OF_NAMES.includes(name)), names())).toEqual([]);
  });
});
