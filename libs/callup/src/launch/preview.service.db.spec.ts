import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { EmptyAudience } from '../refusals/audience.refusals.ts';
import { InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { addSenders, COORDINATOR, LAUNCHING, requestFor } from '../testing/launch.scene.ts';
import { addExpert, addFacts, addIncident, addTeam, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import type { CallUpPreview } from '../types/preview.type.ts';
import { Preview } from './preview.service.ts';

let scene: SceneApp;

beforeAll(async () => {
  scene = await sceneApp(LAUNCHING, [], { MUSTER_AUDIENCE_CAP: '3', MUSTER_SMS_YEN_PER_SEGMENT: '10', PUBLIC_URL: 'https://m.example' }, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  await addFacts(scene.db);
});
afterAll(() => scene.close());
beforeEach(async () => {
  await clearRoster(scene.db);
  await scene.db.query('delete from sender');
  await addSenders(scene.db);
});

async function preview(part: Parameters<typeof requestFor>[1] = {}, incident: Parameters<typeof addIncident>[1] = {}): Promise<CallUpPreview> {
  return await scene.get(Preview).preview(COORDINATOR, requestFor(await addIncident(scene.db, incident), part)) as CallUpPreview;
}
const storedRows = async (): Promise<unknown> => scene.db.query('select (select count(*)::int from call_up) as a, (select count(*)::int from invitation) as b, (select count(*)::int from audit_entry) as c');

describe('a preview', () => {
  it('tells people, reasons, reach, time, price and estimate, and stores nothing', async () => {
    await addExpert(scene.db);
    await addExpert(scene.db, { messageLanguage: 'en', email: null });
    await addExpert(scene.db, { paused: true });
    const before = await storedRows();
    const shown = await preview();
    expect(shown).toMatchObject({
      population: 3, recipients: 2, firstWave: 2, exclusions: [{ reason: 'PAUSED', people: 1 }], needsApproval: false, problems: [],
      lines: [{ position: 0, matching: 2 }],
      channels: [{ channel: 'SMS', messages: 2 }, { channel: 'EMAIL', messages: 1, segments: 1, yen: 0 }],
      estimate: { method: 'ACCEPTANCE_RATE_ESTIMATE', yesRate: 0.35 },
    });
    const { segmentsJa, segmentsEn } = shown.sample;
    expect(shown.segments).toBe(segmentsJa + segmentsEn);
    expect(shown.costYen).toBe(10 * shown.segments);
    expect(shown.estimate.noteEn).toContain('plain estimate');
    expect(await storedRows()).toEqual(before);
  });

  it('counts the people of a team, and in a drill whatever the severity', async () => {
    const one = await addExpert(scene.db);
    await addExpert(scene.db);
    const audience = { teamIds: [await addTeam(scene.db, [one], { leastSeverity: 3 })] };
    expect(await preview({ audience })).toMatchObject({ problems: [{ field: 'audience.teamIds', code: 'TEAM_NOT_ACTIVATED' }] });
    expect(await preview({ audience }, { drill: true })).toMatchObject({ population: 1, recipients: 1 });
    expect(await preview({ audience }, { severity: 3 })).toMatchObject({ population: 1, recipients: 1 });
  });

  it('shows the texts as they will be sent, both languages, a drill marked', async () => {
    await addExpert(scene.db);
    const { sample } = await preview({}, { drill: true });
    expect(sample.textJa).toMatch(/^【訓練】【NISC招集】\d{3,} 深刻度2 要:インシデント対応 .*照合0000 https:\/\/m\.example\/a\/x+$/);
    expect(sample.textEn).toMatch(/^\[DRILL\] NISC CALL-UP \d{3,}: Incident Response needed by/);
  });

  it('says what would be refused, without names', async () => {
    for (let n = 0; n < 4; n += 1) await addExpert(scene.db);
    expect((await preview()).problems).toMatchObject([{ code: 'AUDIENCE_TOO_LARGE', field: 'audience' }]);
    await scene.db.query(`update sender set enabled = false where channel = 'SMS'`);
    expect((await preview({ audience: { prefectureCodes: ['13'] } })).problems.map((problem) => problem.code)).toEqual(['AUDIENCE_TOO_LARGE', 'NO_SENDER']);
    expect(JSON.stringify(await preview())).not.toMatch(/秘密|Himitsu|example\.jp|\+81/);
  });

  it('says when a second person is needed', async () => {
    await addExpert(scene.db);
    expect((await preview({}, { severity: 3 })).needsApproval).toBe(true);
    expect((await preview({}, { severity: 3, drill: true })).needsApproval).toBe(false);
  });

  it('measures the preflight by the first wave and the price by all', async () => {
    for (let n = 0; n < 3; n += 1) await addExpert(scene.db);
    await scene.db.query('update sender set rate_per_second = 0.0001');
    const all = await preview({ channels: ['SMS'] });
    expect(all.problems.map((problem) => problem.code)).toEqual(['QUEUE_TOO_LONG']);
    const waves = await preview({ channels: ['SMS'], waveSize: 1 });
    expect(waves).toMatchObject({ firstWave: 1, problems: [], costYen: all.costYen });
  });

  it('puts on record that attestations were matched', async () => {
    await addExpert(scene.db);
    const request = requestFor(await addIncident(scene.db));
    await scene.get(Preview).preview(COORDINATOR, { ...request, lines: [{ ...request.lines[0]!, attestationKind: 'TOKUTEI_HIMITSU' }] });
    expect(await scene.db.query(`select detail from audit_entry where action = 'attestation.match' and subject_id = $1`, [request.incidentId]))
      .toEqual([{ detail: { purpose: 'preview', kinds: ['TOKUTEI_HIMITSU'] } }]);
  });

  it('refuses a wrong request like the launch does', async () => {
    expect(await preview({ lines: [] })).toBeInstanceOf(EmptyAudience);
    expect(await preview({ audience: {} })).toBeInstanceOf(EmptyAudience);
    expect(await preview({ deadline: new Date(0) })).toBeInstanceOf(InvalidInput);
    expect(await preview({ incidentId: 'x' })).toBeInstanceOf(NotFound);
  });

  it('shows an empty audience with its reasons', async () => {
    await addExpert(scene.db, { paused: true });
    expect(await preview()).toMatchObject({ recipients: 0, problems: [{ code: 'EMPTY_AUDIENCE' }], exclusions: [{ reason: 'PAUSED', people: 1 }] });
  });
});
