import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, WallScene } from './walls.scene.ts';

let scene: WallScene;
let id: string;
const ADD = `insert into appointment (expert_id, organisation_id, kind, from_on, granted_until, until_on, home_id, leaves_registry)
  values ($1, $2, 'SECONDMENT', '2026-04-01', '2028-03-31', '2028-03-31', $3, false) returning id`;

const hr = (organisation: string): ReturnType<typeof as> => as('HR', { organisationIds: [organisation] });
const TABLES = ['appointment', 'appointment_term', 'appointment_pay', 'side_job'];
const seen = (context: ReturnType<typeof as> | null): Promise<number[]> => Promise.all(TABLES.map((table) => scene.sees(context, table)));

beforeAll(async () => {
  scene = await WallScene.open();
  const { ministry, bureau, own } = scene.ids;
  await scene.owner.query(`insert into appointment_kind values ('SECONDMENT', 1, '出向', 'Secondment')`);
  [{ id }] = await scene.owner.query(ADD, [own, ministry, bureau]) as [{ id: string }];
  await scene.owner.query(`insert into appointment_term (appointment_id, what, until_on, rule_from) values ($1, 'GRANTED', '2028-03-31', '1950-04-03')`, [id]);
  await scene.owner.query(`insert into appointment_pay (appointment_id, from_on, daily_yen) values ($1, '2026-04-01', 1)`, [id]);
  await scene.owner.query(`insert into side_job (appointment_id, work_sealed, from_on, until_on) values ($1, '', '2026-04-01', '2026-05-01')`, [id]);
});
afterAll(() => scene.close());

describe('appointments', () => {
  it('are seen by the body that appoints; the body that somebody came from sees neither pay nor other work', async () => {
    const { ministry, bureau, own, other } = scene.ids;
    expect(await seen(hr(ministry))).toEqual([1, 1, 1, 1]);
    expect(await seen(hr(bureau))).toEqual([1, 1, 0, 0]);
    expect(await seen(as('HR_CENTRAL'))).toEqual([1, 1, 1, 1]);
    expect(await seen(as('EXPERT', { expertId: own }))).toEqual([1, 1, 1, 1]);
    expect(await seen(as('EXPERT', { expertId: other }))).toEqual([0, 0, 0, 0]);
    for (const role of ['COORDINATOR', 'APPROVER', 'VETTING_OFFICER', 'AUDITOR', 'ADMINISTRATOR', 'EMPLOYER_CONTACT'] as const) expect(await seen(as(role))).toEqual([0, 0, 0, 0]);
    expect(await seen(null)).toEqual([0, 0, 0, 0]);
  });

  it('are written for one’s own body only, and not overwritten by anybody', async () => {
    const { ministry, bureau, other } = scene.ids;
    await expect(scene.api(hr(bureau), ADD, [other, ministry, bureau])).rejects.toThrow('row-level security');
    expect(await scene.api(hr(bureau), `update appointment set until_on = '2027-03-31' where id = $1 returning id`, [id])).toEqual([[], 0]);
    await expect(scene.api(hr(bureau), `insert into appointment_pay (appointment_id, from_on, daily_yen) values ($1, '2026-04-01', 2)`, [id])).rejects.toThrow('row-level security');
    await expect(scene.owner.query(`update appointment set from_on = '2025-04-01'`)).rejects.toThrow('never overwritten');
    await expect(scene.owner.query('delete from appointment')).rejects.toThrow('never overwritten');
    await expect(scene.owner.query(`update appointment_term set until_on = '2027-03-31'`)).rejects.toThrow();
  });

  it('tell whoever builds a team how people stand, everybody how he stands himself, and nobody else', async () => {
    const { own, ministry } = scene.ids;
    const stand = (context: ReturnType<typeof as> | null): Promise<unknown[]> => scene.api(context, 'select kind from muster_standing($1)', [[own]]);
    expect(await stand(as('COORDINATOR'))).toEqual([{ kind: 'SECONDMENT' }]);
    expect(await stand(as('EXPERT', { expertId: own }))).toEqual([{ kind: 'SECONDMENT' }]);
    for (const context of [as('EXPERT', { expertId: scene.ids.other }), hr(ministry), as('ADMINISTRATOR'), null]) expect(await stand(context)).toEqual([]);
  });

  it('name people to the bodies concerned, and count at other bodies for whoever appoints', async () => {
    const { ministry, bureau, own, other } = scene.ids;
    const named = async (context: ReturnType<typeof as>): Promise<number> => (await scene.api(context, 'select from muster_appointed_people($1)', [[own, other]])).length;
    expect([await named(hr(ministry)), await named(hr(bureau)), await named(as('HR_CENTRAL')), await named(as('COORDINATOR'))]).toEqual([1, 1, 1, 0]);
    const beside = async (context: ReturnType<typeof as>): Promise<number> => (await scene.api(context, `select from muster_appointments_beside($1, '2026-05-01', null)`, [own])).length;
    expect([await beside(hr(bureau)), await beside(as('COORDINATOR'))]).toEqual([1, 0]);
  });
});
