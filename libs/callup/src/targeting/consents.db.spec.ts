import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addExpert, addFacts, addIncident, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { countAudience, type AudienceCounts } from './audience-counts.query.ts';
import type { AudienceRequest, TargetLine } from './audience.types.ts';

let scene: SceneApp;
let expertId: string;

const LINE: TargetLine = {
  position: 0, workRoleId: null, minLevel: 1, place: 'EITHER', prefectureCode: '13', attestationKind: null, languages: [],
  fromAt: new Date('2031-08-09T18:00:00Z'), untilAt: new Date('2031-08-12T06:00:00Z'),
};

async function count(part: Partial<AudienceRequest> = {}): Promise<AudienceCounts> {
  const incidentId = await addIncident(scene.db, {});
  return scene.db.transaction((em) => countAudience(em, { incidentId, severity: 4, kind: 'REAL', channels: ['SMS', 'EMAIL'], lines: [LINE], filter: { everybody: true }, ...part }));
}

const withdraw = (code: string): Promise<unknown> =>
  scene.db.query(`insert into consent (expert_id, code, given) values ($1, $2, false) on conflict (expert_id, code) do update set given = false`, [expertId, code]);

/** Sets the product's clock in Japan. */
const clock = (time: string): Promise<unknown> =>
  scene.db.query(`update clock_shift set shift = (date '2031-08-01' + $1::time) at time zone 'Asia/Tokyo' - now()`, [time]);

beforeAll(async () => {
  scene = await sceneApp([]);
  await addFacts(scene.db);
});
afterAll(() => scene.close());
beforeEach(async () => {
  await clock('12:00');
  await clearRoster(scene.db);
  await addExpert(scene.db, {});
  [{ id: expertId }] = await scene.db.query<[{ id: string }]>('select id from expert');
});

describe('consents', () => {
  it('withdrawn for a channel take that channel away, and the person when none is left', async () => {
    expect(await count()).toMatchObject({ recipients: 1, phone: { ja: 1 }, mail: { ja: 1 } });
    await withdraw('CHANNEL_SMS');
    expect(await count()).toMatchObject({ recipients: 1, phone: { ja: 0 }, mail: { ja: 1 } });
    expect(await count({ channels: ['SMS'] })).toMatchObject({ recipients: 0, exclusions: [{ reason: 'NO_CHANNEL', people: 1 }] });
    await withdraw('CHANNEL_EMAIL');
    expect(await count()).toMatchObject({ recipients: 0, exclusions: [{ reason: 'NO_CHANNEL', people: 1 }] });
  });

  it.each([['22:00', 0], ['02:30', 0], ['05:59', 0], ['06:00', 1], ['21:59', 1]])('withdrawn for the night keep the person out at %s whatever the severity', async (time, recipients) => {
    await clock(time);
    expect(await count()).toMatchObject({ recipients: 1 });
    await withdraw('NIGHT');
    expect(await count()).toMatchObject({ recipients, exclusions: recipients ? [] : [{ reason: 'QUIET_HOURS', people: 1 }] });
  });
});

describe('a decoy', () => {
  it('is never called, and nothing tells it from somebody on a pause', async () => {
    await scene.db.query('update expert set paused_at = muster_now()');
    const person = await count();
    await scene.db.query('insert into honey_record (expert_id) select id from expert');
    await scene.db.query('update expert set paused_at = null');
    expect(await count()).toEqual(person);
    expect(await count({ filter: { addExpertIds: [expertId] } })).toMatchObject({ recipients: 0, exclusions: [{ reason: 'PAUSED', people: 1 }] });
  });
});
