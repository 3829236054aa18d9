import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { as, WallScene } from './walls.scene.ts';

const OFFICER = '0197a3f2-0000-7000-8000-0000000000f1';
const TABLES = ['vetting_case', 'vetting_step', 'attachment', 'suspension', 'planned_departure', 'agreement_signature', 'expert_move'] as const;

let scene: WallScene;

async function fill(expertId: string): Promise<void> {
  const { owner } = scene;
  const [one] = await owner.query<{ id: string }[]>(`insert into vetting_case (expert_id, kind, opened_by) values ($1, 'RENEWAL', $2) returning id`, [expertId, OFFICER]);
  await owner.query(`insert into vetting_step (case_id, kind, outcome, by_user) values ($1, 'IDENTITY', 'PASSED', $2)`, [one!.id, OFFICER]);
  await owner.query(`insert into attachment (case_id, step, kind, name_sealed, content_sealed, size, uploaded_by) values ($1, 'IDENTITY', 'PDF', '', '', 1, $2)`, [one!.id, OFFICER]);
  await owner.query(`insert into suspension (expert_id, notice_sealed, suspended_by, review_on) values ($1, '', $2, current_date + 9)`, [expertId, OFFICER]);
  await owner.query(`insert into planned_departure (expert_id, last_day, reason_sealed, planned_by) values ($1, current_date + 9, '', $2)`, [expertId, OFFICER]);
  await owner.query(`insert into agreement_signature (expert_id, user_id, code, version, language, text_hash, method, expires_on) values ($1, $2, 'PLEDGE', 1, 'ja', '', 'PASSKEY', current_date + 9)`, [expertId, OFFICER]);
  await owner.query(`update expert set status = 'LAPSED' where id = $1`, [expertId]);
  await owner.query(`update expert set status = 'ACTIVE' where id = $1`, [expertId]);
}

const shown = async (context: Parameters<WallScene['sees']>[0]): Promise<number[]> => {
  const counts: number[] = [];
  for (const table of TABLES) counts.push(await scene.sees(context, table));
  return counts;
};

beforeAll(async () => {
  scene = await WallScene.open();
  for (const id of [scene.ids.own, scene.ids.other]) await fill(id);
});
afterAll(() => scene.close());

describe('vetting, where a service forgets its check', () => {
  it('is open to officers, and to experts as far as it is their own and told to them', async () => {
    expect(await shown(as('VETTING_OFFICER'))).toEqual([2, 2, 2, 2, 2, 2, 4]);
    expect(await shown(as('EXPERT', { expertId: scene.ids.own }))).toEqual([1, 0, 0, 1, 1, 1, 2]);
    // Whoever computes audiences asks for whom a departure is planned and whose pledge holds on the last day of the work.
    for (const role of ['COORDINATOR', 'APPROVER'] as const) expect([role, await shown(as(role))]).toEqual([role, [0, 0, 0, 0, 2, 2, 0]]);
    for (const role of ['HR', 'EMPLOYER_CONTACT', 'AUDITOR'] as const) {
      expect([role, await shown(as(role, { organisationIds: [scene.ids.ministry] }))]).toEqual([role, [0, 0, 0, 0, 0, 0, 0]]);
    }
    expect(await shown(null)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('lets nobody sign for somebody else, vet himself, or write history', async () => {
    const expert = as('EXPERT', { expertId: scene.ids.own });
    await expect(scene.api(expert, `insert into agreement_signature (expert_id, user_id, code, version, language, text_hash, method, expires_on) values ($1, $2, 'PLEDGE', 1, 'ja', '', 'PASSKEY', current_date)`, [scene.ids.other, OFFICER])).rejects.toThrow(/row-level security/);
    await expect(scene.api(expert, `insert into vetting_case (expert_id, kind, opened_by) values ($1, 'FIRST', $2)`, [scene.ids.own, OFFICER])).rejects.toThrow(/row-level security/);
    await expect(scene.api(as('VETTING_OFFICER'), `insert into expert_move (expert_id, act, from_status, to_status) values ($1, 'APPROVE', 'VETTING', 'ACTIVE')`, [scene.ids.own])).rejects.toThrow(/permission denied/);
    await expect(scene.api(as('VETTING_OFFICER'), 'update vetting_step set by_user = $1', [OFFICER])).rejects.toThrow(/permission denied/);
  });

  describe('one’s own entry', () => {
    const to = (status: string, expertId: string): Promise<unknown> => scene.api(as('EXPERT', { expertId }), `update expert set status = $2 where id = $1`, [expertId, status]);
    beforeEach(() => scene.owner.query(`update expert set status = 'SUSPENDED' where id = $1`, [scene.ids.own]));

    it.each(['ACTIVE', 'APPLIED', 'LAPSED'])('is not moved from a suspension to %s', (status) => expect(to(status, scene.ids.own)).rejects.toThrow(/his own membership/));

    it('is not prolonged', () => expect(scene.api(as('EXPERT', { expertId: scene.ids.own }), `update expert set eligible_until = '2099-01-01' where id = $1`, [scene.ids.own])).rejects.toThrow(/his own membership/));

    it('may be applied with by whoever is invited', async () => {
      await scene.owner.query(`update expert set status = 'INVITED' where id = $1`, [scene.ids.own]);
      expect(await to('APPLIED', scene.ids.own)).toEqual([[], 1]);
    });
  });

  it('keeps every move and every wording as it was written, even from their owner', async () => {
    await expect(scene.owner.query(`update expert_move set to_status = 'ACTIVE'`)).rejects.toThrow('append-only');
    await expect(scene.owner.query(`update agreement set text_ja = ''`)).rejects.toThrow('append-only');
    await expect(scene.owner.query(`update agreement_signature set text_hash = ''`)).rejects.toThrow('append-only');
  });
});
