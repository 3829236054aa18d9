import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Acts, standings, stateOf, timeline } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, type Scene } from '../testing/call-up.scene.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';
import { fireTimer } from './timer-firing.query.ts';
import { WaveService } from './wave.service.ts';

let scene: SceneApp;
let acts: Acts;

beforeAll(async () => {
  scene = await sceneApp(ANSWERING_SIDE);
  acts = new Acts(scene);
});
afterAll(() => scene.close());

const onTime = (call: Scene) => scene.db.transaction((em) => scene.get(WaveService).onTime(em, call.callUpId));
const onReminder = (call: Scene, wave = 1) => scene.db.transaction((em) => scene.get(WaveService).onReminder(em, call.callUpId, wave));
const invited = async (call: Scene): Promise<Record<number, number>> => {
  const rows = await scene.db.query(`select wave, count(distinct invitation_id)::int as people from delivery where call_up_id = $1 and purpose = 'INVITE' and state <> 'CANCELLED' group by 1 order by 1`, [call.callUpId]);
  return Object.fromEntries(rows.map((row: { wave: number; people: number }) => [row.wave, row.people]));
};
const queued = async (call: Scene, purpose: string): Promise<number> =>
  (await scene.db.query(`select count(*)::int as n from delivery where call_up_id = $1 and purpose = $2 and state = 'QUEUED'`, [call.callUpId, purpose]))[0].n;

describe('waves by time', () => {
  it('start when they are due, once, never early, and arm the next until nobody is left', async () => {
    const call = await launchedCallUp(scene.db, { people: 5, lines: [{ need: 5 }], invited: 2, waveSize: 2, waveIntervalSeconds: 600 });
    await advance(scene.db, '9 minutes 59 seconds');
    await onTime(call);
    expect(await invited(call)).toEqual({ 1: 2 });
    expect(await waitingJobs(scene.db, 'callup.wave', call.callUpId)).toBe(1);
    await advance(scene.db, '2 seconds');
    await Promise.all([onTime(call), onTime(call), onTime(call)]);
    expect(await invited(call)).toEqual({ 1: 2, 2: 2 });
    await advance(scene.db, '10 minutes');
    await onTime(call);
    await onTime(call);
    expect(await invited(call)).toEqual({ 1: 2, 2: 2, 3: 1 });
    expect(await scene.db.query('select current_wave, next_wave_at from call_up where id = $1', [call.callUpId])).toEqual([{ current_wave: 3, next_wave_at: null }]);
    const firings = await scene.db.query(`select timer_key, fired_at >= due_at as right from timer_firing where timer_key like $1 order by 1`, [`%${call.callUpId}%`]);
    expect(firings).toEqual([{ timer_key: `wave:${call.callUpId}:2`, right: true }, { timer_key: `wave:${call.callUpId}:3`, right: true }]);
  });

  it('pass over people who opted out or paused meanwhile', async () => {
    const call = await launchedCallUp(scene.db, { people: 4, lines: [{ need: 4 }], invited: 1, waveSize: 2, waveIntervalSeconds: 60 });
    await scene.db.query('update expert set paused_at = muster_now() where id = $1', [call.people[1]!.expertId]);
    await scene.db.query('update contact set opted_out_at = muster_now() where expert_id = $1', [call.people[2]!.expertId]);
    await advance(scene.db, '1 minute');
    await onTime(call);
    expect(await invited(call)).toEqual({ 1: 1, 2: 1 });
  });

  it('do not start when the team is complete, the deadline is over or the call-up has ended', async () => {
    for (const change of [`state = 'FILLED'`, `deadline = muster_now() - interval '1 second'`, `state = 'CANCELLED'`, `state = 'CLOSED'`]) {
      const call = await launchedCallUp(scene.db, { people: 2, invited: 1, waveSize: 1, waveIntervalSeconds: 1 });
      await scene.db.query(`update call_up set ${change} where id = $1`, [call.callUpId]);
      await advance(scene.db, '1 minute');
      await onTime(call);
      expect(await invited(call)).toEqual({ 1: 1 });
    }
  });
});

describe('a timer', () => {
  it('is early, fires once, and never again', async () => {
    const [{ due }] = await scene.db.query(`select (muster_now() + interval '1 hour')::text as due`);
    const fire = () => scene.db.transaction((em) => fireTimer(em, 'test', due));
    expect(await fire()).toBe('EARLY');
    await advance(scene.db, '1 hour 1 second');
    expect((await Promise.all([fire(), fire(), fire()])).sort()).toEqual(['FIRED_BEFORE', 'FIRED_BEFORE', 'FIRES']);
    expect(await fire()).toBe('FIRED_BEFORE');
  });
});

describe('waves on declines', () => {
  it('start at once when those who are silent could not fill the lines any more', async () => {
    const call = await launchedCallUp(scene.db, { people: 6, lines: [{ need: 2 }], invited: 3, waveSize: 2, waveIntervalSeconds: 3600 });
    await acts.answer(call, 0, 'NO');
    await acts.assemble(call);
    expect(await invited(call)).toEqual({ 1: 3 });
    await acts.answer(call, 1, 'NO');
    await acts.assemble(call);
    expect(await invited(call)).toEqual({ 1: 3, 2: 2 });
    await acts.assemble(call);
    expect(await invited(call)).toEqual({ 1: 3, 2: 2 });
    expect(await scene.db.query(`select detail ->> 'cause' as cause from call_up_event where call_up_id = $1 and kind = 'WAVE_STARTED'`, [call.callUpId])).toEqual([{ cause: 'DECLINES' }]);
  });
});

describe('a complete team', () => {
  it('takes back the invitations that have not left, and calls those people again when somebody withdraws', async () => {
    const call = await launchedCallUp(scene.db, { people: 4, lines: [{ need: 1 }], queued: true, waveStop: 'FILLED' });
    await acts.answer(call, 0);
    await acts.assemble(call);
    expect(await stateOf(scene.db, call)).toBe('FILLED');
    expect(await queued(call, 'INVITE')).toBe(0);
    expect(await queued(call, 'CONFIRM')).toBe(2);
    expect(await timeline(scene.db, call)).toEqual(['ASSEMBLED', 'FILLED', 'WAVES_STOPPED']);
    await acts.answer(call, 0, 'NO');
    await acts.assemble(call);
    expect(await stateOf(scene.db, call)).toBe('OPEN');
    expect(await invited(call)).toEqual({ 2: 3 });
    expect(await standings(scene.db, call)).toEqual(['RELEASED', null, null, null]);
  });

  it('goes on calling where the rule says never to stop', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, queued: true, waveStop: 'NEVER' });
    await acts.answer(call, 0);
    await acts.assemble(call);
    expect(await stateOf(scene.db, call)).toBe('FILLED');
    expect(await queued(call, 'INVITE')).toBe(4);
  });

  it('is measured with its reserves where the rule says so', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 1, reserves: 1 }], queued: true, waveStop: 'FILLED_WITH_RESERVES' });
    await acts.answer(call, 0);
    await acts.assemble(call);
    expect(await queued(call, 'INVITE')).toBe(6);
    await acts.answer(call, 1);
    await acts.assemble(call);
    expect(await queued(call, 'INVITE')).toBe(0);
  });

  it('has its timers taken back, and armed again when it is short', async () => {
    const call = await launchedCallUp(scene.db, { people: 6, lines: [{ need: 1 }], invited: 3, waveSize: 1, waveIntervalSeconds: 600 });
    await acts.answer(call, 0);
    await acts.assemble(call);
    expect(await scene.db.query('select next_wave_at from call_up where id = $1', [call.callUpId])).toEqual([{ next_wave_at: null }]);
    await acts.answer(call, 0, 'NO');
    await acts.assemble(call);
    expect(await waitingJobs(scene.db, 'callup.wave', call.callUpId)).toBe(1);
    await advance(scene.db, '10 minutes');
    await onTime(call);
    expect(await invited(call)).toEqual({ 1: 3, 2: 1 });
  });
});

describe('the reminder', () => {
  it('goes once to the silent whom the invitation reached, on the same channels', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 3 }], reminderAfterSeconds: 300 });
    await acts.answer(call, 0);
    await scene.db.query(`update delivery set state = 'UNDELIVERED' where invitation_id = $1 and channel = 'SMS'`, [call.people[1]!.invitationId]);
    await onReminder(call);
    expect(await queued(call, 'REMINDER')).toBe(0);
    await advance(scene.db, '5 minutes');
    await Promise.all([onReminder(call), onReminder(call)]);
    expect(await queued(call, 'REMINDER')).toBe(3);
    await onReminder(call);
    expect(await queued(call, 'REMINDER')).toBe(3);
    expect(await timeline(scene.db, call)).toEqual(['REMINDED']);
  });

  it('is not sent when the call-up has none', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    await advance(scene.db, '1 day');
    await onReminder(call);
    expect(await queued(call, 'REMINDER')).toBe(0);
  });
});
