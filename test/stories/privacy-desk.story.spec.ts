import { verifyRecord } from '@muster/audit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, reads, says, WORD } from './support/hearing.ts';
import { CANCEL } from './support/operations.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const REFUSED = '... on Refusal { code field message remedy }';
const CONSENTS = '{ myConsents { code title purpose given since history { given } } }';
const SET = `mutation($code: String!, $given: Boolean!) { result: setMyConsent(code: $code, given: $given) { __typename ... on Consent { code given history { given version } } ${REFUSED} } }`;
const ASK = `mutation($field: CorrectionField!, $wanted: String!) { result: requestCorrection(field: $field, wanted: $wanted) { __typename ... on CorrectionRequest { id state } ${REFUSED} } }`;
const ACCEPT = `mutation($id: ID!) { result: acceptCorrection(id: $id) { __typename ... on CorrectionRequest { id state previous } ${REFUSED} } }`;
const REFUSE = `mutation($id: ID!, $reason: String!) { result: refuseCorrection(id: $id, reason: $reason) { __typename ... on CorrectionRequest { id state reason } ${REFUSED} } }`;
const CORRECTIONS = '{ myCorrections { field wanted previous state reason } }';
const LEAVE = `mutation($confirm: Boolean!) { result: leaveRegistry(confirm: $confirm) { __typename ... on Departed { leftAt erasedFrom } ${REFUSED} } }`;
const FIND = 'query($text: String) { experts(filter: { text: $text }) { nodes { id kanji { full } } } }';

interface Answer { __typename: string; id?: string; code?: string; given?: boolean; state?: string; previous?: string; history?: object[] }

let world: World;
let coordinator: Coordinator;
let office: Browser;

const ask = async (browser: Browser, operation: string, variables: object): Promise<Answer> => (await browser.run<{ result: Answer }>(operation, { ...variables })).result;
const found = async (text: string): Promise<string[]> =>
  (await office.run<{ experts: { nodes: { id: string }[] } }>(FIND, { text })).experts.nodes.map(({ id }) => id);

const tomorrow = async (): Promise<{ from: string; until: string }> => {
  const now = (await world.now()).getTime();
  return { from: new Date(now + 86_400_000).toISOString(), until: new Date(now + 2 * 86_400_000).toISOString() };
};

describe('the privacy desk', () => {
  beforeAll(async () => {
    world = await World.open();
    coordinator = await Coordinator.of(world);
    office = await signedIn(world, 'VETTING_OFFICER');
  });
  afterAll(() => world.close());

  describe('consents', () => {
    let crew: Cast;
    let person: Person;
    let mine: Browser;

    beforeAll(async () => {
      crew = await cast(world, 1);
      person = crew.people[0]!;
      mine = await signedIn(world, 'EXPERT', person.id);
    });

    it('are asked purpose by purpose, in words, and begin with what registration gives', async () => {
      const { myConsents } = await mine.run<{ myConsents: { code: string; purpose: string; given: boolean }[] }>(CONSENTS);
      expect(myConsents.map(({ code, given }) => [code, given])).toEqual([
        ['REGISTRATION', true], ['CHANNEL_SMS', true], ['CHANNEL_EMAIL', true], ['CHANNEL_VOICE', true], ['NIGHT', true],
        ['HR_OFFERS', false], ['NAME_AFFECTED_BODY', false], ['NAME_OTHER_BODIES', false], ['EMPLOYER_CONTACT', false],
      ]);
      for (const { purpose } of myConsents) expect(purpose.length).toBeGreaterThan(10);
    });

    it('are given and withdrawn one by one, with their history', async () => {
      expect(await ask(mine, SET, { code: 'HR_OFFERS', given: true })).toMatchObject({ given: true, history: [{ given: true, version: 1 }] });
      expect(await ask(mine, SET, { code: 'HR_OFFERS', given: true })).toMatchObject({ history: [{ given: true }] });
      expect(await ask(mine, SET, { code: 'HR_OFFERS', given: false })).toMatchObject({ given: false, history: [{ given: false }, { given: true }] });
      expect(await ask(mine, SET, { code: 'SOMETHING', given: true })).toMatchObject({ code: 'CONSENT_UNKNOWN' });
      expect(await ask(mine, SET, { code: 'REGISTRATION', given: false })).toMatchObject({ code: 'REGISTRATION_IS_LEAVING' });
      expect(await ask(coordinator.browser, SET, { code: 'NIGHT', given: false })).toMatchObject({ code: 'NOT_AN_EXPERT' });
    });

    it('withdrawn for SMS leave the mail alone, also for a message that waits already', async () => {
      await world.stopWorker();
      const callUp = await coordinator.call(crew, { channels: ['SMS', 'EMAIL'], heads: 1 });
      await ask(mine, SET, { code: 'CHANNEL_SMS', given: false });
      await world.startWorker();
      await reads(world, person, WORD.invited);
      await world.quiet();
      const rows = await world.rows(`select channel, state, error_code from delivery where call_up_id = $1 order by channel`, [callUp.id]);
      expect(rows).toMatchObject([{ channel: 'EMAIL' }, { channel: 'SMS', state: 'SUPPRESSED', error_code: 'CONSENT_WITHDRAWN' }]);
      await ask(coordinator.browser, CANCEL, { id: callUp.id, reason: '訓練終了' });
      await reads(world, person, WORD.cancelled);
      await world.quiet();
    });
  });

  it('corrects an entry when the office agrees, and keeps what was asked and what stood there', async () => {
    const [person] = (await cast(world, 1)).people as [Person];
    const mine = await signedIn(world, 'EXPERT', person.id);
    expect(await ask(mine, ASK, { field: 'NAME_KANA', wanted: '漢字 名前' })).toMatchObject({ code: 'CORRECTION_INVALID' });
    const asked = await ask(mine, ASK, { field: 'NAME_KANJI', wanted: '訂正 済子' });
    expect(asked).toMatchObject({ state: 'OPEN' });
    expect(await found('訂正')).toEqual([]);
    expect(await ask(office, ACCEPT, { id: asked.id })).toMatchObject({ state: 'DONE', previous: expect.stringContaining(person.name.slice(0, 2)) });
    expect(await ask(office, ACCEPT, { id: asked.id })).toMatchObject({ code: 'CORRECTION_UNKNOWN' });
    expect(await found('訂正')).toEqual([person.id]);
    expect(await mine.run(CORRECTIONS)).toMatchObject({ myCorrections: [{ field: 'NAME_KANJI', wanted: '訂正 済子', state: 'DONE' }] });
    expect((await world.rows<{ text: string }>('select t::text as text from correction_request t')).map(({ text }) => text).join()).not.toContain('訂正');
    const refused = await ask(mine, ASK, { field: 'OTHER', wanted: '別件' });
    expect(await ask(office, REFUSE, { id: refused.id, reason: '確認書類が必要です' })).toMatchObject({ state: 'REFUSED', reason: '確認書類が必要です' });
    expect((await world.rows<{ text: string }>('select t::text as text from correction_request t')).map(({ text }) => text).join()).not.toContain('確認書類');
  });

  it('gives everybody his own data as JSON, and nobody else’s', async () => {
    const [person, other] = (await cast(world, 2)).people as [Person, Person];
    const mine = await signedIn(world, 'EXPERT', person.id);
    await mine.run(`mutation($from: DateTime!, $until: DateTime!) { setMyAvailability(input: { week: [], quiet: [], wakeSeverity: 3,
      exceptions: [{ from: $from, until: $until, available: false, note: "通院のため" }] }) { __typename } }`, await tomorrow());
    expect((await world.rows<{ text: string }>('select x::text as text from availability_exception x')).map(({ text }) => text).join()).not.toContain('通院');
    const { myData } = await mine.run<{ myData: string }>('{ myData }');
    const data = JSON.parse(myData) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['entry', 'contacts', 'consents', 'corrections', 'disclosures', 'callUps', 'account', 'availability', 'skills']));
    for (const word of [person.id, person.phone, person.email, '通院のため']) expect(myData).toContain(word);
    for (const word of [other.id, other.phone, other.email]) expect(myData).not.toContain(word);
    expect(await coordinator.browser.graphql('{ myData }')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  describe('somebody who leaves', () => {
    let leaver: Person;
    let mine: Browser;
    let callUp: { id: string };

    beforeAll(async () => {
      const crew = await cast(world, 2);
      leaver = crew.people[0]!;
      mine = await signedIn(world, 'EXPERT', leaver.id);
      callUp = await coordinator.call(crew, { heads: 1 });
      await allHear(world, crew.people, WORD.invited);
      await says(world, leaver, `私は${leaver.name}です`);
      await hears(world, leaver, WORD.help);
      await ask(coordinator.browser, CANCEL, { id: callUp.id, reason: '訓練終了' });
      await Promise.all(crew.people.map((one) => hears(world, one, WORD.cancelled)));
      await world.quiet();
    });

    it('confirms, is out at once, and is called no more', async () => {
      expect(await ask(mine, LEAVE, { confirm: false })).toMatchObject({ code: 'LEAVING_NOT_CONFIRMED' });
      expect(await ask(mine, LEAVE, { confirm: true })).toMatchObject({ __typename: 'Departed' });
      expect((await mine.graphql(CONSENTS)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
      expect(await found(leaver.name.slice(0, 2))).toContain(leaver.id);
      await says(world, leaver, '1');
      expect(await world.rows('select 1 from answer a join invitation i on i.id = a.invitation_id where i.expert_id = $1', [leaver.id])).toEqual([]);
    });

    it('is found by nobody after 30 days: not by name, number or address, nor in the database', async () => {
      await world.withoutWorker('31 days');
      await world.until('the entry is erased', async () => (await world.rows('select 1 from departure where expert_id = $1 and entry_erased_at is not null', [leaver.id])).length);
      expect(await found(leaver.name.slice(0, 2))).not.toContain(leaver.id);
      expect(await office.run('query($id: ID!) { expert(id: $id) { id } }', { id: leaver.id })).toEqual({ expert: null });
      expect(await world.rows('select 1 from contact where expert_id = $1', [leaver.id])).toEqual([]);
      const tables = await world.rows<{ name: string }>(`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`);
      for (const { name } of tables) {
        const told = await world.rows(`select 1 from "${name}" t where t::text like any($1::text[]) limit 1`, [[leaver.name.slice(2), leaver.phone, leaver.email].map((word) => `%${word}%`)]);
        expect([name, told.length]).toEqual([name, 0]);
      }
      expect((await coordinator.board(callUp.id)).invitations.nodes.map((row) => row.expertId)).toContain(leaver.id);
    });

    it('leaves no message body after 90 days', async () => {
      expect(await world.rows('select 1 from unclear_reply')).not.toEqual([]);
      await world.withoutWorker('60 days');
      await world.until('the bodies are erased', async () => (await world.rows('select 1 from unclear_reply')).length === 0);
      await world.until('what came in is erased', async () => (await world.rows(`select 1 from inbox where kind = 'MESSAGE' and payload_sealed <> ''`)).length === 0);
    });

    it('leaves nothing after five years; what was done then is still on record, unbroken', async () => {
      await world.withoutWorker('1830 days');
      await world.until('the records are erased', async () => (await world.rows('select 1 from departure where expert_id = $1 and records_erased_at is not null', [leaver.id])).length);
      for (const table of ['call_up', 'invitation', 'answer', 'delivery', 'delivery_event']) expect([table, await world.rows(`select 1 from ${table}`)]).toEqual([table, []]);
      expect(await world.rows('select 1 from expert where id = $1', [leaver.id])).toEqual([]);
      expect((await verifyRecord(world.database, [])).findings).toEqual([]);
      expect(await world.rows(`select 1 from audit_entry where action = 'retention.erase'`)).not.toEqual([]);
    });
  });
});
