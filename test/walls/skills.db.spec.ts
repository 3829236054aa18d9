import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, WallScene } from './walls.scene.ts';

let scene: WallScene;
const OFFICER = '0198c0de-0000-7000-8000-000000000001';
const VERIFY = `update expert_skill set verified_at = muster_now(), verified_by = $2 where expert_id = $1`;
const JUDGE = `insert into skill_judgement (expert_id, work_role_id, level, evidence_sealed, by_user, by_name) values ($1, 'PD-WRL-003', 2, '', $2, 'x')`;
const NOTE = `insert into credential_evidence (expert_id, credential_code, kind, done_on, by_user) values ($1, 'RISS', 'ONLINE', current_date, $2)`;

beforeAll(async () => {
  scene = await WallScene.open();
  const { owner, ids } = scene;
  await owner.query(`insert into credential_kind (code, name_ja, name_en) values ('RISS', '支援士', 'RISS') on conflict do nothing`);
  await owner.query(`insert into expert_credential (expert_id, credential_code, obtained_on) select id, 'RISS', '2026-01-01' from expert`);
  await owner.query(JUDGE, [ids.other, OFFICER]);
  await owner.query(NOTE, [ids.other, OFFICER]);
  await owner.query(`with t as (insert into team (kind, name_ja, name_en, least_severity, activation_ja, activation_en, valid_from) values ('CYMAT', 'x', 'x', 3, 'x', 'x', '2026-01-01') returning id)
    insert into team_member (team_id, expert_id, post, from_on) select t.id, e.id, 'MEMBER', '2026-01-01' from t, expert e`);
});
afterAll(() => scene.close());

describe('whatever the services forget', () => {
  it('no expert verifies a skill, no officer his own, and a verified level is not raised', async () => {
    const { ids } = scene;
    const expert = as('EXPERT', { expertId: ids.own });
    await expect(scene.api(expert, VERIFY, [ids.own, OFFICER])).rejects.toThrow('only another officer');
    await expect(scene.api(as('VETTING_OFFICER', { expertId: ids.own, userId: OFFICER }), VERIFY, [ids.own, OFFICER])).rejects.toThrow('only another officer');
    await scene.api(as('VETTING_OFFICER', { userId: OFFICER }), VERIFY, [ids.own, OFFICER]);
    await expect(scene.api(expert, 'update expert_skill set level = 4 where expert_id = $1', [ids.own])).rejects.toThrow('only another officer');
    await scene.api(expert, 'update expert_skill set level = 1 where expert_id = $1', [ids.own]);
    expect(await scene.owner.query('select level, verified_by as by from expert_skill where expert_id = $1', [ids.own])).toEqual([{ level: 1, by: OFFICER }]);
  });

  it('nobody writes a judgement or a course about himself, and what is written stays', async () => {
    const { ids } = scene;
    for (const self of [as('EXPERT', { expertId: ids.own }), as('VETTING_OFFICER', { expertId: ids.own })]) {
      for (const sql of [JUDGE, NOTE]) await expect(scene.api(self, sql, [ids.own, OFFICER])).rejects.toThrow('row-level security');
    }
    await expect(scene.owner.query('update skill_judgement set level = 4')).rejects.toThrow('append-only');
    await expect(scene.owner.query(`update credential_evidence set done_on = '2020-01-01'`)).rejects.toThrow('append-only');
  });

  it('credentials and judgements are for their holder and for officers', async () => {
    const { ids } = scene;
    const seen = async (context: ReturnType<typeof as>): Promise<number[]> =>
      Promise.all(['expert_credential', 'credential_evidence', 'skill_judgement'].map((table) => scene.sees(context, table)));
    expect(await seen(as('VETTING_OFFICER'))).toEqual([2, 1, 1]);
    expect(await seen(as('EXPERT', { expertId: ids.own }))).toEqual([1, 0, 0]);
    // Whoever computes audiences asks whose credential is current on the last day of the work; judgements are not asked.
    for (const role of ['COORDINATOR', 'APPROVER'] as const) expect(await seen(as(role))).toEqual([2, 1, 0]);
    for (const role of ['AUDITOR', 'EMPLOYER_CONTACT'] as const) expect(await seen(as(role))).toEqual([0, 0, 0]);
    expect(await seen(as('HR', { organisationIds: [ids.ministry] }))).toEqual([0, 0, 0]);
  });

  it('who is in a team is seen as the registry is; only the office changes teams', async () => {
    const { ids } = scene;
    const sees = (role: Parameters<typeof as>[0], parts = {}): Promise<number> => scene.sees(as(role, parts), 'team_member');
    expect(await Promise.all([sees('COORDINATOR'), sees('APPROVER'), sees('ADMINISTRATOR')])).toEqual([2, 2, 2]);
    expect(await Promise.all([sees('HR', { organisationIds: [ids.ministry] }), sees('EXPERT', { expertId: ids.own }), sees('AUDITOR'), sees('EMPLOYER_CONTACT')])).toEqual([1, 1, 0, 0]);
    expect(await scene.api(as('COORDINATOR'), 'update team set least_severity = 0 returning id')).toEqual([[], 0]);
    expect(await scene.api(as('EXPERT', { expertId: ids.own }), `update team_member set post = 'LEAD' returning id`)).toEqual([[], 0]);
  });
});
