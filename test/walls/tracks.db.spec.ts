import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, WallScene } from './walls.scene.ts';

let scene: WallScene;
let plan: string;
let version: string;

const hr = (organisation: string): ReturnType<typeof as> => as('HR', { organisationIds: [organisation] });
const PROPOSE = `insert into career_plan (expert_id, organisation_id, version_id, target_code, target_on) values ($1, $2, $3, 'A', '2030-04-01') returning id`;
const one = async (sql: string, parameters: unknown[] = []): Promise<string> => (await scene.owner.query<{ id: string }[]>(sql, parameters))[0]!.id;

beforeAll(async () => {
  scene = await WallScene.open();
  await scene.owner.query(`insert into career_track values ('BRIDGE_TALENT', 1)`);
  version = await one(`insert into track_version (track_code, version, name_ja, name_en, aim_ja, aim_en, valid_from) values ('BRIDGE_TALENT', 1, '名', 'Name', '目的', 'Aim', '2026-04-01') returning id`);
  await scene.owner.query(`insert into track_step (version_id, code, position, name_ja, name_en) values ($1, 'A', 0, '段', 'Step')`, [version]);
  plan = await one(PROPOSE, [scene.ids.own, scene.ids.ministry, version]);
});
afterAll(() => scene.close());

describe('career plans', () => {
  it('are seen by the body, the authority’s own HR and the person', async () => {
    const { ministry, bureau, own, other } = scene.ids;
    const seen = (context: ReturnType<typeof as> | null): Promise<number> => scene.sees(context, 'career_plan');
    expect([await seen(hr(ministry)), await seen(as('HR_CENTRAL')), await seen(as('EXPERT', { expertId: own }))]).toEqual([1, 1, 1]);
    expect([await seen(hr(bureau)), await seen(as('EXPERT', { expertId: other })), await seen(null)]).toEqual([0, 0, 0]);
    for (const role of ['COORDINATOR', 'APPROVER', 'VETTING_OFFICER', 'AUDITOR', 'ADMINISTRATOR', 'EMPLOYER_CONTACT'] as const) expect(await seen(as(role))).toBe(0);
  });

  it('are proposed for one’s own body only; what was agreed is not changed, and versions never', async () => {
    const { ministry, bureau, other } = scene.ids;
    await expect(scene.api(hr(bureau), PROPOSE, [other, ministry, version])).rejects.toThrow('row-level security');
    expect(await scene.api(hr(bureau), `update career_plan set ended_at = now(), ended_why = 'GIVEN_UP' where id = $1 returning id`, [plan])).toEqual([[], 0]);
    await expect(scene.owner.query(`update career_plan set target_on = '2031-04-01'`)).rejects.toThrow();
    for (const table of ['track_version', 'track_step', 'track_requirement']) {
      await expect(scene.api(as('HR_CENTRAL'), `delete from ${table}`)).rejects.toThrow('permission denied');
    }
    await expect(scene.owner.query(`update track_version set valid_from = '2027-04-01'`)).rejects.toThrow();
  });

  it('rest on facts that the person and those who look after him see, and nobody else', async () => {
    const { ministry, bureau, own } = scene.ids;
    const facts = async (context: ReturnType<typeof as> | null): Promise<unknown> => (await scene.api<{ facts: unknown }>(context, 'select muster_career_facts($1) as facts', [own]))[0]!.facts;
    const found = { skills: [], posts: [], exercises: [], courses: [], secondments: 0 };
    for (const context of [hr(ministry), as('HR_CENTRAL'), as('EXPERT', { expertId: own })]) expect(await facts(context)).toEqual(found);
    for (const context of [hr(bureau), as('EXPERT', { expertId: scene.ids.other }), as('COORDINATOR'), null]) expect(await facts(context)).toBeNull();
  });

  it('name people to the body with which they have one', async () => {
    const { ministry, bureau, own, other } = scene.ids;
    const named = async (context: ReturnType<typeof as>): Promise<number> => (await scene.api(context, 'select from muster_planned_people($1)', [[own, other]])).length;
    expect([await named(hr(ministry)), await named(as('HR_CENTRAL')), await named(hr(bureau)), await named(as('EXPERT', { expertId: own }))]).toEqual([1, 1, 0, 0]);
  });
});
