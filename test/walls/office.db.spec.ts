import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, WallScene } from './walls.scene.ts';

const ASKED = `insert into call_up_setting (approval_above, reason, state, asked_by, asked_at) values (30000, '試験', 'WAITING', gen_random_uuid(), now()) returning id`;

let scene: WallScene;
let setting: string;

beforeAll(async () => {
  scene = await WallScene.open();
  await scene.owner.query(`insert into preset (code, position, kind, name_ja, name_en, severity, text_ja, text_en) values ('TEST', 99, 'TEST', '試験', 'Test', 1, 'x', 'x')`);
  setting = (await scene.owner.query<{ id: string }[]>(ASKED))[0]!.id;
});
afterAll(() => scene.close());

describe('settings of call-ups', () => {
  it('are read by whoever decides by them, and by nobody without a caller', async () => {
    for (const role of ['COORDINATOR', 'APPROVER', 'AUDITOR', 'ADMINISTRATOR'] as const) expect([role, await scene.sees(as(role), 'call_up_setting')]).toEqual([role, 1]);
    for (const role of ['EXPERT', 'HR', 'EMPLOYER_CONTACT', 'VETTING_OFFICER'] as const) expect([role, await scene.sees(as(role), 'call_up_setting')]).toEqual([role, 0]);
    expect(await scene.sees(null, 'call_up_setting')).toBe(0);
  });

  it('are asked for by administrators, decided by approvers, and never by the same person', async () => {
    const decide = `update call_up_setting set state = 'IN_FORCE', decided_at = now(), decided_by = gen_random_uuid() where id = $1 returning id`;
    expect(await scene.api(as('ADMINISTRATOR'), decide, [setting])).toEqual([[], 0]);
    await expect(scene.api(as('APPROVER'), ASKED)).rejects.toThrow('row-level security');
    await expect(scene.api(as('APPROVER'), 'update call_up_setting set approval_above = 1 where id = $1', [setting])).rejects.toThrow();
    await expect(scene.api(as('APPROVER'), `update call_up_setting set state = 'IN_FORCE', decided_at = now(), decided_by = asked_by where id = $1`, [setting])).rejects.toThrow('check constraint');
    expect((await scene.api<unknown>(as('APPROVER'), decide, [setting]))[1]).toBe(1);
    await expect(scene.api(as('ADMINISTRATOR'), 'delete from call_up_setting')).rejects.toThrow('permission denied');
  });
});

describe('what an administrator keeps', () => {
  const BY_OTHERS: readonly (readonly [string, string])[] = [
    ['a preset', `update preset set text_ja = 'TLP:RED' where code = 'TEST' returning code`],
    ['the lines of a preset', `delete from preset_line where preset_code = 'TEST' returning preset_code`],
  ];

  it.each(BY_OTHERS)('is not changed by those who only call up: %s', async (_, sql) => {
    for (const context of [as('COORDINATOR'), as('APPROVER'), null]) expect(await scene.api(context, sql)).toEqual([[], 0]);
  });

  it('is seen by those who need it: presets by staff, periods by whoever may leave', async () => {
    for (const [table, role] of [['preset', 'COORDINATOR'], ['preset', 'HR'], ['retention_period', 'EXPERT']] as const) expect([table, role, await scene.sees(as(role), table) > 0]).toEqual([table, role, true]);
    for (const [table, role] of [['preset', 'EMPLOYER_CONTACT'], ['preset', 'EXPERT'], ['preset_version', 'COORDINATOR'], ['organisation_name', 'HR']] as const) expect([table, role, await scene.sees(as(role), table)]).toEqual([table, role, 0]);
    expect([await scene.sees(null, 'preset'), await scene.sees(null, 'retention_period')]).toEqual([0, 0]);
  });

  it('is not added to by them: versions, names, periods', async () => {
    for (const sql of [
      `insert into preset_version (preset_code, version, content) values ('TEST', 9, '{}')`,
      `insert into organisation_name (organisation_id, name_ja, name_en, from_on, recorded_at) select id, 'x', 'x', '2030-01-01', now() from organisation limit 1`,
      `insert into retention_period (what, days, valid_from) values ('BODY', 8, '2030-01-01')`,
    ]) await expect(scene.api(as('COORDINATOR'), sql)).rejects.toThrow('row-level security');
  });

  it('keeps what a preset said, even from the owner of the tables', async () => {
    await scene.owner.query(`insert into preset_version (preset_code, version, content) values ('TEST', 1, '{}')`);
    await expect(scene.owner.query(`update preset_version set content = '{"x":1}'`)).rejects.toThrow();
    await expect(scene.owner.query('delete from preset_version')).rejects.toThrow();
  });
});
