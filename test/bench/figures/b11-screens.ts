import { randomUUID } from 'node:crypto';
import { DEMO_STAFF } from '@muster/seeds';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../browser/support/chromium.ts';
import type { BenchContext, Figure, Result } from '../figure.ts';
import { median } from '../statistics.ts';
import { askedBy, longestWait } from '../world/asked.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { coordinatorAlone } from '../world/coordinator.ts';
import { seedDemo } from '../world/demo-data.ts';
import { addressOf, declaredScreens, type Declared } from '../world/screens.ts';

const LIMIT_MS = 300;
/** Times that each screen's queries are asked; the figure is the median of the longest waits. */
const ASKED = 5;
const SIGN_IN = 'mutation($email: String!) { signInAsDemoUser(email: $email) { __typename } }';
const ME = '{ viewer { roles permissions } }';
const INCIDENT = 'mutation($input: IncidentInput!) { createIncident(input: $input) { ... on Incident { id } } }';
/** Screens are opened as fast as a browser can: no person's limit holds. */
const ROOMY = { GRAPHQL_PER_SESSION: '1000000', GRAPHQL_PER_ADDRESS: '1000000', BULK_READ_PEOPLE: '1000000', BULK_LIST_PEOPLE: '1000000' };

/** A fifth of the people have said yes, a fifth no; a hundred have a place. */
const ANSWERED = `
  update invitation set answer = case link_number % 5 when 0 then 'YES' else 'NO' end, answered_at = muster_now(), answer_channel = 'SMS' where wave > 0 and link_number % 5 < 2`;
const PLACED = `update invitation set assignment = 'ASSIGNED', requirement_position = 0, assigned_at = muster_now() where id in (select id from invitation where answer = 'YES' order by rank limit 100)`;

/** Every screen of the console, as everybody who may open it: how long it waits for the api. */
export const screens: Figure = {
  id: 'B11',
  figure: 'the longest wait of a console screen for the api, over every screen and role, on demo data',
  target: '≤ 300 ms',
  measure: (context) => inWorld(context, { settings: ROOMY }, (world) => measure(context, world)),
};

interface Measured { subject: number; screen: string; role: string; document: string; queries: number }

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  await seedDemo(world);
  await callUps(world);
  await world.database.query('vacuum analyze');
  const browser = await startBrowser();
  try {
    const declared = await declaredScreens();
    const found: Measured[] = [];
    for (const { email } of DEMO_STAFF) found.push(...await asSomebody(world, browser, email, declared));
    const missed = declared.filter(({ path }) => !found.some(({ screen }) => screen === path));
    if (missed.length > 0) throw new Error(`nobody opened ${missed.map(({ path }) => path).join(', ')}`);
    const worst = [...found].sort((one, other) => other.subject - one.subject);
    for (const one of worst.slice(0, 15)) tell(`${one.screen} as ${one.role}: ${one.subject.toFixed(0)} ms for ${one.document}`);
    const value = worst[0]!.subject;
    return { value, median: value, unit: 'ms', runs: worst.slice(0, 10).map((one) => ({ ...one })), met: value <= LIMIT_MS, screens: declared.length, opened: found.length, above: worst.filter(({ subject }) => subject > LIMIT_MS).length };
  } finally {
    await browser.close();
  }
}

/** A drill to everybody with answers and a team, and a real call-up that waits for its approver. */
async function callUps(world: BenchWorld): Promise<void> {
  const { coordinator, request } = await coordinatorAlone(world);
  await coordinator.launch(request, randomUUID());
  await world.database.query(ANSWERED);
  await world.database.query(PLACED);
  const input = { presetCode: 'RANSOMWARE', title: '端末の一斉感染', severity: 3, tlp: 'AMBER', summary: '', drill: false, affectedOrganisationIds: [] };
  const { createIncident: { id } } = await coordinator.api.run<{ createIncident: { id: string } }>(INCIDENT, { input });
  await coordinator.launch({ ...request, incidentId: id }, randomUUID());
}

async function asSomebody({ stack: { url }, database }: BenchWorld, browser: Browser, email: string, declared: readonly Declared[]): Promise<Measured[]> {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  try {
    const ask = async <T>(query: string, variables = {}): Promise<T> => (await (await context.request.post(`${url}/graphql`, { headers: { origin: url }, data: { query, variables } })).json() as { data: T }).data;
    await ask(SIGN_IN, { email });
    const { viewer } = await ask<{ viewer: { roles: string[]; permissions: string[] } }>(ME);
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    const page = await context.newPage();
    const found: Measured[] = [];
    for (const screen of declared.filter(({ may, roles }) => may.every((one) => viewer.permissions.includes(one)) && (!roles || roles.some((one) => viewer.roles.includes(one))))) {
      const asked = await askedBy(page, url + await addressOf(screen, database));
      const waits: { ms: number; name: string }[] = [];
      for (let n = 0; n < ASKED; n += 1) waits.push(await longestWait(url, cookie, asked));
      const subject = median(waits.map(({ ms }) => ms));
      found.push({ subject, screen: screen.path, role: viewer.roles.join('+'), document: waits.reduce((most, one) => (one.ms > most.ms ? one : most)).name, queries: asked.length });
    }
    return found;
  } finally {
    await context.close();
  }
}
