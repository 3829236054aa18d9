import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { cast, type Cast, type Person } from './support/cast.ts';
import { Coordinator } from './support/coordinator.ts';
import { account, dayIn } from './support/membership.ts';
import { PREVIEW } from './support/operations.ts';
import { CONFLICTS } from './support/own-record.ts';
import { signedIn } from './support/staff.ts';
import { DECIDE_NAME, ENTER_FOR, ENTER_MINE, PUT_UNDER, RECORD_NAME, REMOVE_FOR, REMOVE_MINE, REQUEST_NAME, SEARCH, STEPS, TAKE_BACK_NAME, UPDATE_PROFILE } from './support/who-people-are.ts';
import { World } from './support/world.ts';

interface Answer { __typename: string; code?: string; field?: string; names?: { id: string }[]; affiliations?: { id: string; organisationId: string; untilOn: string | null; current: boolean }[] }

const NAMES = { familyName: '佐藤', givenName: '葵', familyKana: 'サトウ', givenKana: 'アオイ', familyRomaji: 'Sato', givenRomaji: 'Aoi' };

describe('who people are, as time goes by', () => {
  let world: World;
  let crew: Cast;
  let person: Person;
  let mine: Browser;
  let officer: Browser;
  let coordinator: Coordinator;
  let hr: Record<'mic' | 'digital', Browser>;
  const ids: Record<string, string> = {};

  const ask = async (browser: Browser, operation: string, variables: object = {}): Promise<Answer> => (await browser.run<{ result: Answer }>(operation, { ...variables })).result;
  const found = async (browser: Browser, filter: object): Promise<string[]> => (await browser.run<{ experts: { nodes: { id: string }[] } }>(SEARCH, { filter })).experts.nodes.map(({ id }) => id);
  const audience = async (wish: object = {}, incident: object = {}): Promise<unknown> => coordinator.ask(PREVIEW, { input: await coordinator.write(crew, wish, incident) });

  beforeAll(async () => {
    world = await World.open();
    for (const { id, slug } of await world.rows<{ id: string; slug: string }>(`select id, slug from organisation where slug in ('mic', 'digital', 'meti')`)) ids[slug] = id;
    crew = await cast(world, [{ organisationId: ids.mic!, familyName: '髙橋', givenName: '葵', familyKana: 'タカハシ', givenKana: 'アオイ', familyRomaji: 'Takahashi', givenRomaji: 'Aoi' }, {}]);
    person = crew.people[0]!;
    coordinator = await Coordinator.of(world);
    mine = (await account(world, ['EXPERT'], 'aoi@people.example', person.id)).browser;
    officer = (await account(world, ['VETTING_OFFICER'], 'officer@nco.example')).browser;
    hr = { mic: await signedIn(world, 'HR', null, ids.mic), digital: await signedIn(world, 'HR', null, ids.digital) };
  });
  afterEach(() => world.quiet());
  afterAll(() => world.close());

  it('an expert keeps his entry in steps of seconds: where he serves and travels, which languages he speaks', async () => {
    const { myProfileSteps } = await mine.run<{ myProfileSteps: { step: string; state: string; seconds: number }[] }>(STEPS);
    expect(myProfileSteps.map(({ step, state }) => `${step} ${state}`)).toEqual(['CONTACTS DONE', 'AFFILIATION DONE', 'PLACES DONE', 'SKILLS MISSING', 'AVAILABILITY DUE', 'PLEDGE MISSING', 'CONFIRMATION DONE']);
    expect(await ask(mine, UPDATE_PROFILE, { profile: { languages: ['ja', 'en'], travelBlocks: ['北海道'], travelPrefectureCodes: ['27'] } })).toMatchObject({
      __typename: 'Expert', languages: ['ja', 'en'], travelOk: true, travelPrefectureCodes: ['01', '27'],
    });
    expect(await ask(mine, UPDATE_PROFILE, { profile: { travelOk: false, remoteOk: true } })).toMatchObject({ travelOk: false, travelPrefectureCodes: null });
    expect(await ask(mine, UPDATE_PROFILE, { profile: { travelPrefectureCodes: ['13'] } })).toMatchObject({ code: 'BAD_PROFILE', field: 'travelPrefectureCodes', remedy: expect.any(String) });
    expect(await ask(mine, UPDATE_PROFILE, { profile: { languages: ['klingon'] } })).toMatchObject({ code: 'BAD_PROFILE', field: 'languages' });
    expect(await ask(officer, UPDATE_PROFILE, { profile: { languages: ['en'] } })).toMatchObject({ code: 'NOT_AN_EXPERT' });
    await ask(mine, UPDATE_PROFILE, { profile: { travelOk: true } });
  });

  it('a change of employer is entered beforehand; rights of HR change hands at midnight, whatever workers do', async () => {
    expect(await found(hr.mic, {})).toEqual([person.id]);
    expect(await found(hr.digital, {})).toEqual([]);
    const entered = await ask(mine, ENTER_MINE, { input: { organisationId: ids.digital, title: '上席専門官', fromOn: await dayIn(world, 10), main: true } });
    expect(entered).toMatchObject({ affiliations: [{ organisationId: ids.digital, title: '上席専門官', current: false, byOffice: false }, { organisationId: ids.mic, untilOn: await dayIn(world, 9), current: true }] });
    expect(await found(hr.digital, {})).toEqual([]);
    await world.withoutWorker('9 days');
    expect([await found(hr.mic, {}), await found(hr.digital, {})]).toEqual([[person.id], []]);
    await world.stopWorker();
    await world.advance('14 hours');
    expect([await found(hr.mic, {}), await found(hr.digital, {})]).toEqual([[], [person.id]]);
    expect(await mine.run('{ myProfile { organisationId } }')).toEqual({ myProfile: { organisationId: ids.mic } });
    await world.startWorker();
    await world.until('the new employer stands in the entry', async () => (await mine.run<{ myProfile: { organisationId: string } }>('{ myProfile { organisationId } }')).myProfile.organisationId === ids.digital);
    const [{ text }] = await world.rows<{ text: string }>('select string_agg(a::text, \',\') as text from affiliation a') as [{ text: string }];
    expect(text).not.toContain('上席');
  });

  it('a second post is held beside the main one; HR of both sees the person, and nothing of the other house', async () => {
    const answer = await ask(officer, ENTER_FOR, { expertId: person.id, input: { organisationId: ids.meti, fromOn: await dayIn(world, 0), main: false } });
    expect(answer.affiliations!.filter(({ current }) => current).map(({ organisationId }) => organisationId).sort()).toEqual([ids.digital, ids.meti].sort());
    const { experts } = await hr.digital.run<{ experts: { nodes: { affiliations: { organisationId: string }[] }[] } }>(SEARCH, {});
    expect(experts.nodes).toEqual([{ id: person.id, kanji: { full: '髙橋 葵' }, affiliations: [{ organisationId: ids.digital, current: true }] }]);
    const office = answer.affiliations!.find(({ organisationId }) => organisationId === ids.meti)!.id;
    expect(await ask(mine, REMOVE_MINE, { id: office })).toMatchObject({ code: 'AFFILIATION_UNKNOWN' });
    expect(await ask(mine, ENTER_MINE, { input: { organisationId: ids.meti, fromOn: await dayIn(world, 1) } })).toMatchObject({ code: 'BAD_AFFILIATION', field: 'organisationId' });
    expect(await ask(mine, ENTER_MINE, { input: { organisationId: ids.mic, fromOn: '2026-02-30' } })).toMatchObject({ code: 'BAD_AFFILIATION', field: 'fromOn' });
    const own = answer.affiliations!.find(({ organisationId }) => organisationId === ids.mic)!;
    const [former] = await world.rows<{ fromOn: string }>('select from_on::text as "fromOn" from affiliation where id = $1', [own.id]);
    await ask(officer, ENTER_FOR, { expertId: person.id, input: { id: own.id, organisationId: ids.mic, fromOn: '2015-04-01', untilOn: own.untilOn } });
    const [change] = await world.rows<{ detail: object }>(`select detail from audit_entry where action = 'affiliation.enter' and detail ->> 'affiliationId' = $1 order by seq desc limit 1`, [own.id]);
    expect(change).toEqual({ detail: {
      affiliationId: own.id, byOffice: true, ended: [], before: { organisationId: ids.mic, ...former, untilOn: own.untilOn, main: true }, after: { organisationId: ids.mic, fromOn: '2015-04-01', untilOn: own.untilOn, main: true },
    } });
    expect((await ask(officer, REMOVE_FOR, { id: office })).affiliations!.map(({ organisationId }) => organisationId)).toEqual([ids.digital, ids.mic]);
    const { registryAlerts } = await coordinator.browser.run<{ registryAlerts: { nodes: { kind: string; reason: string }[] } }>('{ registryAlerts { nodes { kind reason } } }');
    expect(registryAlerts.nodes).toEqual([{ kind: 'AFFILIATION', reason: 'OWN_WORD' }]);
  });

  it('a conflict with a whole group keeps somebody out of the incidents of each of its organisations', async () => {
    const administrator = (await account(world, ['ADMINISTRATOR'], 'admin@nco.example')).browser;
    expect(await ask(administrator, PUT_UNDER, { organisationId: ids.meti, headId: ids.meti })).toMatchObject({ code: 'BAD_GROUP', field: 'headId' });
    expect(await ask(administrator, PUT_UNDER, { organisationId: ids.meti, headId: ids.mic })).toMatchObject({ headId: ids.mic, organisations: [{ id: ids.mic }, { id: ids.meti }] });
    expect(await ask(administrator, PUT_UNDER, { organisationId: ids.digital, headId: ids.meti })).toMatchObject({ code: 'BAD_GROUP' });
    const incident = { affectedOrganisationIds: [ids.meti!] };
    const conflict = { organisationId: ids.mic, reason: 'GROUP_COMPANY' };
    await ask(mine, CONFLICTS, { conflicts: [conflict] });
    expect(await audience({}, incident)).toMatchObject({ recipients: 2 });
    await ask(mine, CONFLICTS, { conflicts: [{ ...conflict, wholeGroup: true }] });
    expect(await audience({}, incident)).toMatchObject({ recipients: 1, exclusions: [{ reason: 'WITHHELD', people: 1 }] });
    await ask(mine, CONFLICTS, { conflicts: [] });
  });

  it('a name is asked for by the person and granted by the office, from its day on; slips of the pen are corrections', async () => {
    const asked = await ask(mine, REQUEST_NAME, { name: { ...NAMES, fromOn: await dayIn(world, 5) } });
    expect(asked).toMatchObject({ names: [{ state: 'ASKED', kanji: { full: '佐藤 葵' } }] });
    expect(await ask(mine, REQUEST_NAME, { name: { ...NAMES, familyKana: 'さとう', fromOn: await dayIn(world, 5) } })).toMatchObject({ code: 'BAD_NAME', field: 'familyKana' });
    expect(await ask(officer, DECIDE_NAME, { id: asked.names![0]!.id, grant: true })).toMatchObject({ names: expect.arrayContaining([expect.objectContaining({ state: 'AHEAD', fromOn: await dayIn(world, 5) })]) });
    expect(await ask(mine, TAKE_BACK_NAME, { id: asked.names![0]!.id })).toMatchObject({ code: 'NAME_UNKNOWN' });
    expect(await mine.run('{ myProfile { kanji { full } } }')).toEqual({ myProfile: { kanji: { full: '髙橋 葵' } } });
    await world.withoutWorker('5 days');
    await world.until('the new name is borne', async () => (await mine.run<{ myProfile: { kanji: { full: string } } }>('{ myProfile { kanji { full } } }')).myProfile.kanji.full === '佐藤 葵');
    expect(await officer.run(`{ expertNames(expertId: "${person.id}") { state kanji { full } fromOn untilOn } }`)).toEqual({ expertNames: [
      { state: 'DONE', kanji: { full: '佐藤 葵' }, fromOn: await dayIn(world, 0), untilOn: null }, { state: 'DONE', kanji: { full: '佐藤 葵' }, fromOn: await dayIn(world, 0), untilOn: null },
      { state: 'PAST', kanji: { full: '髙橋 葵' }, fromOn: null, untilOn: await dayIn(world, -1) },
    ] });
  });

  it('is found by a former name by those who may see it, and by nobody else', async () => {
    expect(await found(officer, { text: '高橋' })).toEqual([person.id]);
    expect(await found(officer, { text: 'サトウ' })).toEqual([person.id]);
    for (const browser of [coordinator.browser, hr.digital]) expect([await found(browser, { text: 'タカハシ' }), await found(browser, { text: '佐藤' })]).toEqual([[], [person.id]]);
    expect((await coordinator.browser.graphql(`{ expertNames(expertId: "${person.id}") { state } }`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('the office enters a name that is told afterwards, and a former one that stays in use', async () => {
    expect(await ask(officer, RECORD_NAME, { expertId: person.id, name: { ...NAMES, fromOn: await dayIn(world, -3) } })).toMatchObject({ code: 'BAD_NAME', field: 'fromOn' });
    await world.withoutWorker('1 day');
    expect(await ask(officer, RECORD_NAME, { expertId: person.id, name: { ...NAMES, familyName: '髙橋', familyKana: 'タカハシ', familyRomaji: 'Takahashi', formerName: true, fromOn: await dayIn(world, 0) } })).toMatchObject({ __typename: 'NameHistory' });
    expect(await mine.run('{ myProfile { kanji { full } formerName } }')).toEqual({ myProfile: { kanji: { full: '髙橋 葵' }, formerName: true } });
  });
});
