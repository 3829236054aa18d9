import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { hears, reads, WORD } from './support/hearing.ts';
import { account, dayIn, mailsHaveLeft } from './support/membership.ts';
import { CLOSE, PREVIEW } from './support/operations.ts';
import { ADD, CODE, CONFLICTS, OBLIGATIONS, ORDER, REMOVE, says, VERIFY, type ContactsAnswer } from './support/own-record.ts';
import { requestFor } from './support/request.ts';
import { World } from './support/world.ts';

const NEW_PHONE = '+819055550001';
const WORK = 'aoi@work.example';

describe('an expert’s own contacts', () => {
  let world: World;
  let mine: Browser;
  let person: Person;
  let phone: string;
  let code: string;

  let other: { person: Person; browser: Browser };
  let coordinator: Coordinator;

  const stands = async (): Promise<{ confirmedAt: string | null; dueOn: string; state: string }> =>
    (await other.browser.run<{ myRecordConfirmation: { confirmedAt: string | null; dueOn: string; state: string } }>('{ myRecordConfirmation { confirmedAt dueOn state } }')).myRecordConfirmation;
  const figures = async (): Promise<object> => (await coordinator.browser.run<{ confirmationFigures: object }>('{ confirmationFigures { current due overdue } }')).confirmationFigures;
  const reminders = async (): Promise<number> => (await world.rows(`select 1 from contact_message where what = 'CONFIRM' and expert_id = $1 and sent_at is not null`, [other.person.id])).length;
  const held = async (): Promise<{ id: string; address: string; verifiedAt: string | null; preference: number }[]> =>
    (await mine.run<{ myContacts: { id: string; address: string; verifiedAt: string | null; preference: number }[] }>('{ myContacts { id address verifiedAt preference } }')).myContacts;
  const idOf = async (address: string): Promise<string> => (await held()).find((contact) => contact.address === address)!.id;
  const add = (address: string, kind = 'PHONE', employerOwned = false): Promise<ContactsAnswer> => says(mine, ADD, { contact: { kind, address, employerOwned } });
  const codeIn = (text: string): string => /\d{6}/.exec(text)![0];
  const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  beforeAll(async () => {
    world = await World.open();
    const { people } = await cast(world, 2);
    person = people[0]!;
    coordinator = await Coordinator.of(world);
    other = { person: people[1]!, browser: (await account(world, ['EXPERT'], 'ren@people.example', people[1]!.id)).browser };
    mine = (await account(world, ['EXPERT'], 'aoi@people.example', person.id)).browser;
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('are added as people write them, and refused with what to do', async () => {
    expect(await add('03-1234-5678')).toMatchObject({ code: 'PHONE_NO_SMS', field: 'address', remedy: expect.stringContaining('携帯') });
    expect(await add('a..b@example', 'EMAIL')).toMatchObject({ __typename: 'AddressInvalid', field: 'address' });
    expect(await add(person.phone)).toMatchObject({ code: 'ADDRESS_HELD' });
    expect(await add('０９０ー５５５５ー０００１')).toMatchObject({ __typename: 'MyContacts', codeMinutes: 15, contacts: [{}, {}, { address: NEW_PHONE, verifiedAt: null }] });
    phone = await idOf(NEW_PHONE);
    code = codeIn((await world.people.device(NEW_PHONE).expectSms(/確認コード/)).text);
  });

  it('are in use only when the code that arrived there is entered; the others hear of it', async () => {
    const [kept] = await world.rows<{ text: string }>('select c::text as text from contact_code c');
    expect(kept!.text).not.toContain(code);
    expect(await world.rows(`select 1 from job_queue.job where data::text like '%${code}%'`)).toEqual([]);
    expect(await says(mine, VERIFY, { id: phone, verificationCode: wrong(code) })).toMatchObject({ code: 'CONTACT_CODE_WRONG', field: 'verificationCode' });
    const answer = await says(mine, VERIFY, { id: phone, verificationCode: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(answer.contacts!.find(({ id }) => id === phone)!.verifiedAt).not.toBeNull();
    await hears(world, person, /電話番号が追加/);
    await reads(world, person, /電話番号が追加/);
    expect(await says(mine, VERIFY, { id: phone, verificationCode: code })).toMatchObject({ code: 'CONTACT_CODE_WRONG' });
    expect(await says(mine, CODE, { id: phone })).toMatchObject({ code: 'CONTACT_IN_USE' });
  });

  it('take five tries a code, fifteen minutes, and six codes an hour', async () => {
    await add(WORK, 'EMAIL', true);
    const id = await idOf(WORK);
    const code = codeIn((await world.people.mailbox(WORK).expectMail(/確認コード/)).text);
    for (let tries = 0; tries < 5; tries += 1) await says(mine, VERIFY, { id, verificationCode: wrong(code) });
    expect(await says(mine, VERIFY, { id, verificationCode: code })).toMatchObject({ code: 'CONTACT_CODE_WRONG' });
    await says(mine, CODE, { id });
    const late = codeIn((await world.people.mailbox(WORK).expectMail(/確認コード/)).text);
    await world.advance('16 minutes');
    expect(await says(mine, VERIFY, { id, verificationCode: late })).toMatchObject({ code: 'CONTACT_CODE_WRONG' });
    for (let sent = 3; sent < 6; sent += 1) {
      expect(await says(mine, CODE, { id })).toMatchObject({ codeMinutes: 15 });
      await world.people.mailbox(WORK).expectMail(/確認コード/);
    }
    expect(await says(mine, CODE, { id })).toMatchObject({ code: 'TOO_MANY_CODES', remedy: expect.any(String) });
    expect(await add('extra@people.example', 'EMAIL')).toMatchObject({ code: 'TOO_MANY_CODES' });
    expect((await held()).map(({ address }) => address)).not.toContain('extra@people.example');
    await world.advance('61 minutes');
    await says(mine, CODE, { id });
    const good = codeIn((await world.people.mailbox(WORK).expectMail(/確認コード/)).text);
    expect(await says(mine, VERIFY, { id, verificationCode: good })).toMatchObject({ __typename: 'MyContacts' });
    for (const to of [NEW_PHONE, person.phone]) await world.people.device(to).expectSms(/メールアドレスが追加/);
    await reads(world, person, /メールアドレスが追加/);
  });

  it('are tried in the order that the expert gives', async () => {
    const ids = (await held()).map(({ id }) => id);
    expect(await says(mine, ORDER, { ids: ids.slice(1) })).toMatchObject({ code: 'CONTACT_ORDER_INVALID', field: 'ids' });
    const order = [phone, ...ids.filter((id) => id !== phone)];
    expect((await says(mine, ORDER, { ids: order })).contacts!.map(({ id }) => id)).toEqual(order);
  });

  it('go, but never the last that is not the employer’s', async () => {
    expect(await says(mine, REMOVE, { id: await idOf(person.email) })).toMatchObject({ __typename: 'MyContacts' });
    await hears(world, person, /メールアドレスが削除/);
    expect(await says(mine, REMOVE, { id: await idOf(person.phone) })).toMatchObject({ __typename: 'MyContacts' });
    for (const pattern of [/電話番号が削除/, /メールアドレスが削除/]) {
      await world.people.device(NEW_PHONE).expectSms(pattern);
      await world.people.mailbox(WORK).expectMail(pattern);
    }
    expect(await says(mine, REMOVE, { id: phone })).toMatchObject({ code: 'LAST_OWN_CONTACT', field: 'id', remedy: expect.any(String) });
    expect(await says(mine, REMOVE, { id: await idOf(WORK) })).toMatchObject({ __typename: 'MyContacts' });
    await world.people.device(NEW_PHONE).expectSms(/メールアドレスが削除/);
    expect(await says(mine, REMOVE, { id: phone })).toMatchObject({ code: 'LAST_VERIFIED_CONTACT' });
    expect(await says(mine, REMOVE, { id: person.id })).toMatchObject({ code: 'CONTACT_UNKNOWN' });
  });

  it('are on record without their addresses', async () => {
    const rows = await world.rows<{ action: string; text: string }>(`select action, detail::text as text from audit_entry where action like 'contact.%' and action <> 'contact.read' order by seq`);
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['contact.add', 'contact.verify', 'contact.order', 'contact.remove']));
    for (const { text } of rows) expect(text).not.toMatch(/@|\+81/);
  });

  it('and the whole entry are confirmed each quarter by one word; the reminder comes once', async () => {
    expect(await stands()).toMatchObject({ confirmedAt: null, state: 'CURRENT' });
    await world.withoutWorker('80 days');
    expect(await reads(world, other.person, /登録内容の確認/)).toContain(world.url);
    await world.withoutWorker('1 day');
    await mailsHaveLeft(world);
    expect([await reminders(), (await stands()).state]).toEqual([1, 'DUE']);
    expect(await figures()).toEqual({ current: 0, due: 2, overdue: 0 });
    const confirmed = await other.browser.run<{ confirmMyRecord: { state: string } }>('mutation { confirmMyRecord { ... on RecordConfirmation { state } } }');
    expect([confirmed.confirmMyRecord.state, await figures()]).toEqual(['CURRENT', { current: 1, due: 1, overdue: 0 }]);
    await world.withoutWorker('30 days');
    expect([await reminders(), await figures()]).toEqual([1, { current: 1, due: 0, overdue: 1 }]);
    await world.withoutWorker('63 days');
    await reads(world, other.person, /登録内容の確認/);
    await mailsHaveLeft(world);
    expect([await reminders(), await figures()]).toEqual([2, { current: 0, due: 0, overdue: 2 }]);
    expect(await coordinator.browser.run('mutation { confirmMyRecord { ... on Refusal { code } } }')).toEqual({ confirmMyRecord: { code: 'NOT_AN_EXPERT' } });
  });

  it('stay out of the incidents of organisations that he declares, until the last day, and coordinators see a count', async () => {
    const crew = await cast(world, 2);
    const [free, bound] = crew.people;
    const browser = (await account(world, ['EXPERT'], 'bound@people.example', bound!.id)).browser;
    const { organisationsNamed: [organisation] } = await browser.run<{ organisationsNamed: { id: string; nameJa: string }[] }>(
      'query($text: String!) { organisationsNamed(text: $text) { id nameJa } }', { text: (await world.rows<{ name: string }>('select name_ja as name from organisation order by slug limit 1'))[0]!.name });
    const declare = (...conflicts: object[]): Promise<ContactsAnswer> => says(browser, CONFLICTS, { conflicts });
    expect(await declare({ organisationId: organisation!.id, reason: 'CLIENT', untilOn: '2001-01-01' })).toMatchObject({ code: 'BAD_CONFLICT', field: 'conflicts[0].untilOn', remedy: expect.any(String) });
    expect(await declare({ organisationId: free!.id, reason: 'CLIENT' })).toMatchObject({ code: 'BAD_CONFLICT', field: 'conflicts[0].organisationId' });
    expect(await declare({ organisationId: organisation!.id, reason: 'FORMER_EMPLOYER', untilOn: await dayIn(world, 30) })).toMatchObject({ conflicts: [{ organisationId: organisation!.id, reason: 'FORMER_EMPLOYER' }] });
    const incidentId = await coordinator.openIncident({ affectedOrganisationIds: [organisation!.id] });
    const calls = async (): Promise<unknown> => coordinator.ask(PREVIEW, { input: await requestFor(world, incidentId, crew) });
    const seen = await calls();
    expect(seen).toMatchObject({ recipients: 1 });
    expect(JSON.stringify(seen)).not.toContain(bound!.id);
    await world.withoutWorker('31 days');
    expect(await calls()).toMatchObject({ recipients: 2 });
    expect(await browser.run('{ myConflicts { organisationId } }')).toEqual({ myConflicts: [] });
  });

  it('say what else may call them: what goes first keeps call-ups away on these days and no longer', async () => {
    const crew = await cast(world, 1);
    const browser = (await account(world, ['EXPERT'], 'reserve@people.example', crew.people[0]!.id)).browser;
    const declare = (...obligations: object[]): Promise<ContactsAnswer> => says(browser, OBLIGATIONS, { obligations });
    const calls = async (): Promise<unknown> => ((await coordinator.ask(PREVIEW, { input: await coordinator.write(crew) })) as { recipients?: number }).recipients;
    const [today, soon] = [await dayIn(world, 0), await dayIn(world, 3)];
    expect(await declare({ kind: 'RESERVE_SERVICE', fromOn: soon, untilOn: today, goesFirst: true })).toMatchObject({ code: 'BAD_OBLIGATION', field: 'obligations[0].untilOn', remedy: expect.any(String) });
    expect(await calls()).toBe(1);
    expect(await declare({ kind: 'RESERVE_SERVICE', fromOn: today, untilOn: soon, goesFirst: true })).toMatchObject({ obligations: [{ kind: 'RESERVE_SERVICE', untilOn: soon }] });
    expect(await calls()).toBe(0);
    await declare({ kind: 'OTHER_ROSTER', fromOn: today, goesFirst: false });
    expect(await calls()).toBe(1);
    await declare({ kind: 'RESERVE_SERVICE', fromOn: today, untilOn: soon, goesFirst: true });
    await world.withoutWorker('4 days');
    expect([await calls(), await browser.run('{ myObligations { kind } }')]).toEqual([1, { myObligations: [] }]);
  });

  it('make a figure of how they can be reached, for one and for all, which STOP and a missed drill lower', async () => {
    const crew = await cast(world, 2);
    const [one, two] = crew.people;
    const figure = async ({ id }: Person): Promise<object> =>
      (await coordinator.browser.run<{ reachability: object }>('query($id: ID!) { reachability(expertId: $id) { figure phone mail missedDrill } }', { id })).reachability;
    const roster = async (): Promise<{ people: number; oneWay: number; missedDrill: number }> => (await coordinator.browser.run<{ rosterReachability: { people: number; oneWay: number; missedDrill: number } }>(
      '{ rosterReachability { people oneWay missedDrill } }')).rosterReachability;
    const before = await roster();
    expect(await figure(one!)).toEqual({ figure: 100, phone: true, mail: true, missedDrill: false });
    await world.people.device(one!.phone).sendSms('STOP');
    await world.settled();
    expect(await figure(one!)).toEqual({ figure: 40, phone: false, mail: true, missedDrill: false });
    const drill = await coordinator.call(crew, { heads: 1 }, { drill: true });
    await hears(world, two!, WORD.invited);
    await coordinator.ask(CLOSE, { id: drill.id });
    await world.settled();
    expect(await figure(two!)).toEqual({ figure: 50, phone: true, mail: true, missedDrill: true });
    expect(await roster()).toEqual({ people: before.people, oneWay: before.oneWay + 1, missedDrill: before.missedDrill + 1 });
    const alerts = async (): Promise<object[]> => (await coordinator.browser.run<{ registryAlerts: { nodes: object[] } }>('{ registryAlerts(kind: MISSED_DRILL) { nodes { expertId reason } } }')).registryAlerts.nodes;
    expect(await alerts()).toEqual([{ expertId: two!.id, reason: 'NO_ANSWER' }]);
    expect(await coordinator.browser.run('{ openAlerts { kind people } }')).toEqual({ openAlerts: [{ kind: 'OPTED_OUT', people: 1 }, { kind: 'MISSED_DRILL', people: 1 }] });
    const browser = (await account(world, ['EXPERT'], 'two@people.example', two!.id)).browser;
    await browser.run('mutation { confirmMyRecord { __typename } }');
    expect(await alerts()).toEqual([]);
    const again = await coordinator.call(crew, { heads: 1 }, { drill: true });
    await hears(world, two!, WORD.invited);
    await coordinator.ask(CLOSE, { id: again.id });
    await world.settled();
    expect(await coordinator.browser.run('mutation { resolveRegistryAlerts(kind: MISSED_DRILL) }')).toEqual({ resolveRegistryAlerts: 1 });
    expect([await alerts(), (await world.rows<{ kind: string }>(`select detail->>'kind' as kind from audit_entry where action = 'registry_alert.resolve-all'`))]).toEqual([[], [{ kind: 'MISSED_DRILL' }]]);
  });
});
