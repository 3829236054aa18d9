import { Users } from '@muster/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchedCallUp, type Scene } from '../../testing/call-up.scene.ts';
import { sceneApp, type SceneApp } from '../../testing/scene.module.ts';
import { forecastAt } from './call-up-report.parts.ts';
import { CALL_UP_REPORTS, CallUpReports, type CallUpReportName } from './call-up-reports.service.ts';

const PLAN = {
  recipients: 5, estimate: { expectedYes: 2, lines: [{ position: 0, expectedYes: 2 }] },
  curve: [{ minutes: 0, expectedYes: 0, chanceAllFilled: 0 }, { minutes: 10, expectedYes: 4, chanceAllFilled: 1 }],
};

let scene: SceneApp;
let call: Scene;

/** Five people: a yes and a no after five minutes, one who opened the page, one whom a message reached, one whom it did not. */
beforeAll(async () => {
  scene = await sceneApp([CallUpReports, Users]);
  call = await launchedCallUp(scene.db, { people: 5, kind: 'DRILL', channels: ['SMS'] });
  const of = (at: number): string => call.people[at]!.invitationId;
  await scene.db.query(`update call_up set launched_at = '2026-11-27T01:00:00Z', plan = $2 where id = $1`, [call.callUpId, PLAN]);
  for (const [at, answer] of [[0, 'YES'], [1, 'NO']] as const) await scene.db.query(`update invitation set answer = $2, answered_at = '2026-11-27T01:05:00Z' where id = $1`, [of(at), answer]);
  await scene.db.query('update invitation set seen_at = muster_now() where id = $1', [of(2)]);
  await scene.db.query(`update delivery set state = 'DELIVERED' where invitation_id = any($1::uuid[])`, [[of(2), of(3)]]);
  for (const kind of ['LAUNCHED', 'ASSEMBLED', 'ASSEMBLED', 'CLOSED']) await scene.db.query(`insert into call_up_event (call_up_id, kind, detail) values ($1, $2, '{}')`, [call.callUpId, kind]);
});
afterAll(() => scene.close());

const rows = async (name: CallUpReportName) => (await scene.get(CallUpReports).make(call.callUpId, name))![0].rows;

describe('a report on a call-up', () => {
  it('holds what was expected beside what came, line by line', async () => {
    expect(await rows('CALIBRATION')).toEqual([
      [{ ja: '全体', en: 'Whole' }, 1, 5, 2, 1, 0.5, 0, 0], [{ ja: '1. インシデント対応', en: '1. Incident Response' }, 1, 0, 2, 1, 0.5, 0, 0],
    ]);
  });

  it('tells how far the silent were reached, and names nobody', async () => {
    expect((await rows('SILENT')).map(([, people]) => people)).toEqual([1, 1, 1, 0]);
    const whole = JSON.stringify(await scene.get(CallUpReports).make(call.callUpId, 'WHOLE'));
    for (const { expertId, phone, email } of call.people) for (const secret of [expertId, phone, email, '秘密']) expect(whole).not.toContain(secret);
  });

  it('sets the answers beside the forecast of the same moment, in Japan\'s time', async () => {
    const points = await rows('ANSWERS');
    expect(points.at(-1)!.slice(0, 3)).toEqual([expect.stringMatching(/^2026-11-27 10:05:/), 1, 1]);
    expect(points.at(-1)![3]).toBe(2);
    expect([0, 5, 10, 99].map((minutes) => forecastAt(PLAN.curve, minutes))).toEqual([0, 2, 4, 4]);
  });

  it('writes every entry of the timeline where it stands alone, and runs of matching as one in the whole', async () => {
    expect(await rows('TIMELINE')).toHaveLength(4);
    const whole = (await scene.get(CallUpReports).make(call.callUpId, 'WHOLE'))!;
    expect(whole.map(({ name }) => name)).toEqual(CALL_UP_REPORTS.slice(1).map((name) => name.toLowerCase()));
    expect(whole.at(-1)!.rows.map(([, what]) => (what as { en: string }).en)).toEqual(['The sending began', 'The team was matched again', 'The call-up was closed']);
    expect(whole[0].title.ja).toContain('【訓練】');
  });

  it('is nothing for a call-up that is not there', async () => expect(await scene.get(CallUpReports).make('0198c0de-0000-7000-8000-000000000001', 'WHOLE')).toBeNull());
});
