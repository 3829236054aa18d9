import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@muster/identity';
import { readSheet } from '@muster/platform';
import { DataSource } from 'typeorm';
import type { Browser } from '../support/browser.ts';
import { cast, type Cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { hears, WORD } from './support/hearing.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const LOOK = 'query($id: ID!, $purpose: String, $callUp: ID) { expert(id: $id) { id contacts(purpose: $purpose, callUpId: $callUp) { address } } }';
const WHO = '{ myDisclosures { nodes { what actorName roles purpose callUpId at organisationId organisation { nameJa } } } }';
const ALL = 'query($actor: ID) { disclosures(actorId: $actor) { nodes { expertId what } } }';
const ALARMS = '{ disclosureAlarms { nodes { kind what people expertId actorId } } }';
const EXPORT = `mutation($filter: ExpertFilter, $purpose: String!) { result: exportExperts(filter: $filter, purpose: $purpose) {
  __typename ... on ExpertExport { people lines } ... on Refusal { code field message remedy } } }`;

interface Alarm { kind: string; what: string | null; people: number | null; expertId: string | null; actorId: string | null }
interface Exported { __typename: string; people?: number; lines?: string; code?: string; message?: string; remedy?: string }

let world: World;
let coordinator: Coordinator;
let officer: Browser;
let auditor: Browser;
let crew: Cast;

const alarms = async (kind: string): Promise<Alarm[]> =>
  (await auditor.run<{ disclosureAlarms: { nodes: Alarm[] } }>(ALARMS)).disclosureAlarms.nodes.filter((alarm) => alarm.kind === kind);
const take = async (filter: object, purpose = '研修の案内のため'): Promise<Exported> => (await officer.run<{ result: Exported }>(EXPORT, { filter, purpose })).result;

describe('who sees whose data', () => {
  beforeAll(async () => {
    world = await World.open({ env: { BULK_READ_PEOPLE: '3', BULK_LIST_PEOPLE: '4', EXPORT_MAX_PEOPLE: '4', EXPORT_DAILY_PEOPLE: '6' } });
    coordinator = await Coordinator.of(world);
    officer = await signedIn(world, 'VETTING_OFFICER');
    auditor = await signedIn(world, 'AUDITOR');
    crew = await cast(world, 5);
  });
  afterAll(() => world.close());

  it('the expert reads who looked, in which role and for what; nobody else’s', async () => {
    const [seen, unseen] = crew.people as [Cast['people'][0], Cast['people'][0]];
    const { expert } = await coordinator.browser.run<{ expert: { contacts: { address: string }[] } }>(LOOK, { id: seen.id });
    expect(expert.contacts.map(({ address }) => address)).toEqual(expect.arrayContaining([seen.phone, seen.email]));
    const mine = await signedIn(world, 'EXPERT', seen.id);
    const { myDisclosures } = await mine.run<{ myDisclosures: { nodes: object[] } }>(WHO);
    expect(myDisclosures.nodes).toMatchObject([{ what: 'CONTACT', actorName: expect.stringMatching(/^職員/), roles: ['COORDINATOR'], purpose: expect.stringContaining('閲覧'), callUpId: null }]);
    const others = await signedIn(world, 'EXPERT', unseen.id);
    expect(await others.run(WHO)).toEqual({ myDisclosures: { nodes: [] } });
    expect((await others.graphql(ALL)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect((await auditor.run<{ disclosures: { nodes: object[] } }>(ALL)).disclosures.nodes).toEqual([{ expertId: seen.id, what: 'CONTACT' }]);
  });

  it('the expert reads the purpose and the call-up that were given', async () => {
    const callUpId = '0197a3f2-0000-7000-8000-000000000001';
    const [, , , , told] = crew.people as [Cast['people'][0], Cast['people'][0], Cast['people'][0], Cast['people'][0], Cast['people'][0]];
    await officer.run(LOOK, { id: told.id, purpose: '折り返しの電話', callUp: callUpId });
    const nodes = (await auditor.run<{ disclosures: { nodes: { expertId: string }[] } }>('{ disclosures { nodes { expertId purpose callUpId } } }')).disclosures.nodes;
    expect(nodes[0]).toEqual({ expertId: told.id, purpose: '折り返しの電話', callUpId });
    expect((await officer.graphql(LOOK, { id: told.id, callUp: 'x' })).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('somebody without an entry reads an empty list, never everybody’s', async () => {
    const nobody = await signedIn(world, 'EXPERT');
    expect(await nobody.run(WHO)).toEqual({ myDisclosures: { nodes: [] } });
  });

  it('auditors hear of somebody who looks at many people within an hour', async () => {
    for (const person of crew.people.slice(0, 3)) await coordinator.browser.run(LOOK, { id: person.id });
    expect(await alarms('BULK_READ')).toEqual([]);
    await coordinator.browser.run(LOOK, { id: crew.people[3]!.id });
    expect(await alarms('BULK_READ')).toMatchObject([{ people: 4, actorId: expect.any(String) }]);
    expect((await coordinator.browser.graphql(ALARMS)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  describe('auditors hear of somebody who is shown many names in lists:', () => {
    const listed = async (): Promise<Alarm[]> => (await alarms('BULK_READ')).filter(({ what }) => what === 'LISTED');
    const body = async (): Promise<string> => (await world.rows<{ id: string }>(
      `insert into organisation (slug, kind, name_ja, name_en, valid_from) values (gen_random_uuid()::text, 'MINISTRY', '省', 'Ministry', '2001-01-06') returning id`))[0]!.id;
    const LISTS: [string, Role, string, (body: string, people: string[]) => Promise<unknown>][] = [
      ['appointments', 'HR_CENTRAL', '{ appointments { nodes { id } } }', async (organisation, people) => {
        await world.rows(`insert into appointment_kind values ('SECONDMENT', 1, '出向', 'Secondment') on conflict do nothing`);
        return world.rows(`insert into appointment (expert_id, organisation_id, kind, from_on, granted_until, until_on, leaves_registry)
          select unnest($2::uuid[]), $1, 'SECONDMENT', current_date, current_date + 300, current_date + 300, false`, [organisation, people]);
      }],
      ['career plans', 'HR_CENTRAL', '{ careerPlans { nodes { id } } }', (organisation, people) => world.rows(`
        with t as (insert into career_track values ('TEST', 1) on conflict do nothing), v as (insert into track_version (track_code, version, name_ja, name_en, aim_ja, aim_en, valid_from)
          values ('TEST', 1, 'x', 'x', 'x', 'x', '2026-04-01') returning id), s as (insert into track_step (version_id, code, position, name_ja, name_en) select id, 'A', 0, 'x', 'x' from v returning version_id)
        insert into career_plan (expert_id, organisation_id, version_id, target_code, target_on) select p, $1, version_id, 'A', '2030-04-01' from s, unnest($2::uuid[]) p`, [organisation, people])],
      ['invitations', 'VETTING_OFFICER', '{ expertInvitations { expert { id } } }', async (_, people) => world.rows(
        `insert into expert_invitation (expert_id, contact_id, kind, expires_at) select p, (select id from contact where expert_id = p limit 1), 'MEMBER', now() + interval '9 days' from unnest($1::uuid[]) p`, [people])],
      ['the registry', 'VETTING_OFFICER', '{ experts { nodes { id } } }', () => Promise.resolve()],
    ];

    it.each(LISTS)('of %s', async (_, role, query, fill) => {
      await fill(await body(), crew.people.slice(0, 3).map(({ id }) => id));
      const before = (await listed()).length;
      const reader = await signedIn(world, role);
      await reader.run(query);
      await reader.run(query);
      const [alarm, ...others] = await listed();
      expect(others).toHaveLength(before);
      expect(alarm!.people).toBeGreaterThan(4);
      await reader.run(query);
      expect(await listed()).toHaveLength(before + 1);
    });
  });

  describe('an export', () => {
    it('is refused above the limit of one request and of a day, with what to do, and auditors hear of it', async () => {
      const everybody = await take({ prefectureCodes: [crew.prefecture] });
      expect(everybody).toMatchObject({ code: 'EXPORT_TOO_LARGE', message: expect.stringContaining('5 人'), remedy: expect.any(String) });
      expect(everybody.lines).toBeUndefined();
      await cast(world, [{ prefectureCode: '47' }, { prefectureCode: '47' }, { prefectureCode: '47' }, { prefectureCode: '47' }]);
      expect(await take({ prefectureCodes: ['47'] })).toMatchObject({ people: 4 });
      expect(await take({ prefectureCodes: ['47'] })).toMatchObject({ code: 'EXPORT_DAILY_LIMIT', message: expect.stringContaining('残り 2 人') });
      expect((await alarms('EXPORT_REFUSED')).map(({ people }) => people)).toEqual([4, 5]);
      await world.advance('25 hours');
      expect(await take({ prefectureCodes: ['47'] })).toMatchObject({ people: 4 });
    });

    it('is a CSV file or a workbook as well, which an import reads again', async () => {
      await world.advance('25 hours');
      const [person] = (await cast(world, [{ familyName: '=cmd', givenName: '葵', prefectureCode: '46' }])).people as [Cast['people'][0]];
      for (const format of ['CSV', 'XLSX']) {
        const { result } = await officer.run<{ result: { base64: string; fileName: string; mediaType: string; lines: null } }>(
          'mutation($format: ExportFormat!) { result: exportExperts(filter: { prefectureCodes: ["46"] }, purpose: "名簿の突き合わせ", format: $format) { ... on ExpertExport { base64 fileName mediaType lines } } }', { format });
        expect(result).toMatchObject({ lines: null, fileName: expect.stringMatching(new RegExp(`^experts-.*\\.${format.toLowerCase()}$`)) });
        const read = readSheet(Buffer.from(result.base64, 'base64'));
        const cells = read.ok ? read.sheet.rows.map((row) => row.cells.map(({ text }) => text)) : [];
        expect(cells[0]).toEqual(expect.arrayContaining(['姓', '名カナ', '都道府県', '技能']));
        expect(cells.slice(1)).toEqual([expect.arrayContaining([person.id, format === 'CSV' ? "'=cmd" : '=cmd', '葵', '鹿児島県'])]);
        expect(read.ok && read.sheet.rows.flatMap((row) => row.cells).some(({ kind }) => kind === 'FORMULA')).toBe(false);
      }
      expect(await world.rows('select format from data_export order by at desc limit 2')).toEqual([{ format: 'XLSX' }, { format: 'CSV' }]);
    });

    it('asks for what, holds no address, and is told to the people in it', async () => {
      expect(await take({ text: crew.people[0]!.name }, '  ')).toMatchObject({ code: 'EXPORT_PURPOSE_MISSING' });
      const { lines } = await take({ text: crew.people[4]!.name.slice(0, 2), prefectureCodes: [crew.prefecture] });
      const [line] = lines!.trim().split('\n').map((one) => JSON.parse(one) as { id: string });
      expect(line!.id).toBe(crew.people[4]!.id);
      for (const person of crew.people) expect(lines).not.toContain(person.phone);
      const mine = await signedIn(world, 'EXPERT', line!.id);
      expect((await mine.run<{ myDisclosures: { nodes: object[] } }>(WHO)).myDisclosures.nodes[0]).toMatchObject({ what: 'EXPORT', purpose: '研修の案内のため', roles: ['VETTING_OFFICER'] });
      expect((await coordinator.browser.graphql(EXPORT, { filter: {}, purpose: '試しに全部' })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    });
  });

  describe('a decoy', () => {
    let decoy: Cast['people'][0];
    let others: Cast;

    beforeAll(async () => {
      others = await cast(world, [{}, { pausedAt: new Date(0) }, { pausedAt: new Date(0) }]);
      decoy = others.people[1]!;
      await world.database.query('insert into honey_record (expert_id) values ($1)', [decoy.id]);
    });

    it('is never called, and the coordinator sees somebody on a pause', async () => {
      const callUp = await coordinator.call(others, { heads: 1 });
      await hears(world, others.people[0]!, WORD.invited);
      const board = await coordinator.board(callUp.id);
      expect(board.invitations.nodes.map((row) => row.expertId)).toEqual([others.people[0]!.id]);
    });

    it('raises an alarm when somebody looks at it, which he does not notice', async () => {
      const paused = others.people[2]!;
      const answers = await Promise.all([decoy, paused].map(({ id }) => officer.run<{ expert: { id: string } }>('query($id: ID!) { expert(id: $id) { id status pausedAt } }', { id })));
      expect(answers.map(({ expert }) => ({ ...expert, id: '' }))).toEqual([answers[0], answers[0]].map((one) => ({ ...one!.expert, id: '' })));
      await officer.run(LOOK, { id: decoy.id });
      await take({ prefectureCodes: [others.prefecture], text: decoy.name });
      const raised = await alarms('DECOY');
      expect(new Set(raised.map(({ expertId }) => expertId))).toEqual(new Set([decoy.id]));
      expect(new Set(raised.map(({ what }) => what))).toEqual(new Set(['LOOK', 'CONTACT', 'EXPORT']));
    });

    it('is known to no process: their database role may not read which entries are decoys, nor who raised alarms', async () => {
      const api = world.api.get(DataSource);
      await expect(api.query('select * from honey_record')).rejects.toThrow('permission denied');
      expect(await api.query('select * from disclosure_alarm')).toEqual([]);
      await expect(api.query('delete from disclosure')).rejects.toThrow('permission denied');
    });
  });
});
