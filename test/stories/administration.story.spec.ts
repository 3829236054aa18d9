import { loginUrl } from '@muster/platform';
import { PRESETS, seedReference } from '@muster/seeds';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { cast } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { allHear, WORD } from './support/hearing.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const NUMBERS = ['+815012340001', '+815012340002'];
const REFUSED = '... on Refusal { code field message remedy }';
const CREATE = `mutation($code: ID!, $input: PresetInput!) { result: createPreset(code: $code, input: $input) { __typename ... on Preset { version } ${REFUSED} } }`;
const CHANGE = `mutation($code: ID!, $version: Int!, $input: PresetInput!) { result: changePreset(code: $code, version: $version, input: $input) { __typename ... on Preset { version } ${REFUSED} } }`;
const WITHDRAW = `mutation($code: ID!, $withdrawn: Boolean!) { result: setPresetWithdrawn(code: $code, withdrawn: $withdrawn) { __typename ... on Preset { withdrawnAt } ${REFUSED} } }`;
const CHECK = 'query($input: PresetInput!) { result: checkPreset(input: $input) { sampleJa segmentsJa segmentsEn problems { field code } } }';
const VERSIONS = '{ presetVersions(code: "DDOS") { version madeByName nameEn textEn lines { headCount } } }';
const SENDERS = '{ senders { id address ratePerSecond ownRate added state } }';
const SENDER = `__typename ... on SenderList { senders { address state } } ${REFUSED}`;
const ADD_SENDER = `mutation($number: String!) { result: addSender(number: $number, ratePerSecond: 5) { ${SENDER} } }`;
const USE = `mutation($id: ID!, $inUse: Boolean!) { result: setSenderInUse(id: $id, inUse: $inUse) { ${SENDER} } }`;
const RATE = `mutation($id: ID!, $rate: Float) { result: setSenderRate(id: $id, ratePerSecond: $rate) { ${SENDER} } }`;
const RECORD = `__typename ... on OrganisationRecord { organisationId organisation { nameEn validTo } names { fromOn nameEn } successor { slug } } ${REFUSED}`;
const ADD = `mutation($input: NewOrganisationInput!) { result: addOrganisation(input: $input) { ${RECORD} } }`;
const RENAME = `mutation($id: ID!, $names: OrganisationNamesInput!, $fromOn: String!) { result: renameOrganisation(id: $id, names: $names, fromOn: $fromOn) { ${RECORD} } }`;
const END = `mutation($id: ID!, $lastDay: String, $successorId: ID) { result: endOrganisation(id: $id, lastDay: $lastDay, successorId: $successorId) { ${RECORD} } }`;
const ONE = `query($id: ID!) { result: organisationRecord(id: $id) { organisation { nameEn } } }`;
const BOOK = '__typename ... on CallUpSettingBook { settings { key value standard } changes { id state askedByName decidedByName } }';
const SET = `mutation($input: CallUpSettingsInput!) { result: changeCallUpSettings(input: $input, reason: "訓練の規模に合わせる") { ${BOOK} ${REFUSED} } }`;
const DECIDE = `mutation($id: ID!, $agree: Boolean!) { result: decideCallUpSettings(id: $id, agree: $agree) { ${BOOK} ${REFUSED} } }`;
const RETAIN = `mutation($days: Int!, $from: String!) { result: setRetentionPeriod(what: BODY, days: $days, validFrom: $from) { __typename ... on RetentionBook { retentions { what periods { days validFrom inForce } } } ${REFUSED} } }`;

interface Answer { __typename: string; code?: string; field?: string; [key: string]: unknown }
interface SenderRow { id: string; address: string; ratePerSecond: number; ownRate: boolean; added: boolean; state: string }
interface SettingBook { settings: { key: string; value: number; standard: number }[]; changes: { id: string; state: string; askedByName: string; decidedByName: string | null }[] }

const LINE = { workRoleId: 'PD-WRL-003', minLevel: 2, headCount: 2, reserveCount: 1, place: 'EITHER', durationHours: 24, attestationKind: null, languages: [] as string[] };
const PRESET = { nameJa: 'フィッシング', nameEn: 'Phishing', forDrills: false, severity: 2, textJa: '【{authority}招集】{number} 要:{role} {deadline} 1=可 2=不可 照合{code}', textEn: '{authority} CALL-UP {number}: {role} by {deadline}. 1=yes 2=no. {code}', lines: [LINE] };
const POWER = { slug: 'example-power', kind: 'INFRASTRUCTURE', nameJa: '例示電力', nameEn: 'Example Power', validFrom: '2020-04-01' };

let world: World;
let coordinator: Coordinator;
let office: Coordinator;
let approver: Coordinator;

const ask = async (who: Coordinator, operation: string, variables: Record<string, unknown> = {}): Promise<Answer> => await who.ask(operation, variables) as unknown as Answer;
const codes = async (): Promise<string[]> => (await coordinator.browser.run<{ presets: { code: string }[] }>('{ presets { code } }')).presets.map(({ code }) => code);
const senders = async (): Promise<SenderRow[]> => (await office.browser.run<{ senders: SenderRow[] }>(SENDERS)).senders;
const dayIn = async (days: number): Promise<string> => (await world.rows<{ day: string }>(`select ((muster_now() at time zone 'Asia/Tokyo')::date + $1::int)::text as day`, [days]))[0]!.day;
const audited = async (action: string): Promise<number> => (await world.rows<{ n: number }>('select count(*)::int as n from audit_entry where action = $1', [action]))[0]!.n;

beforeAll(async () => {
  world = await World.open({ env: { TWILIO_MESSAGING_SERVICE_SID: '', TWILIO_FROM: NUMBERS.join(',') } });
  world.passOver = /承認をお願いします|登録内容の確認/;
  coordinator = await Coordinator.of(world);
  office = new Coordinator(world, await signedIn(world, 'ADMINISTRATOR'));
  approver = new Coordinator(world, await signedIn(world, 'APPROVER'));
});
afterEach(() => world.quiet());
afterAll(() => world.close());

describe('a preset', () => {
  it('is made, and call-ups can begin from it', async () => {
    expect(await ask(office, CREATE, { code: 'PHISHING', input: PRESET })).toMatchObject({ __typename: 'Preset', version: 1 });
    expect(await codes()).toContain('PHISHING');
    expect(await ask(office, CREATE, { code: 'PHISHING', input: PRESET })).toMatchObject({ code: 'CODE_TAKEN' });
    expect(await audited('preset.create')).toBe(1);
  });

  it('is shown as people would get it, with all that is wrong, before it is saved', async () => {
    const input = { ...PRESET, nameEn: '', textJa: `${PRESET.textJa} TLP:RED`, lines: [{ ...LINE, headCount: 0 }] };
    const { problems, ...shown } = await ask(office, CHECK, { input }) as unknown as { sampleJa: string; segmentsJa: number; problems: { field: string; code: string }[] };
    expect(shown).toMatchObject({ sampleJa: expect.stringMatching(/^【NISC招集】100 .*照合0000.* http/), segmentsJa: 2 });
    expect(problems.map(({ code }) => code).sort()).toEqual(['HEAD_COUNT_TOO_SMALL', 'NAME_INVALID', 'TLP_ABOVE_CLEAR']);
    expect(await ask(office, CREATE, { code: 'SECRET', input })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await codes()).not.toContain('SECRET');
  });

  it('is written anew as its next version, and a call-up that was sent stays as it is', async () => {
    const crew = await cast(world, 1);
    const { id } = await coordinator.call(crew, {}, { presetCode: 'DDOS' });
    await allHear(world, crew.people, WORD.invited);
    const before = await world.rows('select text_ja_sealed, text_en_sealed, plan from call_up where id = $1', [id]);
    expect(await ask(office, CHANGE, { code: 'DDOS', version: 1, input: { ...PRESET, nameEn: 'Flood' } })).toMatchObject({ __typename: 'Preset', version: 2 });
    expect(await ask(office, CHANGE, { code: 'DDOS', version: 1, input: PRESET })).toMatchObject({ code: 'PRESET_CHANGED_SINCE' });
    expect(await world.rows('select text_ja_sealed, text_en_sealed, plan from call_up where id = $1', [id])).toEqual(before);
    const { presetVersions: [now, first] } = await office.browser.run<{ presetVersions: { version: number; madeByName: string | null; nameEn: string; lines: { headCount: number }[] }[] }>(VERSIONS);
    expect([now, first]).toMatchObject([{ version: 2, nameEn: 'Flood', madeByName: expect.any(String), lines: [{ headCount: 2 }] }, { version: 1, madeByName: null, nameEn: PRESETS.find(({ code }) => code === 'DDOS')!.nameEn }]);
    await coordinator.reconciled(id);
  });

  it('stays as the office wrote it when the product is started again', async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await seedReference(client).finally(() => client.end());
    expect(await world.rows(`select name_en, (select count(*)::int from preset_line where preset_code = code) as lines from preset where code = 'DDOS'`)).toEqual([{ name_en: 'Flood', lines: 1 }]);
  });

  it('is withdrawn and brought back; nothing new begins from it meanwhile', async () => {
    expect(await ask(office, WITHDRAW, { code: 'PHISHING', withdrawn: true })).toMatchObject({ __typename: 'Preset', withdrawnAt: expect.any(String) });
    expect(await codes()).not.toContain('PHISHING');
    expect(await coordinator.ask('mutation($input: IncidentInput!) { result: createIncident(input: $input) { __typename ... on Refusal { code } } }', { input: { title: 'x', tlp: 'GREEN', presetCode: 'PHISHING' } })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await ask(office, WITHDRAW, { code: 'PHISHING', withdrawn: false })).toMatchObject({ withdrawnAt: null });
    expect(await codes()).toContain('PHISHING');
    expect(await ask(office, WITHDRAW, { code: 'NONE', withdrawn: true })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a sender', () => {
  it('is taken out of use, also for the next worker, until it is put back', async () => {
    const [first] = (await senders()).filter(({ address }) => address === NUMBERS[0]);
    expect(first).toMatchObject({ state: 'IN_USE', added: false, ownRate: false });
    expect(await ask(office, USE, { id: first!.id, inUse: false })).toMatchObject({ __typename: 'SenderList' });
    await world.withoutWorker('1 minute');
    const crew = await cast(world, 4);
    const { id } = await coordinator.call(crew, { heads: 4 });
    await allHear(world, crew.people, WORD.invited);
    expect(await world.rows(`select distinct s.address from delivery d join sender s on s.id = d.sender_id where d.call_up_id = $1 and d.channel = 'SMS'`, [id])).toEqual([{ address: NUMBERS[1] }]);
    const second = (await senders()).find(({ address }) => address === NUMBERS[1])!;
    expect(await ask(office, USE, { id: second.id, inUse: false })).toMatchObject({ code: 'LAST_SENDER' });
    expect(await ask(office, USE, { id: first!.id, inUse: true })).toMatchObject({ senders: expect.arrayContaining([{ address: NUMBERS[0], state: 'IN_USE' }]) });
    await coordinator.reconciled(id);
  });

  it('is added, and sends within a limit that outlives a restart', async () => {
    expect(await ask(office, ADD_SENDER, { number: '050-1234-0003' })).toMatchObject({ code: 'NUMBER_INVALID', field: 'number' });
    expect(await ask(office, ADD_SENDER, { number: '＋81 50-1234-0003' })).toMatchObject({ __typename: 'SenderList' });
    expect(await ask(office, ADD_SENDER, { number: '+815012340003' })).toMatchObject({ code: 'NUMBER_KNOWN' });
    const second = (await senders()).find(({ address }) => address === NUMBERS[1])!;
    expect(await ask(office, RATE, { id: second.id, rate: 0 })).toMatchObject({ code: 'RATE_OUT_OF_RANGE' });
    expect(await ask(office, RATE, { id: second.id, rate: 2.5 })).toMatchObject({ __typename: 'SenderList' });
    await world.withoutWorker('1 minute');
    expect((await senders()).filter(({ address }) => address !== NUMBERS[0] && address.startsWith('+'))).toMatchObject([
      { address: NUMBERS[1], ratePerSecond: 2.5, ownRate: true, state: 'IN_USE' }, { address: '+815012340003', ratePerSecond: 5, added: true, state: 'IN_USE' },
    ]);
    expect(await ask(office, RATE, { id: second.id, rate: null })).toMatchObject({ __typename: 'SenderList' });
    expect((await senders()).find(({ address }) => address === NUMBERS[1])).toMatchObject({ ratePerSecond: 100_000, ownRate: false });
    expect(await ask(office, USE, { id: 'x', inUse: false })).toMatchObject({ code: 'SENDER_UNKNOWN' });
  });

  it('is seen without what opens its provider', async () => {
    const shown = JSON.stringify(await senders());
    const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = world.sandbox.env as Record<string, string>;
    expect([shown.includes(sid!), shown.includes(token!)]).toEqual([false, false]);
  });
});

describe('an organisation', () => {
  let id: string;

  it('is added once', async () => {
    const added = await ask(office, ADD, { input: POWER });
    expect(added).toMatchObject({ __typename: 'OrganisationRecord', organisation: { nameEn: 'Example Power', validTo: null }, names: [] });
    id = added.organisationId as string;
    expect(await ask(office, ADD, { input: POWER })).toMatchObject({ code: 'ORGANISATION_INVALID', field: 'slug' });
    expect(await ask(office, ADD, { input: { ...POWER, slug: 'other', sectorCode: 'NONE' } })).toMatchObject({ field: 'sectorCode' });
  });

  it('takes another name when its day comes, and the one before stays on record', async () => {
    const [tomorrow, today] = [await dayIn(1), await dayIn(0)];
    const renamed = await ask(office, RENAME, { id, names: { nameJa: '例示エネルギー', nameEn: 'Example Energy' }, fromOn: tomorrow });
    expect(renamed).toMatchObject({ organisation: { nameEn: 'Example Power' }, names: [{ fromOn: tomorrow, nameEn: 'Example Energy' }, { fromOn: '2020-04-01', nameEn: 'Example Power' }] });
    expect(await ask(office, RENAME, { id, names: { nameJa: 'x', nameEn: 'x' }, fromOn: today })).toMatchObject({ field: 'fromOn' });
    await world.withoutWorker('1 day');
    await world.until('the name is borne', async () => ((await ask(office, ONE, { id })).organisation as { nameEn: string }).nameEn === 'Example Energy');
    expect(await audited('organisation.take-name')).toBe(1);
  });

  it('ends in another, and may be kept after all', async () => {
    const [nco] = await world.rows<{ id: string; slug: string }>(`select id, slug from organisation where kind = 'AUTHORITY' and valid_to is null order by slug limit 1`);
    const day = await dayIn(30);
    expect(await ask(office, END, { id, lastDay: day, successorId: id })).toMatchObject({ field: 'successorId' });
    expect(await ask(office, END, { id, lastDay: '2019-01-01', successorId: null })).toMatchObject({ field: 'lastDay' });
    expect(await ask(office, END, { id, lastDay: day, successorId: nco!.id })).toMatchObject({ organisation: { validTo: day }, successor: { slug: nco!.slug } });
    expect(await ask(office, END, { id, lastDay: null, successorId: null })).toMatchObject({ organisation: { validTo: null }, successor: null });
    expect(await ask(office, END, { id: 'x', lastDay: day, successorId: null })).toMatchObject({ code: 'ORGANISATION_UNKNOWN' });
  });
});

describe('settings of call-ups', () => {
  const NOW = { audienceCap: 60_000, approvalAbove: 20_000, escalatesAfter: 10, yenPerSegment: 11 };
  const values = (answer: Answer): number[] => (answer as unknown as SettingBook).settings.map(({ value }) => value);

  it('hold at once where they make things safer: a call-up above the new threshold waits', async () => {
    expect(values(await ask(office, SET, { input: { ...NOW, approvalAbove: 1 } }))).toEqual([60_000, 1, 10, 11]);
    const crew = await cast(world, 2);
    expect(await coordinator.launch(await coordinator.write(crew))).toMatchObject({ state: 'AWAITING_APPROVAL' });
    expect(await ask(office, SET, { input: { ...NOW, approvalAbove: 1 } })).toMatchObject({ code: 'NOTHING_NEW' });
    expect(await ask(office, SET, { input: { ...NOW, approvalAbove: 0 } })).toMatchObject({ code: 'OUT_OF_RANGE', field: 'approvalAbove' });
  });

  it('wait for an approver where they take a safeguard down', async () => {
    const asked = await ask(office, SET, { input: { ...NOW, yenPerSegment: 8.5 } });
    expect(values(asked)).toEqual([60_000, 1, 10, 11]);
    const [waiting] = (asked as unknown as SettingBook).changes;
    expect(waiting).toMatchObject({ state: 'WAITING', decidedByName: null });
    expect(await ask(office, SET, { input: { ...NOW, approvalAbove: 1, yenPerSegment: 9 } })).toMatchObject({ code: 'ONE_WAITS' });
    await expect(office.ask(DECIDE, { id: waiting!.id, agree: true })).rejects.toThrow();
    const agreed = await ask(approver, DECIDE, { id: waiting!.id, agree: true });
    expect(values(agreed)).toEqual([60_000, 20_000, 10, 8.5]);
    expect((agreed as unknown as SettingBook).changes[0]).toMatchObject({ state: 'IN_FORCE', askedByName: expect.any(String), decidedByName: expect.any(String) });
    expect(await ask(approver, DECIDE, { id: waiting!.id, agree: true })).toMatchObject({ code: 'NONE_WAITS' });
    const crew = await cast(world, 2);
    await coordinator.call(crew);
    await allHear(world, crew.people, WORD.invited);
  });

  it('may be asked for by one who is an approver, too, but not agreed to by him', async () => {
    const both = new Coordinator(world, await signedIn(world, ['ADMINISTRATOR', 'APPROVER']));
    const [waiting] = (await ask(both, SET, { input: { ...NOW, audienceCap: 70_000, yenPerSegment: 8.5 } }) as unknown as SettingBook).changes;
    expect(await ask(both, DECIDE, { id: waiting!.id, agree: true })).toMatchObject({ code: 'OWN_CHANGE' });
    expect(values(await ask(approver, DECIDE, { id: waiting!.id, agree: false }))).toEqual([60_000, 20_000, 10, 8.5]);
  });

  it('are behind the wall: not even the api\'s own role changes one that was decided, or adds one for somebody who may not', async () => {
    const api = new pg.Client({ connectionString: loginUrl(process.env.DATABASE_URL!, 'api') });
    await api.connect();
    try {
      const { rowCount } = await api.query(`update call_up_setting set state = 'IN_FORCE'`);
      expect(rowCount).toBe(0);
      await expect(api.query(`insert into retention_period (what, days, valid_from) values ('BODY', 8, '2030-01-01')`)).rejects.toThrow('row-level security');
    } finally {
      await api.end();
    }
  });
});

describe('a retention period', () => {
  it('is shortened a week ahead, and the erasing goes by it', async () => {
    expect(await ask(office, RETAIN, { days: 30, from: await dayIn(6) })).toMatchObject({ code: 'RETENTION_INVALID', field: 'validFrom' });
    expect(await ask(office, RETAIN, { days: 30, from: await dayIn(7) })).toMatchObject({ __typename: 'RetentionBook' });
    const before = async (): Promise<number> => (await world.rows<{ days: number }>(`select round(extract(epoch from muster_now() - retention_before('BODY')) / 86400)::int as days`))[0]!.days;
    expect(await before()).toBe(90);
    await world.withoutWorker('7 days');
    expect(await before()).toBe(30);
  });
});
