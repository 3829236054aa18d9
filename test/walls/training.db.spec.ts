import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, WallScene } from './walls.scene.ts';

let scene: WallScene;
const SOMEBODY = '0198c0de-0000-7000-8000-000000000001';

beforeAll(async () => {
  scene = await WallScene.open();
  const { owner, ids } = scene;
  for (const body of [ids.ministry, ids.bureau]) {
    await owner.query(`with s as (insert into staff (organisation_id, number) values ($1, 'A-1') returning id), t as (insert into staff_term (staff_id, layer, from_on) select id, 'GENERAL', '2026-01-01' from s),
      c as (insert into course (code, title_ja, title_en, layers, valid_from) values ($2, 'c', 'c', '{GENERAL}', '2020-01-01') returning id)
      insert into attendance (course_id, staff_id, attended_on, source) select c.id, s.id, '2026-02-01', 'ENTRY' from c, s`, [body, body.slice(-12)]);
    await owner.query(`insert into figure (indicator_code, organisation_id, on_day, numerator, denominator) values ('TRAINING', $1, '2026-04-01', 1, 2)`, [body]);
    await owner.query(`with p as (insert into pledge (organisation_id, indicator_code, value, due_on, words, by_user, by_name) values ($1, 'TRAINING', 1, '2027-03-31', 'x', $2, 'x') returning id)
      insert into milestone (pledge_id, words, due_on) select id, 'x', '2027-03-31' from p`, [body, SOMEBODY]);
  }
  await owner.query(`with u as (insert into app_user (email_sealed, email_index, display_name) values ('', 'x', 'x') returning id)
    insert into nudge (milestone_id, user_id, kind) select m.id, u.id, 'OVERDUE' from milestone m, u`);
  await owner.query(`insert into figure (indicator_code, on_day, numerator, denominator) values ('TRAINING', '2026-04-01', 2, 4)`);
  await owner.query(`with x as (insert into exercise (kind, title_ja, title_en, from_on, until_on, state) values ('DOMESTIC', 'x', 'x', '2026-02-01', '2026-02-01', 'HELD') returning id),
    f as (insert into finding (exercise_id, number, due_on, text_sealed, by_user, by_name) select id, 1, '2026-03-01', '', $1, 'x' from x)
    insert into exercise_part (exercise_id, expert_id, result) select x.id, e.id, 'PASSED' from x, expert e`, [SOMEBODY]);
});
afterAll(() => scene.close());

describe('whatever the services forget, of training', () => {
  const sees = (tables: readonly string[]) => (context: ReturnType<typeof as>): Promise<number[]> => Promise.all(tables.map((table) => scene.sees(context, table)));

  it('a body’s staff and attendance are its own HR’s and the authority’s', async () => {
    const seen = sees(['staff', 'staff_term', 'attendance']);
    expect(await seen(as('HR', { organisationIds: [scene.ids.ministry] }))).toEqual([1, 1, 1]);
    expect(await seen(as('HR_CENTRAL'))).toEqual([2, 2, 2]);
    for (const role of ['APPROVER', 'AUDITOR', 'ADMINISTRATOR', 'EMPLOYER_CONTACT'] as const) expect([role, await seen(as(role))]).toEqual([role, [0, 0, 0]]);
    await expect(scene.api(as('HR', { organisationIds: [scene.ids.ministry] }), `insert into staff (organisation_id, number) values ($1, 'X')`, [scene.ids.bureau])).rejects.toThrow('row-level security');
  });

  it('numbers are for everybody who reads training, and for nobody else', async () => {
    const [{ id }] = await scene.owner.query<[{ id: string }]>('select id from course order by id limit 1');
    const counted = (context: ReturnType<typeof as>) => scene.api(context, 'select known, attended from muster_coverage($1, current_date, null) order by attended', [id]);
    expect(await counted(as('AUDITOR'))).toEqual([{ known: 1, attended: 0 }, { known: 1, attended: 1 }]);
    for (const role of ['EXPERT', 'EMPLOYER_CONTACT'] as const) expect(await counted(as(role))).toEqual([]);
  });

  it('findings are for planners; parts for planners, the person and his HR; nobody records his own', async () => {
    const seen = sees(['finding', 'exercise_part']);
    const { ids } = scene;
    expect(await seen(as('COORDINATOR'))).toEqual([1, 2]);
    expect(await seen(as('EXPERT', { expertId: ids.own }))).toEqual([0, 1]);
    expect(await seen(as('HR', { organisationIds: [ids.ministry] }))).toEqual([0, 1]);
    expect(await seen(as('AUDITOR'))).toEqual([0, 0]);
    await expect(scene.api(as('COORDINATOR', { expertId: ids.own }), `insert into exercise_part (exercise_id, expert_id, result) select x.id, $1, 'PASSED' from exercise x`, [ids.own])).rejects.toThrow('row-level security');
  });
});

describe('whatever the services forget, of the progress board', () => {
  it('figures and pledges of bodies are their own before they are published; of the country, everybody’s', async () => {
    const seen = (context: ReturnType<typeof as>): Promise<number[]> => Promise.all(['figure', 'pledge', 'milestone'].map((table) => scene.sees(context, table)));
    expect(await seen(as('HR', { organisationIds: [scene.ids.ministry] }))).toEqual([2, 1, 1]);
    expect(await seen(as('HR_CENTRAL'))).toEqual([3, 2, 2]);
    expect(await seen(as('AUDITOR'))).toEqual([1, 0, 0]);
    expect(await seen(as('EXPERT', { expertId: scene.ids.own }))).toEqual([0, 0, 0]);
  });

  it('how many were written to about a milestone is for whoever sees its pledge; who they are, for nobody', async () => {
    const nudges = (context: ReturnType<typeof as>) => scene.api(context, 'select kind from nudge');
    expect(await nudges(as('HR', { organisationIds: [scene.ids.ministry] }))).toHaveLength(1);
    expect(await nudges(as('HR_CENTRAL'))).toHaveLength(2);
    for (const context of [as('AUDITOR'), as('EXPERT', { expertId: scene.ids.own })]) expect(await nudges(context)).toEqual([]);
    await expect(scene.api(as('HR_CENTRAL'), 'select user_id from nudge')).rejects.toThrow('permission denied');
  });

  it('a body promises for itself alone, and what it promised stays', async () => {
    const pledge = `insert into pledge (organisation_id, indicator_code, value, due_on, words, by_user, by_name) values ($1, 'TRAINING', 1, '2027-03-31', 'x', $2, 'x')`;
    const hr = as('HR', { organisationIds: [scene.ids.ministry] });
    await expect(scene.api(hr, pledge, [scene.ids.bureau, SOMEBODY])).rejects.toThrow('row-level security');
    await expect(scene.owner.query('update pledge set value = 0')).rejects.toThrow('append-only');
    await expect(scene.owner.query(`update milestone set due_on = '2028-01-01'`)).rejects.toThrow('as it was promised');
    await expect(scene.owner.query('update target set value = 1')).rejects.toThrow('append-only');
  });
});
