import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DatabaseContext } from '@muster/platform';
import { as, WallScene } from './walls.scene.ts';

let scene: WallScene;
beforeAll(async () => { scene = await WallScene.open(); });
afterAll(() => scene.close());

const HOLDERS = `select holder from attestation.holders('TOKUTEI_HIMITSU', '2026-08-10') as holder`;
const AMONG = `select id from attestation.among((select array_agg(e) from unnest($1::uuid[]) e), 'TOKUTEI_HIMITSU', '2026-08-10') as id`;
const holders = async (context: DatabaseContext | null): Promise<number> => (await scene.api(context, HOLDERS)).length;
const among = async (context: DatabaseContext | null): Promise<number> => (await scene.api(context, AMONG, [[scene.ids.own, scene.ids.other]])).length;
const questions = (): Promise<{ asked: string; people: number | null; caller_kind: string | null; kind: string }[]> =>
  scene.owner.query('select asked, people, caller_kind, kind from attestation.question order by id');

describe('the store of attestations', () => {
  it.each(['select * from attestation.confirmation', 'select * from attestation.question', `insert into attestation.question (asked, kind, on_day) values ('AMONG', 'x', now())`])(
    'opens to no process by a statement: %s', async (sql) => {
      await expect(scene.api(as('COORDINATOR'), sql)).rejects.toThrow(/permission denied/);
      await expect(scene.process('worker').query(sql)).rejects.toThrow(/permission denied/);
    });

  it('answers nobody without a caller, nor HR, an employer, an expert, an auditor or an administrator', async () => {
    for (const context of [null, as('HR', { organisationIds: [scene.ids.ministry] }), as('EMPLOYER_CONTACT'), as('EXPERT', { expertId: scene.ids.own }), as('AUDITOR'), as('ADMINISTRATOR')]) {
      expect([await holders(context), await among(context)]).toEqual([0, 0]);
    }
    expect(await questions()).toEqual([]);
  });

  it('answers whoever computes audiences, and the vetting officer about people whom he names; each question is logged, no answer is', async () => {
    expect([await holders(as('COORDINATOR')), await among(as('VETTING_OFFICER')), await holders(as('VETTING_OFFICER'))]).toEqual([2, 2, 0]);
    expect(await questions()).toEqual([
      { asked: 'HOLDERS', people: null, caller_kind: 'user', kind: 'TOKUTEI_HIMITSU' }, { asked: 'AMONG', people: 2, caller_kind: 'user', kind: 'TOKUTEI_HIMITSU' },
    ]);
    await expect(scene.owner.query('delete from attestation.question')).rejects.toThrow('append-only');
  });

  it('refuses the worker, who needs none of it', async () => {
    await expect(scene.process('worker').query(HOLDERS)).rejects.toThrow(/permission denied/);
  });

  it('shows the auditor the questions, and no person', async () => {
    const auditor = scene.process('auditor');
    await auditor.query('select at, caller, asked, kind, on_day from attestation.question');
    await expect(auditor.query('select * from attestation.confirmation')).rejects.toThrow(/permission denied/);
  });
});
