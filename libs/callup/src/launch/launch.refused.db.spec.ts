import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { AudienceTooLarge, EmptyAudience } from '../refusals/audience.refusals.ts';
import { InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { IncidentClosed } from '../refusals/launch.refusals.ts';
import { CannotSend } from '../refusals/sending.refusals.ts';
import { addSenders, COORDINATOR, LAUNCHING, requestFor } from '../testing/launch.scene.ts';
import { addExpert, addFacts, addIncident, addTeam, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { Launch } from './launch.service.ts';

let scene: SceneApp;
let launch: Launch;
let keys = 0;
const newKey = (): string => `refuse-key-${(keys += 1)}`;

beforeAll(async () => {
  scene = await sceneApp(LAUNCHING, [], { MUSTER_AUDIENCE_CAP: '5' }, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  launch = scene.get(Launch);
  await addFacts(scene.db);
});
afterAll(() => scene.close());
beforeEach(async () => {
  await clearRoster(scene.db);
  await addSenders(scene.db);
});

async function rows<T>(sql: string, ...params: unknown[]): Promise<T[]> {
  return scene.db.query<T[]>(sql, params);
}

/** Nothing of a call-up is anywhere. */
async function expectNothing(): Promise<void> {
  const [left] = await rows(`select (select count(*) from call_up)::int as "callUps", (select count(*) from invitation)::int as people,
    (select count(*) from delivery)::int as messages, (select count(*) from requirement)::int as lines, (select count(*) from call_up_event)::int as events`);
  expect(left).toEqual({ callUps: 0, people: 0, messages: 0, lines: 0, events: 0 });
}

describe('a launch that is refused leaves nothing behind', () => {
  const refusal = async (part: Parameters<typeof requestFor>[1], incident = addIncident(scene.db)): Promise<unknown> => {
    const result = await launch.launch(COORDINATOR, requestFor(await incident, part), newKey());
    await expectNothing();
    return result;
  };

  it.each([
    ['NO_REQUIREMENT', { lines: [] }], ['EMPTY_FILTER', { audience: {} }], ['EMPTY_FILTER', { audience: { verifiedOnly: true } }],
    ['EMPTIED_LIST', { audience: { everybody: true, prefectureCodes: [] } }],
    ['NOBODY_SELECTED', { audience: { prefectureCodes: ['27'] } }],
  ] as const)('nobody is called: %s', async (reason, part) => {
    await addExpert(scene.db);
    const result = await refusal(part as Parameters<typeof requestFor>[1]);
    expect(result).toBeInstanceOf(EmptyAudience);
    expect(result).toMatchObject({ code: 'EMPTY_AUDIENCE', reason });
  });

  it('when nobody can be called, with the reasons', async () => {
    await addExpert(scene.db, { paused: true });
    await addExpert(scene.db, { phone: null, email: null });
    expect(await refusal({})).toMatchObject({
      reason: 'NOBODY_CALLABLE', exclusions: [{ reason: 'PAUSED', people: 1 }, { reason: 'NO_CHANNEL', people: 1 }],
    });
  });

  it('for a team that is none, that nobody is in, or that is not activated at this severity', async () => {
    const expert = await addExpert(scene.db);
    expect(await refusal({ audience: { teamIds: [] } })).toMatchObject({ reason: 'EMPTIED_LIST', field: 'audience.teamIds' });
    expect(await refusal({ audience: { teamIds: [await addTeam(scene.db, [])] } })).toMatchObject({ reason: 'NOBODY_SELECTED' });
    expect(await refusal({ audience: { teamIds: ['0198c0de-0000-7000-8000-000000000001'] } })).toMatchObject({ problems: [{ field: 'audience.teamIds', code: 'UNKNOWN_TEAM' }] });
    expect(await refusal({ audience: { teamIds: [await addTeam(scene.db, [expert], { ended: true })] } })).toMatchObject({ problems: [{ code: 'UNKNOWN_TEAM' }] });
    expect(await refusal({ audience: { teamIds: [await addTeam(scene.db, [expert], { leastSeverity: 3 })] } })).toMatchObject({ problems: [{ code: 'TEAM_NOT_ACTIVATED' }] });
  });

  it('above the size cap', async () => {
    for (let n = 0; n < 6; n += 1) await addExpert(scene.db);
    const result = await refusal({});
    expect(result).toBeInstanceOf(AudienceTooLarge);
    expect(result).toMatchObject({ recipients: 6, cap: 5 });
  });

  it('without a sender, or with more than the provider queues', async () => {
    await addExpert(scene.db);
    expect(await refusal({ channels: ['VOICE'] })).toBeInstanceOf(CannotSend);
    await scene.db.query(`update sender set rate_per_second = 0.00001`);
    expect(await refusal({ channels: ['SMS'] })).toMatchObject({ code: 'QUEUE_TOO_LONG', field: 'channels' });
  });

  it('for an incident that is not there or is closed', async () => {
    await addExpert(scene.db);
    expect(await refusal({ incidentId: '0198c0de-0000-7000-8000-000000000001' })).toBeInstanceOf(NotFound);
    expect(await refusal({ incidentId: 'nonsense' })).toBeInstanceOf(NotFound);
    const closed = await addIncident(scene.db);
    await scene.db.query(`update incident set state = 'CLOSED' where id = $1`, [closed]);
    expect(await refusal({}, Promise.resolve(closed))).toBeInstanceOf(IncidentClosed);
  });

  it('with every wrong field named at once', async () => {
    await addExpert(scene.db);
    const line = requestFor('').lines[0]!;
    const result = await refusal({
      lines: [{ ...line, workRoleId: 'NO-SUCH-ROLE', headCount: 0, fromAt: line.untilAt, untilAt: line.fromAt, languages: ['Japanese'] }],
      audience: { prefectureCodes: ['99'] }, deadline: new Date(0), textJa: 'TLP:RED {number}', textEn: 'x'.repeat(2000), channels: [],
    });
    expect(result).toBeInstanceOf(InvalidInput);
    expect((result as InvalidInput).problems.map((problem) => problem.field)).toEqual([
      'lines.0.headCount', 'lines.0.untilAt', 'lines.0.workRoleId', 'deadline', 'audience.prefectureCodes', 'channels', 'lines.0.languages', 'textJa', 'textEn',
    ]);
  });

  it('under a key that is none', async () => {
    const result = await launch.launch(COORDINATOR, requestFor(await addIncident(scene.db)), ' ');
    expect(result).toMatchObject({ code: 'KEY_INVALID', field: 'idempotencyKey' });
  });
});
