import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sha256 } from '@muster/platform';
import { as, WallScene } from './walls.scene.ts';

const OPENED = 'select muster_calendar($1) as facts';
const hash = sha256('token');
let scene: WallScene;

interface Facts { facts: Record<string, unknown> | null }

describe('calendars in PostgreSQL', () => {
  beforeAll(async () => { scene = await WallScene.open(); });
  afterAll(() => scene.close());
  beforeEach(async () => {
    const { owner, ids } = scene;
    await owner.query('delete from calendar_feed');
    await owner.query('delete from busy_time');
    await owner.query('delete from capacity');
    await owner.query('insert into calendar_feed (expert_id, token_hash) values ($1, $2)', [ids.own, hash]);
    await owner.query(`insert into busy_time (expert_id, from_at, until_at) select id, now() + interval '1 day', now() + interval '2 days' from expert`);
    await owner.query(`insert into capacity (expert_id, from_quarter, hours) select id, '2026-04-01', 40 from expert`);
  });

  it('open by the hash of a link, and show times, a language and nothing else', async () => {
    const [row] = await scene.api<Facts>({ kind: 'link' }, OPENED, [hash]);
    expect(Object.keys(row!.facts!).sort()).toEqual(['busy', 'callable', 'exceptions', 'language', 'now', 'week']);
    expect(row!.facts).toMatchObject({ week: '{[0,10080)}', callable: true, language: 'ja' });
    expect(JSON.stringify(row)).not.toContain(scene.ids.own);
    expect(await scene.api({ kind: 'link' }, OPENED, [sha256('another')])).toEqual([{ facts: null }]);
  });

  it('open no more once the link is ended, or its holder has left', async () => {
    await scene.owner.query(`update expert set status = 'LEFT' where id = $1`, [scene.ids.own]);
    expect(await scene.api({ kind: 'link' }, OPENED, [hash])).toEqual([{ facts: null }]);
    await scene.owner.query(`update expert set status = 'ACTIVE' where id = $1`, [scene.ids.own]);
    await scene.owner.query('update calendar_feed set revoked_at = now()');
    expect(await scene.api({ kind: 'link' }, OPENED, [hash])).toEqual([{ facts: null }]);
  });

  it('are asked by the api alone: workers and auditors may not', async () => {
    for (const role of ['worker', 'auditor'] as const) await expect(scene.process(role).query(OPENED, [hash])).rejects.toThrow(/permission denied/);
  });

  it('have links that nobody sees but their holder', async () => {
    for (const role of ['COORDINATOR', 'VETTING_OFFICER', 'ADMINISTRATOR', 'AUDITOR', 'HR'] as const) expect([role, await scene.sees(as(role), 'calendar_feed')]).toEqual([role, 0]);
    expect(await scene.sees(as('EXPERT', { expertId: scene.ids.own }), 'calendar_feed')).toBe(1);
    expect(await scene.sees(as('EXPERT', { expertId: scene.ids.other }), 'calendar_feed')).toBe(0);
    expect(await scene.sees({ kind: 'link' }, 'calendar_feed')).toBe(0);
  });

  it('and hours a quarter are seen by whoever computes audiences, and written by their owner alone', async () => {
    for (const table of ['busy_time', 'capacity']) {
      expect([await scene.sees(as('COORDINATOR'), table), await scene.sees(as('HR', { organisationIds: [scene.ids.ministry] }), table)]).toEqual([2, 0]);
      expect(await scene.sees(as('EXPERT', { expertId: scene.ids.own }), table)).toBe(1);
    }
    const own = as('EXPERT', { expertId: scene.ids.own });
    expect(await scene.api(own, 'delete from busy_time')).toEqual([[], 1]);
    expect(await scene.api(own, 'update capacity set hours = 0')).toEqual([[], 1]);
    await expect(scene.api(own, `insert into busy_time (expert_id, from_at, until_at) values ($1, now(), now() + interval '1 hour')`, [scene.ids.other])).rejects.toThrow(/row-level security/);
    expect(await scene.owner.query('select count(*)::int as n from busy_time')).toEqual([{ n: 1 }]);
  });
});
