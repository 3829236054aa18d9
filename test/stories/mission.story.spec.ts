import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast, type Person } from './support/cast.ts';
import { Coordinator, type Launched } from './support/coordinator.ts';
import { hears, says, WORD } from './support/hearing.ts';
import { account } from './support/membership.ts';
import type { Result } from './support/operations.ts';
import { World } from './support/world.ts';

const REFUSED = '... on Refusal { code field message remedy }';
const PUBLISH = `mutation($input: BriefingInput!) { result: publishBriefing(input: $input) { __typename ${REFUSED} ... on InvalidInput { problems { field code } } ... on Briefing { version tlp } } }`;
const NOTICE = `mutation($input: NoticeInput!, $key: String!) { result: sendNotice(input: $input, idempotencyKey: $key) { __typename ${REFUSED} ... on InvalidInput { problems { field code } } ... on Notice { number people } } }`;
const READ = `query($id: ID!) { result: myBriefing(invitationId: $id) { __typename ${REFUSED} ... on BriefingWithheld { gates { code remedy } } ... on MyBriefing { version tlp textJa } } }`;
const DUTY = (act: 'checkIn' | 'checkOut'): string => `mutation($id: ID!) { result: ${act}(invitationId: $id) { __typename ${REFUSED} ... on DutyTime { since minutes } } }`;
const BOARD = `query($id: ID!) { callUp(id: $id) { briefings { version readers textJa } notices { number people textEn }
  invitations(first: 10, filter: { assignments: [ASSIGNED] }) { nodes { pledged duty { since minutes } } } timeline(first: 50) { nodes { kind } } } }`;

let world: World;
let coordinator: Coordinator;

beforeAll(async () => {
  world = await World.open();
  coordinator = await Coordinator.of(world);
});
afterEach(() => world.quiet());
afterAll(() => world.close());

interface Board {
  briefings: { version: number; readers: number; textJa: string }[];
  notices: { number: number; people: number; textEn: string }[];
  invitations: { nodes: { pledged: boolean; duty: { since: string | null; minutes: number } }[] };
  timeline: { nodes: { kind: string }[] };
}

const board = async (callUpId: string): Promise<Board> => (await coordinator.browser.run<{ callUp: Board }>(BOARD, { id: callUpId })).callUp;
const brief = (callUpId: string, version: number, tlp = 'GREEN', textJa = '集合は東棟。封じ込めを優先。'): Promise<Result> =>
  coordinator.ask(PUBLISH, { input: { callUpId, version, tlp, textJa, textEn: 'Meet in the east wing. Contain first.' } });
const asExpert = async (browser: Browser, operation: string, id: string): Promise<Result> => (await browser.run<{ result: Result }>(operation, { id })).result;

/** Three people, of whom the first is confirmed and signed in, the second in reserve, the third silent. */
async function team(): Promise<{ callUp: Launched; people: Person[]; me: Browser; invitationId: string }> {
  const crew = await cast(world, 3);
  const callUp = await coordinator.call(crew, { heads: 1, reserves: 1, channels: ['SMS'] });
  for (const person of crew.people) await hears(world, person, WORD.invited);
  await world.settled();
  await says(world, crew.people[0]!, '1');
  await hears(world, crew.people[0]!, WORD.confirmed);
  await says(world, crew.people[1]!, '1');
  await hears(world, crew.people[1]!, WORD.reserve);
  const { browser } = await account(world, ['EXPERT'], crew.people[0]!.email, crew.people[0]!.id);
  return { callUp, people: crew.people, me: browser, invitationId: (await coordinator.standing(callUp.id, crew.people[0]!)).id };
}

const pledged = (person: Person): Promise<unknown> => world.rows(
  `insert into agreement_signature (expert_id, user_id, code, version, language, text_hash, method, expires_on)
   select $1, uuidv7(), code, version, 'ja', hash_ja, 'PASSKEY', (muster_now() at time zone 'Asia/Tokyo')::date + 400 from agreement where code = 'PLEDGE'`, [person.id]);

describe('a team that stands', () => {
  it('hears that there is a briefing, and reads it once the gates are open; a reading is on record once, and counted', async () => {
    const { callUp, people: [me], me: browser, invitationId } = await team();
    expect(await asExpert(browser, READ, invitationId)).toMatchObject({ __typename: 'BriefingWithheld', code: 'PLEDGE_MISSING', gates: [{ code: 'PLEDGE_MISSING', remedy: expect.any(String) }] });
    expect((await board(callUp.id)).invitations.nodes).toMatchObject([{ pledged: false }]);
    await pledged(me!);
    expect((await board(callUp.id)).invitations.nodes).toMatchObject([{ pledged: true }]);
    expect(await asExpert(browser, READ, invitationId)).toMatchObject({ code: 'NO_BRIEFING' });
    expect(await brief(callUp.id, 1)).toEqual({ __typename: 'Briefing', version: 1, tlp: 'GREEN' });
    expect(await hears(world, me!, /ブリーフィング/)).not.toContain('東棟');
    expect(await asExpert(browser, READ, invitationId)).toEqual({ __typename: 'MyBriefing', version: 1, tlp: 'GREEN', textJa: '集合は東棟。封じ込めを優先。' });
    await asExpert(browser, READ, invitationId);
    expect((await board(callUp.id)).briefings).toMatchObject([{ version: 1, readers: 1 }]);
    expect(await world.rows(`select times from briefing_view`)).toEqual([{ times: 2 }]);
    expect(await world.rows(`select count(*)::int as n from audit_entry where action = 'briefing.read'`)).toEqual([{ n: 1 }]);
    expect(await brief(callUp.id, 2)).toMatchObject({ version: 2 });
    await hears(world, me!, /ブリーフィング/);
    await asExpert(browser, READ, invitationId);
    expect(await world.rows(`select count(*)::int as n from audit_entry where action = 'briefing.read'`)).toEqual([{ n: 2 }]);
  });

  it('is not told by a version that somebody else has overtaken, by an empty one, or above what an appointment covers', async () => {
    const { callUp, people: [me], me: browser, invitationId } = await team();
    await pledged(me!);
    expect(await brief(callUp.id, 2)).toMatchObject({ code: 'CHANGED_SINCE' });
    expect(await brief(callUp.id, 1, 'CLEAR', ' ')).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'textJa', code: 'TEXT_EMPTY' }] });
    expect(await brief(callUp.id, 1, 'RED')).toMatchObject({ version: 1 });
    await hears(world, me!, /ブリーフィング/);
    expect(await asExpert(browser, READ, invitationId)).toMatchObject({ __typename: 'BriefingWithheld', gates: [{ code: 'TLP_ABOVE' }] });
  });

  it('checks in and out; only who has a place, and twice is once', async () => {
    const { callUp, people, me: browser, invitationId } = await team();
    expect(await asExpert(browser, DUTY('checkIn'), invitationId)).toMatchObject({ since: expect.any(String), minutes: 0 });
    await world.advance('90 minutes');
    expect(await asExpert(browser, DUTY('checkIn'), invitationId)).toMatchObject({ minutes: 90 });
    expect((await board(callUp.id)).invitations.nodes).toMatchObject([{ duty: { since: expect.any(String), minutes: 90 } }]);
    expect(await asExpert(browser, DUTY('checkOut'), invitationId)).toEqual({ __typename: 'DutyTime', since: null, minutes: 90 });
    const reserve = (await coordinator.standing(callUp.id, people[1]!)).id;
    expect(await asExpert(browser, DUTY('checkIn'), reserve)).toMatchObject({ code: 'NOT_FOUND' });
    const { browser: other } = await account(world, ['EXPERT'], people[1]!.email, people[1]!.id);
    expect(await asExpert(other, DUTY('checkIn'), reserve)).toMatchObject({ code: 'NO_PLACE' });
    expect((await board(callUp.id)).timeline.nodes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['CHECKED_IN', 'CHECKED_OUT']));
  });

  it('hears a coordinator\'s own words once, with the authenticity code, and nothing that is not CLEAR', async () => {
    const { callUp, people } = await team();
    const input = { callUpId: callUp.id, audience: 'TEAM_AND_RESERVE', textJa: '集合は09:00に変更します。', textEn: 'We meet at 09:00 instead.' };
    const key = randomUUID();
    for (let time = 0; time < 2; time += 1) expect(await coordinator.ask(NOTICE, { input, key })).toEqual({ __typename: 'Notice', number: 1, people: 2 });
    for (const person of people.slice(0, 2)) expect(await hears(world, person, /09:00に変更/)).toContain(`照合${callUp.authenticityCode}`);
    expect(await coordinator.ask(NOTICE, { input: { ...input, textJa: '別の文' }, key })).toMatchObject({ problems: [{ code: 'KEY_REUSED' }] });
    expect(await coordinator.ask(NOTICE, { input: { ...input, textJa: 'TLP:AMBER 被害は' }, key: randomUUID() })).toMatchObject({ problems: [{ field: 'textJa', code: 'TLP_ABOVE_CLEAR' }] });
    expect((await board(callUp.id)).notices).toEqual([{ number: 1, people: 2, textEn: 'We meet at 09:00 instead.' }]);
    await coordinator.reconciled(callUp.id);
  });

  it('reads nothing and is told nothing after a cancellation', async () => {
    const { callUp, people, me: browser, invitationId } = await team();
    await coordinator.ask('mutation($id: ID!) { result: cancelCallUp(id: $id, reason: "x") { __typename } }', { id: callUp.id });
    for (const person of people) await hears(world, person, WORD.cancelled);
    expect(await brief(callUp.id, 1)).toMatchObject({ code: 'CANCELLED' });
    expect(await asExpert(browser, READ, invitationId)).toMatchObject({ code: 'CANCELLED' });
    expect(await asExpert(browser, DUTY('checkIn'), invitationId)).toMatchObject({ code: 'CANCELLED' });
  });
});
