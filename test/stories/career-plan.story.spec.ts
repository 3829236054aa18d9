import { verifyRecord } from '@muster/audit';
import { daysAfter, fiscalYearOf, monthsAfter } from '@muster/platform';
import { roleOf } from '@muster/seeds';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import { APPOINT, END } from './support/appointments.ts';
import * as op from './support/career-plans.ts';
import type { PlanAnswer } from './support/career-plans.ts';
import { cast, type Cast } from './support/cast.ts';
import { dayIn } from './support/membership.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const HANDLER = roleOf('HANDLER');
const MANAGER = roleOf('INCIDENT_MANAGER');

let world: World;
let meti: Browser;
let mof: Browser;
let central: Browser;
let mine: Browser;
let crew: Cast;
let ids: Record<string, string>;
let today: string;

const ask = async (browser: Browser, operation: string, variables: object = {}): Promise<PlanAnswer> => (await browser.run<{ result: PlanAnswer }>(operation, { ...variables })).result;
const errorOf = async (browser: Browser, operation: string, variables: object = {}): Promise<string> => (await browser.graphql(operation, { ...variables })).errors![0]!.extensions.code;

/** A post with its duties, and who holds it from when to when. */
async function post(title: string, duties: [string, number][], holding: { at: number; from: string; until: string | null } | null, part: { organisation?: string; management?: boolean } = {}): Promise<string> {
  const [row] = await world.rows<{ id: string }>(
    `insert into post (organisation_id, title_ja, title_en, rank, security_management, founded_on) values ($1, $2, 'Post', 'UNIT_CHIEF', $3, '2020-04-01') returning id`,
    [ids[part.organisation ?? 'meti'], title, part.management ?? false]);
  for (const [role, level] of duties) await world.rows(`insert into post_duty (post_id, work_role_id, level, from_on) values ($1, $2, $3, '2020-04-01')`, [row!.id, role, level]);
  if (holding) await world.rows(`insert into post_holding (post_id, expert_id, kind, from_on, until_on) values ($1, $2, 'HOLDER', $3::date, $4::date)`, [row!.id, crew.people[holding.at]!.id, holding.from, holding.until]);
  return row!.id;
}

describe('career plans', () => {
  beforeAll(async () => {
    world = await World.open();
    world.passOver = /登録内容の確認|秘密保持|終了予定/;
    ids = Object.fromEntries((await world.rows<{ slug: string; id: string }>('select slug, id from organisation')).map(({ slug, id }) => [slug, id]));
    crew = await cast(world, [{ organisationId: ids.meti!, skills: [{ role: HANDLER, level: 3, verified: true }, { role: MANAGER, level: 2 }] }, { organisationId: ids.meti! }, {}]);
    [meti, mof, central] = [await signedIn(world, 'HR', null, ids.meti), await signedIn(world, 'HR', null, ids.mof), await signedIn(world, 'HR_CENTRAL', null, ids.nco)];
    mine = await signedIn(world, 'EXPERT', crew.people[0]!.id);
    today = await dayIn(world, 0);
    await post('CSIRT 係長', [[HANDLER, 2]], { at: 0, from: monthsAfter(today, -18), until: null });
    await post('監視係長', [[HANDLER, 1]], { at: 1, from: monthsAfter(today, -30), until: null });
  });
  afterAll(() => world.close());

  const wish = (part: object = {}) => ({ expertId: crew.people[0]!.id, organisationId: ids.meti, trackCode: 'INCIDENT_COMMAND', targetCode: 'MANAGER', targetOn: monthsAfter(today, 36), ...part });
  let plan: PlanAnswer;

  it('rest on tracks, of which there are five', async () => {
    const { careerTracks } = await mine.run<{ careerTracks: { trackCode: string; version: number; steps: object[] }[] }>(op.TRACKS);
    expect(careerTracks.map(({ trackCode, version }) => [trackCode, version])).toEqual([['TECHNICAL_SPECIALIST', 1], ['INCIDENT_COMMAND', 1], ['BRIDGE_TALENT', 1], ['MANAGEMENT', 1], ['LOCAL_SHARED_OFFICER', 1]]);
  });

  it('are proposed by the body and agreed to by the person; nobody else learns of them', async () => {
    expect(await ask(mof, op.PROPOSE, { input: wish() })).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN', field: 'organisationId' });
    expect(await ask(mof, op.PROPOSE, { input: wish({ organisationId: ids.mof }) })).toMatchObject({ code: 'CAREER_RECORD_UNKNOWN', field: 'expertId' });
    expect(await ask(meti, op.PROPOSE, { input: wish({ targetCode: 'KING' }) })).toMatchObject({ field: 'targetCode' });
    expect(await ask(meti, op.PROPOSE, { input: wish({ targetOn: today }) })).toMatchObject({ code: 'TARGET_NOT_AHEAD' });
    plan = await ask(meti, op.PROPOSE, { input: wish() });
    expect(plan).toMatchObject({ __typename: 'CareerPlan', state: 'PROPOSED', trackVersion: 1, person: { kanji: { full: expect.stringMatching(/郎$/) }, romaji: { full: 'Yamada Taro' } } });
    expect(await ask(mine, op.AGREE, { id: plan.id })).toMatchObject({ state: 'AGREED' });
    expect(await ask(mine, op.AGREE, { id: plan.id })).toMatchObject({ code: 'NOTHING_TO_AGREE' });
    expect(await mof.run(op.PLANS)).toMatchObject({ careerPlans: { totalCount: 0 } });
    expect(await central.run(op.PLANS)).toMatchObject({ careerPlans: { totalCount: 1 } });
  });

  it('show progress from what is on record, and the gap to the next step', async () => {
    const { myCareerPlans: [own] } = await mine.run<{ myCareerPlans: PlanAnswer[] }>(op.MINE);
    expect(own!.progress).toMatchObject({
      on: today, next: { code: 'HANDLER', lines: [{ kind: 'SKILL', have: 3, need: 2, met: true }, { kind: 'TENURE', need: 12, met: true }, { kind: 'EXERCISE', have: 0, need: 1, met: false }] },
    });
    await world.rows(`with x as (insert into exercise (kind, title_ja, title_en, from_on, until_on, state) values ('DOMESTIC', '分野横断演習', 'Exercise', $2::date, $2::date, 'HELD') returning id)
      insert into exercise_part (exercise_id, expert_id, result) select id, $1, 'TOOK_PART' from x`, [crew.people[0]!.id, daysAfter(today, -10)]);
    const { careerPlan } = await meti.run<{ careerPlan: PlanAnswer }>(op.ONE, { id: plan.id });
    expect(careerPlan.progress.steps).toMatchObject([{ code: 'HANDLER', reached: true }, { code: 'MANAGER', reached: false }]);
    expect(careerPlan.progress.next!.lines.filter(({ met }) => !met)).toMatchObject([{ kind: 'SKILL', ref: MANAGER, have: 0, need: 3 }, { kind: 'POST', ref: HANDLER, need: 24 }, { kind: 'EXERCISE', have: 1, need: 3 }]);
  });

  it('suggest vacant posts with how well they fit; those of other bodies when they are advertised', async () => {
    const good = await post('CSIRT 班長', [[HANDLER, 3]], null);
    const hard = await post('解析班長', [[HANDLER, 4]], null);
    await post('広報係', [], null);
    const elsewhere = await post('CSIRT 班長(財務)', [[HANDLER, 3]], null, { organisation: 'mof' });
    const suggested = async (browser: Browser, one: string): Promise<object[]> => (await browser.run<{ careerPlan?: PlanAnswer; myCareerPlans?: PlanAnswer[] }>(one, { id: plan.id }).then((all) => all.careerPlan ?? all.myCareerPlans![0]!)).suggestions;
    const [first, second] = [{ postId: good, ability: 1, growth: 1, fit: 1, advertised: false }, { postId: hard, ability: 0.75, growth: 1, fit: 0.875 }];
    expect(await suggested(meti, op.ONE)).toMatchObject([first, second]);
    const year = fiscalYearOf(today);
    await world.rows(`with s as (insert into slot (organisation_id, fiscal_year, title_ja, title_en, rank, post_id) values ($1, $2, '枠', 'Slot', 'UNIT_CHIEF', $3) returning id)
      insert into slot_event (slot_id, organisation_id, fiscal_year, kind, heads, on_day) select s.id, $1, $2, k, 1, $4::date from s, unnest(array['REQUESTED','ASSESSED','GRANTED','ADVERTISED']) k`, [ids.mof, year, elsewhere, `${year}-04-01`]);
    expect(await suggested(mine, op.MINE)).toMatchObject([{ postId: elsewhere, fit: 1, advertised: true, titleJa: 'CSIRT 班長(財務)' }, first, second]);
  });

  it('say what would be if', async () => {
    const change = { posts: [{ duties: [{ workRoleId: HANDLER, level: 3 }], months: 25 }], skills: [{ workRoleId: MANAGER, level: 3 }], exercises: [{ kind: 'DOMESTIC', times: 2 }] };
    const { careerPlan } = await meti.run<{ careerPlan: { whatIf: object } }>(op.WHAT_IF, { id: plan.id, change });
    expect(careerPlan.whatIf).toMatchObject({ __typename: 'CareerProgress', on: monthsAfter(today, 25), share: 1, next: null });
    expect(await meti.run(op.WHAT_IF, { id: plan.id, change: { ...change, secondments: -1 } })).toMatchObject({ careerPlan: { whatIf: { code: 'OUT_OF_RANGE', field: 'secondments' } } });
  });

  it('count a secondment once somebody has returned from it', async () => {
    const hr = await signedIn(world, 'HR', null, ids.nco);
    await world.rows(`insert into user_scope (user_id, organisation_id) select id, $2 from app_user where organisation_id = $1`, [ids.nco, ids.meti]);
    const [appointed] = [await ask(hr, APPOINT, { input: { expertId: crew.people[0]!.id, organisationId: ids.nco, kind: 'SECONDMENT', homeId: ids.meti, fromOn: daysAfter(today, -400), untilOn: today } })] as unknown as { id: string; version: number }[];
    await ask(hr, END, { id: appointed!.id, version: appointed!.version, lastDay: daysAfter(today, -1), how: 'RETURNED' });
    await world.until('the secondment is closed', async () => (await world.rows('select from appointment where closed_at is not null')).length > 0);
    const bridge = await ask(meti, op.PROPOSE, { input: wish({ trackCode: 'BRIDGE_TALENT', targetCode: 'COORDINATOR' }) });
    expect(bridge).toMatchObject({ state: 'PROPOSED', trackCode: 'BRIDGE_TALENT' });
    const { careerPlan } = await meti.run<{ careerPlan: PlanAnswer }>(op.ONE, { id: bridge.id });
    expect(careerPlan.progress.steps[1]!.lines).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'SECONDMENT', have: 1, need: 1, met: true })]));
    expect(await meti.run(op.PLANS)).toMatchObject({ careerPlans: { totalCount: 1 } });
    expect(await ask(mine, op.AGREE, { id: bridge.id })).toMatchObject({ state: 'AGREED' });
  });

  it('give figures that say what they are', async () => {
    const { figures } = await ask(meti, op.FIGURES, { fiscalYear: fiscalYearOf(today) });
    expect(figures!.map(({ code, value, denominator }) => [code, value, denominator])).toEqual([['PLANS_AGREED', 1 / 2, 2], ['TARGETS_REACHED', null, 0], ['RETURNED', null, 0]]);
    for (const figure of figures!) expect(figure).toMatchObject({ definition: expect.stringMatching(/.{10}/), denominatorIs: expect.any(String), source: expect.any(String), asOf: today });
    expect(await ask(mof, op.FIGURES, { fiscalYear: 2026, organisationId: ids.meti })).toMatchObject({ __typename: 'CareerRecordUnknown' });
    const file = async (browser: Browser): Promise<string> => (await browser.read(`/career-reports/plans?format=csv&fiscalYear=${fiscalYearOf(today)}`)).text;
    expect(await file(meti)).toContain('経済産業省,0.5,2,,0,,0');
    expect(await file(mof)).not.toContain('経済産業省');
    expect((await mine.read('/career-reports/plans')).status).toBe(403);
  });

  it('stay on their version when the authority publishes the next; a step that depends on itself is refused', async () => {
    const version = (steps: object[]) => ({ trackCode: 'BRIDGE_TALENT', nameJa: '橋渡し人材', nameEn: 'Bridge talent', aimJa: '改訂', aimEn: 'Revised', validFrom: today, steps });
    const step = (code: string, after: string[], requirements: object[] = []) => ({ code, nameJa: code, nameEn: code, after, requirements });
    expect(await errorOf(meti, op.PUBLISH, { input: version([step('A', [])]) })).toBe('FORBIDDEN');
    expect(await ask(central, op.PUBLISH, { input: version([step('A', ['B']), step('B', ['A'])]) })).toMatchObject({ code: 'STEP_DEPENDS_ON_ITSELF', message: expect.stringContaining('A → B → A'), remedy: expect.any(String) });
    expect(await ask(central, op.PUBLISH, { input: { ...version([step('A', [])]), validFrom: '2026-04-01' } })).toMatchObject({ code: 'VERSION_NOT_LATER' });
    expect(await ask(central, op.PUBLISH, { input: version([step('A', [], [{ kind: 'COURSE', ref: 'SEC-101' }])]) })).toMatchObject({ __typename: 'CareerTrack', version: 2 });
    const { careerPlans } = await meti.run<{ careerPlans: { nodes: { id: string; trackVersion: number }[] } }>(op.PLANS);
    expect(careerPlans.nodes).toMatchObject([{ trackVersion: 1 }]);
    expect(await ask(meti, op.END_PLAN, { id: careerPlans.nodes[0]!.id, why: 'GIVEN_UP' })).toMatchObject({ state: 'ENDED', endedWhy: 'GIVEN_UP' });
    expect(await ask(meti, op.END_PLAN, { id: careerPlans.nodes[0]!.id, why: 'REACHED' })).toMatchObject({ code: 'PLAN_ENDED' });
    expect((await verifyRecord(world.database, [])).findings).toEqual([]);
  });
});
