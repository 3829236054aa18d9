import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSheet, writeCsv } from '@muster/platform';
import { expertCode, openOffline } from '@muster/registry';
import type { Browser } from '../support/browser.ts';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, hears, WORD } from './support/hearing.ts';
import { pdfText } from './support/pdf-text.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const TAKE = `mutation($input: OfflineRosterInput!) { result: takeOfflineRoster(input: $input) {
  __typename ... on OfflineRoster { id people roles fileName base64 } ... on Refusal { code field message remedy } } }`;
const PASSPHRASE = '通信が途絶えた夜のための鍵 2026';
const HEAD = ['招集番号', '専門家コード', '回答', '到着時刻', '受付時刻', '受付者', 'メモ'];

interface Taken { __typename: string; people?: number; roles?: number; fileName?: string; base64?: string; code?: string }
interface Report { rows: number; good: number; late: number; repeated: number; refused: number; problems: { code: string; line: number }[] }

describe('when the platform is cut off', () => {
  let world: World;
  let coordinator: Coordinator;
  let crew: Cast;

  const take = async (input: object, browser: Browser = coordinator.browser): Promise<Taken> =>
    (await browser.run<{ result: Taken }>(TAKE, { input: { purpose: '年次のオフライン名簿', passphrase: PASSPHRASE, perRole: 5, ...input } })).result;
  const send = (rows: string[][], query = '', browser: Browser = coordinator.browser): Promise<{ status: number; text: string }> =>
    browser.read(`/call-ups/answers${query}`, { method: 'POST', body: new Uint8Array(writeCsv([HEAD, ...rows])), headers: { 'content-type': 'application/octet-stream' } });
  const enter = async (rows: string[][], query = '?accept=good'): Promise<Report> => JSON.parse((await send(rows, query)).text) as Report;
  /** The product's clock in Japan, so many minutes from now. */
  const clock = async (minutes: number): Promise<string> => {
    const at = new Date((await world.now()).getTime() + minutes * 60_000 + 9 * 3_600_000);
    return `${at.toISOString().slice(0, 10)} ${at.toISOString().slice(11, 19)}`;
  };

  beforeAll(async () => {
    world = await World.open({ env: { EXPORT_MAX_PEOPLE: '4', EXPORT_DAILY_PEOPLE: '7' } });
    coordinator = await Coordinator.of(world);
    crew = await cast(world, [3, 4, 2, 3].map((level) => ({ skills: [{ role: 'PD-WRL-003', level, verified: level !== 2 }] })));
  });
  afterAll(() => world.close());

  it('there is a sealed roster with a call tree, taken before', async () => {
    const taken = await take({});
    expect(taken).toMatchObject({ __typename: 'OfflineRoster', people: 4, fileName: expect.stringMatching(/^muster-offline-\d{4}-\d\d-\d\d\.bin$/) });
    const file = Buffer.from(taken.base64!, 'base64');
    for (const { phone, email, name } of crew.people) for (const word of [phone, email, name]) expect(file.includes(word)).toBe(false);
    const opened = await openOffline(file, PASSPHRASE);
    if (!opened.ok) throw new Error(opened.reason);
    const parts = unzipSync(opened.content);
    expect(Object.keys(parts).sort()).toEqual(['answers.csv', 'call-tree.pdf', 'roster.csv', 'roster.json']);
    const roster = JSON.parse(Buffer.from(parts['roster.json']!).toString()) as { people: { id: string; code: string; addresses: { address: string }[] }[] };
    expect(roster.people.map(({ id }) => id).sort()).toEqual(crew.people.map(({ id }) => id).sort());
    expect(roster.people.flatMap(({ addresses }) => addresses.map(({ address }) => address))).toEqual(expect.arrayContaining(crew.people.flatMap(({ phone, email }) => [phone, email])));
    const table = readSheet(parts['roster.csv']!);
    expect(table.ok && table.sheet.rows.length).toBe(5);
    const printed = pdfText(Buffer.from(parts['call-tree.pdf']!));
    for (const { id } of crew.people) expect(printed.replace(/\s/g, '')).toContain(expertCode(id));
  });

  it('everybody in it can read that, auditors see it, and it counts as an export', async () => {
    const mine = await signedIn(world, 'EXPERT', crew.people[0]!.id);
    const { myDisclosures } = await mine.run<{ myDisclosures: { nodes: object[] } }>('{ myDisclosures { nodes { what purpose } } }');
    expect(myDisclosures.nodes).toEqual(expect.arrayContaining([{ what: 'EXPORT', purpose: '年次のオフライン名簿' }, { what: 'CONTACT', purpose: '年次のオフライン名簿' }]));
    expect(await world.rows('select format, people from data_export')).toEqual([{ format: 'OFFLINE', people: 4 }]);
    expect(await world.rows(`select detail->>'format' as format from audit_entry where action = 'data.export'`)).toEqual([{ format: 'OFFLINE' }]);
  });

  it('it is not made without a purpose, with a weak passphrase, or by others', async () => {
    expect(await take({ purpose: ' ' })).toMatchObject({ code: 'EXPORT_PURPOSE_MISSING' });
    for (const passphrase of ['short', 'aaaaaaaaaaaaaaaaaaaaaaaa', '']) expect(await take({ passphrase })).toMatchObject({ code: 'PASSPHRASE_WEAK', field: 'passphrase' });
    expect(await take({ perRole: 0 })).toMatchObject({ code: 'OFFLINE_ROSTER_EMPTY' });
    const officer = await signedIn(world, 'VETTING_OFFICER');
    expect((await officer.graphql(TAKE, { input: { purpose: '試しに作る', passphrase: PASSPHRASE } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  describe('answers that were taken on paper', () => {
    let number: string;
    let rows: string[][];
    let people: Person[];

    beforeAll(async () => {
      people = crew.people;
      const { id } = await coordinator.call(crew, { heads: 2 });
      await allHear(world, people, WORD.invited);
      await world.settled();
      [{ number }] = await world.rows<{ number: string }>('select number::text as number from call_up where id = $1', [id]) as [{ number: string }];
      rows = [
        [number, expertCode(people[0]!.id), '可', '', await clock(0), '鈴木', '電話'], [number.padStart(3, '0'), people[1]!.id, '不可', '', await clock(0), '鈴木', ''],
        [number, expertCode(people[2]!.id), 'たぶん', '', await clock(0), '鈴木', ''], ['999', expertCode(people[2]!.id), '可', '', await clock(0), '鈴木', ''],
        [number, '0000-0000-0', '可', '', await clock(0), '鈴木', ''], [number, expertCode(people[2]!.id), '可', '', await clock(60), '鈴木', ''], [number, expertCode(people[2]!.id), '可', '', await clock(-6_000), '鈴木', ''],
      ];
    });

    it('are looked at first; what cannot be is said row by row', async () => {
      const looked = await enter(rows, '');
      expect(looked).toMatchObject({ rows: 7, good: 2, repeated: 0, refused: 5 });
      expect(looked.problems.map(({ line, code }) => [line, code])).toEqual([[4, 'ANSWER_UNCLEAR'], [5, 'CALL_UP_UNKNOWN'], [6, 'NOT_INVITED'], [7, 'RECEIVED_IN_FUTURE'], [8, 'RECEIVED_BEFORE_LAUNCH']]);
      expect(await world.rows('select 1 from answer')).toEqual([]);
    });

    it('count like those that a coordinator heard, from the time when they were given, once', async () => {
      expect(await enter(rows)).toMatchObject({ good: 2, late: 0 });
      await hears(world, people[0]!, WORD.confirmed);
      expect(await world.rows(`select kind, channel, late, entered_by is not null as entered from answer order by kind`)).toEqual([
        { kind: 'NO', channel: 'COORDINATOR', late: false, entered: true }, { kind: 'YES', channel: 'COORDINATOR', late: false, entered: true }]);
      expect(await enter(rows)).toMatchObject({ good: 0, repeated: 2, refused: 5 });
      expect(await world.rows('select 1 from answer')).toHaveLength(2);
      expect((await world.rows<{ text: string }>('select t::text as text from answer t')).map(({ text }) => text).join()).not.toContain('鈴木');
    });

    it('are for coordinators alone', async () => {
      const officer = await signedIn(world, 'VETTING_OFFICER');
      expect((await send(rows, '', officer)).status).toBe(403);
    });
  });

  it('a roster above the limit of a day or of one export is refused, and auditors hear of it', async () => {
    expect(await take({})).toMatchObject({ __typename: 'ExportDailyLimit', code: 'EXPORT_DAILY_LIMIT' });
    await cast(world, [{ skills: [{ role: 'PD-WRL-003', level: 3, verified: true }] }]);
    expect(await take({})).toMatchObject({ __typename: 'ExportTooLarge', code: 'EXPORT_TOO_LARGE' });
    expect(await world.rows(`select people from disclosure_alarm where kind = 'EXPORT_REFUSED' order by id`)).toEqual([{ people: 4 }, { people: 5 }]);
    expect(await world.rows('select people from data_export')).toEqual([{ people: 4 }]);
  });
});
