import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Acts, standings, stateOf, timeline, told } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, type Scene } from '../testing/call-up.scene.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';
import { DeadlineService } from './deadline.service.ts';

let scene: SceneApp;
let acts: Acts;

beforeAll(async () => {
  scene = await sceneApp(ANSWERING_SIDE);
  acts = new Acts(scene);
});
afterAll(() => scene.close());

const onTime = (call: Scene) => scene.db.transaction((em) => scene.get(DeadlineService).onTime(em, call.callUpId));

describe('the deadline', () => {
  it('ends the answering: takes back what has not left, tells everybody who said yes, leaves the call-up to its coordinator', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 1 }, { need: 1 }], fits: () => [0], queued: true, deadlineIn: '1 hour', waveStop: 'NEVER' });
    await acts.answer(call, 0);
    await acts.answer(call, 1);
    await acts.assemble(call);
    await onTime(call);
    expect(await timeline(scene.db, call)).toEqual(['ASSEMBLED']);
    await advance(scene.db, '1 hour');
    await Promise.all([onTime(call), onTime(call)]);
    await acts.assemble(call);
    expect(await timeline(scene.db, call)).toEqual(['ASSEMBLED', 'DEADLINE', 'ASSEMBLED']);
    expect(await scene.db.query(`select distinct state from delivery where call_up_id = $1 and purpose = 'INVITE'`, [call.callUpId])).toEqual([{ state: 'CANCELLED' }]);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'STOOD_DOWN', null]);
    expect(await stateOf(scene.db, call)).toBe('OPEN');
    expect(await waitingJobs(scene.db, 'callup.deadline', call.callUpId)).toBe(1);
  });

  it('keeps but does not count a withdrawal that comes after it', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, lines: [{ need: 1, reserves: 1 }], deadlineIn: '1 hour' });
    await acts.answer(call, 0);
    await acts.answer(call, 1);
    await acts.assemble(call);
    await advance(scene.db, '1 hour 1 second');
    await acts.answer(call, 0, 'NO');
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'RESERVE 0']);
    expect(await timeline(scene.db, call)).toContain('LATE_WITHDRAWAL');
  });

  it('lets the call-up end by itself a day later, not before', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, lines: [{ need: 1, reserves: 1 }], deadlineIn: '1 hour' });
    await acts.answer(call, 0);
    await acts.answer(call, 1);
    await acts.assemble(call);
    await advance(scene.db, '1 hour');
    await onTime(call);
    await advance(scene.db, '23 hours 59 minutes');
    await onTime(call);
    expect(await stateOf(scene.db, call)).toBe('FILLED');
    await advance(scene.db, '2 minutes');
    await Promise.all([onTime(call), onTime(call)]);
    expect(await stateOf(scene.db, call)).toBe('CLOSED');
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'STOOD_DOWN']);
    expect(await told(scene.db, call, 1)).toEqual(['RESERVE', 'STAND_DOWN']);
    expect((await timeline(scene.db, call)).filter((kind) => kind === 'CLOSED')).toHaveLength(1);
    expect(await waitingJobs(scene.db, 'callup.deadline', call.callUpId)).toBe(0);
  });
});
