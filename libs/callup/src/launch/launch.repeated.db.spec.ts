import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { AlreadyRunning, KeyReused } from '../refusals/launch.refusals.ts';
import { addSenders, COORDINATOR, LAUNCHING, requestFor, staff } from '../testing/launch.scene.ts';
import { addExpert, addFacts, addIncident, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { CallUp } from '../types/call-up.type.ts';
import { Launch } from './launch.service.ts';

let scene: SceneApp;
let launch: Launch;
let keys = 0;
const newKey = (): string => `repeat-key-${(keys += 1)}`;

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

async function launched(request: Parameters<Launch['launch']>[1], key = newKey()): Promise<CallUp> {
  const result = await launch.launch(COORDINATOR, request, key);
  if (!(result instanceof CallUp)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}

async function rows<T>(sql: string, ...params: unknown[]): Promise<T[]> {
  return scene.db.query<T[]>(sql, params);
}

describe('a repeated launch', () => {
  it('gives the same call-up back for the same key, also when it has ended', async () => {
    await addExpert(scene.db);
    const request = requestFor(await addIncident(scene.db));
    const first = await launched(request, 'the-same-key');
    expect((await launched(request, 'the-same-key')).id).toBe(first.id);
    await scene.db.query(`update call_up set state = 'CANCELLED', deadline = '2020-01-01' where id = $1`, [first.id]);
    expect((await launched(request, 'the-same-key')).id).toBe(first.id);
    expect(await rows('select id from call_up')).toHaveLength(1);
  });

  it('is refused when the key was used for something else', async () => {
    await addExpert(scene.db);
    const incident = await addIncident(scene.db);
    const first = await launched(requestFor(incident), 'used-before');
    const second = await launch.launch(COORDINATOR, requestFor(incident, { textEn: 'Another {number} {code}' }), 'used-before');
    expect(second).toBeInstanceOf(KeyReused);
    expect(second).toMatchObject({ callUpId: first.id, code: 'KEY_REUSED' });
  });

  it('takes the same key of another user for another key', async () => {
    await addExpert(scene.db);
    const incident = await addIncident(scene.db);
    await launched(requestFor(incident), 'two-users');
    const other = staff('0198c0de-0000-7000-8000-00000000c002', 'COORDINATOR');
    expect(await launch.launch(other, requestFor(incident, { waveSize: 5 }), 'two-users')).toBeInstanceOf(CallUp);
  });

  it('is refused under another key while the first runs, and taken after its end', async () => {
    await addExpert(scene.db);
    const request = requestFor(await addIncident(scene.db));
    const first = await launched(request);
    const second = await launch.launch(COORDINATOR, request, newKey());
    expect(second).toBeInstanceOf(AlreadyRunning);
    expect(second).toMatchObject({ callUpId: first.id });
    await scene.db.query(`update call_up set state = 'CLOSED' where id = $1`, [first.id]);
    expect(await launch.launch(COORDINATOR, request, newKey())).toBeInstanceOf(CallUp);
  });

  it('goes out once when many try at the same moment', async () => {
    await addExpert(scene.db);
    const request = requestFor(await addIncident(scene.db));
    const results = await Promise.all([newKey(), 'race-key-1', 'race-key-1', newKey()].map((key) => launch.launch(COORDINATOR, request, key)));
    const sent = new Set(results.filter((result) => result instanceof CallUp).map((result) => result.id));
    const named = new Set(results.filter((result) => result instanceof AlreadyRunning).map((result) => result.callUpId));
    expect(sent.size).toBe(1);
    expect([...named]).toEqual([...sent]);
    expect(await rows('select id from delivery')).toHaveLength(2);
  });
});
