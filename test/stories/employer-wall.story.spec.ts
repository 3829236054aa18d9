import { actingAs, type DatabaseContext } from '@muster/platform';
import { permissionsOf } from '@muster/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Browser } from '../support/browser.ts';
import { found, phoneCanary, textCanary, type Canary } from './support/canary.ts';
import type { Cast, Person } from './support/cast.ts';
import { Coordinator, type Launched } from './support/coordinator.ts';
import { decide, Employer, MAIL, openRelease } from './support/employer.ts';
import { hears, says, WORD } from './support/hearing.ts';
import { CLOSE } from './support/operations.ts';
import { pdfText } from './support/pdf-text.ts';
import { signedIn } from './support/staff.ts';
import { askEverything } from './support/whole-schema.ts';
import { World } from './support/world.ts';

/** Seen by whoever is signed in: the wording of agreements, for how long things are kept, and counts of sign-ins. */
const COMMON = ['agreement', 'retention_period', 'sign_in_attempt'];
const TITLE = '金糸雀製作所への侵入';

let world: World;
let coordinator: Coordinator;
let employer: Employer;
let contact: Browser;
let crew: Cast;
let callUp: Launched;
/** Everything that reached the employer outside of the console. */
const told: string[] = [];
let secrets: Canary[];
let granted: Person;

/** Somebody serves, one declines, one is paused, one is in reserve, one withdraws after his employer was asked, one works for somebody else. */
async function live(): Promise<void> {
  employer = await Employer.of(world);
  const victim = await Employer.of(world);
  await world.rows(`update organisation set name_ja = '金糸雀製作所', name_en = 'Canary Works' where id = $1`, [victim.id]);
  crew = await employer.cast([{ attestedBy: 'mod' }, {}, {}, { pausedAt: new Date('2026-01-02T03:04:05Z') }, {}, { organisationId: victim.id }]);
  const [serves, declines, reserve, , withdraws, other] = crew.people as [Person, Person, Person, Person, Person, Person];
  granted = serves;
  const incidentId = await coordinator.openIncident({ title: TITLE, affectedOrganisationIds: [victim.id] });
  callUp = await coordinator.call(crew, { incidentId, heads: 2, reserves: 1 });
  for (const person of [serves, declines, reserve, withdraws, other]) await hears(world, person, WORD.invited);
  await world.settled();
  await says(world, declines, '2');
  await says(world, withdraws, '1');
  const off = await employer.reads(MAIL.asked);
  told.push(off.text, (await openRelease(off.link)).text);
  await world.settled();
  await says(world, withdraws, '2');
  told.push((await employer.reads(MAIL.calledOff)).text, (await openRelease(off.link, 'en')).text, (await decide(off.link, 'GRANTED')).text);
  await says(world, serves, '1');
  const asked = await employer.reads(MAIL.asked);
  told.push(asked.text, (await openRelease(asked.link)).text, (await openRelease(asked.link, 'en')).text);
  told.push((await decide(asked.link, 'GRANTED')).text);
  await hears(world, serves, WORD.confirmed);
  await says(world, reserve, '1');
  told.push((await employer.reads(MAIL.asked)).text);
  await world.settled();
  await keepSecrets();
}

/** What no employer may learn, by what it is. The names of those who were asked for are not among it. */
async function keepSecrets(): Promise<void> {
  const [, declines, , paused, , other] = crew.people as [Person, Person, Person, Person, Person, Person];
  const invitations = await world.rows<{ id: string }>('select id from invitation where call_up_id = $1', [callUp.id]);
  const [incident] = await world.rows<{ id: string; code: string }>('select i.id, i.code from incident i join call_up c on c.incident_id = i.id where c.id = $1', [callUp.id]);
  secrets = [
    ...[declines, paused, other].flatMap((person, at) => [textCanary(`name ${at}`, person.name), textCanary(`name ${at} in the record`, person.name.replace(/(?=\d)/, ' '))]),
    ...crew.people.flatMap((person, at) => [phoneCanary(`phone ${at}`, person.phone), textCanary(`address ${at}`, person.email), textCanary(`expert ${at}`, person.id)]),
    ...invitations.map(({ id }) => textCanary('invitation', id)),
    textCanary('incident', incident!.id), textCanary('incident code', incident!.code), textCanary('call-up', callUp.id), textCanary('title', TITLE),
    textCanary('victim', '金糸雀製作所'), textCanary('victim in English', 'Canary Works'), textCanary('authenticity code', `照合${callUp.authenticityCode}`),
    textCanary('pause', '2026-01-02T03:04:05'), textCanary('attestation', '2044-03-31'), textCanary('attestation’s day', '2024-04-01'),
  ];
}

const idsOf = async (): Promise<string[]> => {
  const rows = await world.rows<{ id: string }>(
    `select incident_id as id from call_up where id = $1 union all select id from invitation where call_up_id = $1`, [callUp.id]);
  return [callUp.id, employer.id, ...crew.people.map((person) => person.id), ...rows.map((row) => row.id).slice(0, 3)];
};

/** Tables of which rows are seen on somebody's behalf, by the api's own role. */
async function seenTables(context: DatabaseContext): Promise<string[]> {
  const tables = await world.rows<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relrowsecurity order by 1`);
  const api = world.api.get(DataSource, { strict: false });
  const seen: string[] = [];
  for (const { name } of tables) {
    const rows = await actingAs(context, () => api.query<unknown[]>(`select 1 from ${name} limit 1`)).catch(() => []);
    if (rows.length > 0) seen.push(name.replace('public.', ''));
  }
  return seen;
}

/** Some six hundred questions, one after the other, also on a machine with other work (milliseconds). */
const EVERYTHING_MS = 120_000;

describe('the employer wall', () => {
  beforeAll(async () => {
    world = await World.open({ env: { GRAPHQL_PER_SESSION: '100000', GRAPHQL_PER_ADDRESS: '100000' } });
    coordinator = await Coordinator.of(world);
    await live();
    contact = await signedIn(world, 'EMPLOYER_CONTACT', null, employer.id);
  });
  afterAll(() => world.close());

  it('lets through that his people are asked for, when, and in which kind of place', async () => {
    const { myReleases } = await contact.run<{ myReleases: { nodes: Record<string, unknown>[] } }>(
      '{ myReleases { totalCount nodes { person { kanji { full } romaji { full } } state place drill fromAt untilAt dueAt decidedAt reference } } }');
    expect(myReleases.nodes.map(({ state }) => state)).toEqual(['PENDING', 'GRANTED', 'WITHDRAWN']);
    expect(myReleases.nodes[1]).toMatchObject({ person: { kanji: { full: granted.name.replace(/(?=\d)/, ' ') }, romaji: { full: 'Yamada Taro' } }, place: 'EITHER', drill: false });
    const { myStandingTerms } = await contact.run<{ myStandingTerms: Record<string, unknown>[] }>('{ myStandingTerms { organisationId releaseNeeded inForce } }');
    expect(myStandingTerms).toEqual([{ organisationId: employer.id, releaseNeeded: true, inForce: true }]);
  });

  it('lets nothing else through by any query of the api, while a coordinator’s answers are full of it', async () => {
    const ids = await idsOf();
    const answers = await askEverything(contact, ids);
    expect(answers).toContain(granted.name.replace(/(?=\d)/, ' '));
    expect(found(answers, secrets)).toEqual([]);
    const seen = new Set(found(await askEverything(coordinator.browser, [callUp.id, crew.people[1]!.id]), secrets));
    expect(['name 0 in the record', 'phone 0', 'title', 'call-up', 'invitation', 'pause', 'incident code'].filter((what) => !seen.has(what))).toEqual([]);
  }, EVERYTHING_MS);

  it('lets nothing through by mail or by the page behind its link', () => {
    expect(told.join('\n')).toMatch(/派遣の承諾/);
    expect(found(told.join('\n'), secrets)).toEqual([]);
    expect(told.join('\n')).not.toMatch(/照合\d|辞退|休止|適性|declin|pause|withdr/i);
  });

  it('shows another employer’s contact nothing of it', async () => {
    const stranger = await Employer.of(world);
    const other = await signedIn(world, 'EMPLOYER_CONTACT', null, stranger.id);
    expect(await other.run('{ myReleases { totalCount nodes { id } } }')).toEqual({ myReleases: { totalCount: 0, nodes: [] } });
    expect(found(await askEverything(other, await idsOf()), [...secrets, textCanary('name', granted.name.replace(/(?=\d)/, ' '))])).toEqual([]);
  }, EVERYTHING_MS);

  it('stands in the database too: an employer sees rows of his terms and releases, and of his own account', async () => {
    const may = [...permissionsOf(['EMPLOYER_CONTACT'])];
    const seenBy = (organisations: string[]): Promise<string[]> => seenTables({ kind: 'user', user: null, expert: null, organisations, may });
    expect(await seenBy([])).toEqual(COMMON);
    expect(await seenBy([employer.id])).toEqual([...COMMON, 'release_request', 'standing_terms'].sort());
    const [link] = await world.rows<{ link: string }>('select link_number::text as link from release_notice order by id limit 1');
    expect(await seenTables({ kind: 'release', link: link!.link })).toEqual(['agreement', 'release_notice', 'release_request']);
    expect(await seenTables({ kind: 'link', link: link!.link })).not.toContain('release_request');
  });

  it('stands around the letter of thanks, which names who served and for how long', async () => {
    expect(await coordinator.ask(CLOSE, { id: callUp.id })).toMatchObject({ state: 'CLOSED' });
    await world.settled();
    const path = `/letters-of-thanks/${callUp.id}/${employer.id}`;
    expect((await coordinator.browser.fetch(path)).status).toBe(404);
    await world.advance('30 hours');
    const { employersToThank } = await coordinator.browser.run<{ employersToThank: { people: number; hours: number; letterPath: string }[] }>(
      'query($id: ID!) { employersToThank(callUpId: $id) { people hours letterPath nameJa } }', { id: callUp.id });
    expect(employersToThank).toMatchObject([{ people: 1, hours: 24, letterPath: path }]);
    const response = await coordinator.browser.fetch(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const text = pdfText(Buffer.from(await response.arrayBuffer()));
    for (const word of [granted.name.replace(/(?=\d)/, ' '), '24 時間', '試験株式会社 御中', 'Letter of thanks']) expect(text).toContain(word);
    expect(found(text, secrets)).toEqual([]);
    expect((await contact.fetch(path)).status).toBe(403);
    expect(await world.rows(`select expert_id as id, call_up_id as "callUpId", role from disclosure where what = 'EXPORT'`)).toEqual([{ id: granted.id, callUpId: callUp.id, role: 'COORDINATOR' }]);
  });
});
