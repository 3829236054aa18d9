import { SYSTEM } from '@muster/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Acts, standings, stateOf, timeline, told } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, sendQueued, type Scene } from '../testing/call-up.scene.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';
import { CallUpControl } from './call-up-control.service.ts';
import type { Outcome } from './outcome.ts';
import { TeamControl } from './team-control.service.ts';

let scene: SceneApp;
let acts: Acts;
let control: CallUpControl;
let team: TeamControl;

beforeAll(async () => {
  scene = await sceneApp(ANSWERING_SIDE);
  acts = new Acts(scene);
  control = scene.get(CallUpControl);
  team = scene.get(TeamControl);
});
afterAll(() => scene.close());

const code = (outcome: Outcome<unknown>): string => (outcome.ok ? 'DONE' : outcome.problem.code);
const id = (call: Scene, person: number): string => call.people[person]!.invitationId;
const states = async (call: Scene, purpose: string): Promise<string[]> =>
  (await scene.db.query('select state from delivery where call_up_id = $1 and purpose = $2 order by id', [call.callUpId, purpose])).map((row: { state: string }) => row.state);
const records = async (subject: string): Promise<string[]> =>
  (await scene.db.query(`select action from audit_entry where subject_id = $1 and action <> 'callup.launch' order by seq`, [subject])).map((row: { action: string }) => row.action);

/** Waits until so many connections of this database wait for a lock. */
async function waiting(count: number): Promise<void> {
  const look = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  for (;;) if ((await scene.db.query<[{ n: number }]>(look))[0].n >= count) return;
}

describe('an end while people answer', () => {
  it.each(['close', 'cancel'] as const)('of a %s comes after every answer that did not know of it', async (how) => {
    const call = await launchedCallUp(scene.db, { people: 2, queued: true, channels: ['SMS'] });
    let late = Promise.resolve();
    // Somebody holds a message that the end takes back: it stands between its moment and its commit.
    const ending = await scene.db.transaction(async (em) => {
      await em.query('select from delivery where call_up_id = $1 for no key update', [call.callUpId]);
      const act = how === 'close' ? control.close(SYSTEM, call.callUpId) : control.cancel(SYSTEM, call.callUpId, { reason: 'x' });
      await waiting(1);
      late = acts.answer(call, 0);
      await Promise.race([late, waiting(2)]);
      return [act];
    });
    expect(await Promise.all(ending)).toMatchObject([{ ok: true }]);
    await late;
    expect(await scene.db.query(`select a.late = (a.received_at >= c.ended_at) as so from answer a join invitation i on i.id = a.invitation_id join call_up c on c.id = i.call_up_id where c.id = $1`, [call.callUpId])).toEqual([{ so: true }]);
  });
});

describe('cancelling', () => {
  it('takes back what is queued, tells those who were reached, releases everybody and puts it on record', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 1 }], waveSize: 1, waveIntervalSeconds: 60 });
    await acts.answer(call, 0);
    await acts.assemble(call);
    await scene.db.query(`update delivery set state = 'FAILED' where invitation_id = $1`, [id(call, 2)]);
    const outcome = await control.cancel(SYSTEM, call.callUpId, { reason: '誤って発信' });
    expect(outcome).toEqual({ ok: true, value: { takenBack: 2, notices: 4 } });
    expect(await stateOf(scene.db, call)).toBe('CANCELLED');
    expect(await states(call, 'CONFIRM')).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await Promise.all([0, 1, 2].map((person) => told(scene.db, call, person)))).toEqual([['CONFIRM', 'STAND_DOWN'], ['STAND_DOWN'], []]);
    expect(await standings(scene.db, call)).toEqual(['STOOD_DOWN', null, null]);
    expect((await timeline(scene.db, call)).at(-1)).toBe('CANCELLED');
    expect(await records(call.callUpId)).toEqual(['callup.cancel']);
    expect(JSON.stringify(await scene.db.query('select detail from call_up_event where call_up_id = $1', [call.callUpId]))).not.toContain('誤って');
  });

  it('tells nobody when asked to be quiet, and never those whose invitation was still queued', async () => {
    const quiet = await launchedCallUp(scene.db, { people: 2 });
    await control.cancel(SYSTEM, quiet.callUpId, { reason: 'x', quiet: true });
    expect(await states(quiet, 'STAND_DOWN')).toEqual([]);
    const queued = await launchedCallUp(scene.db, { people: 2, queued: true });
    expect(await control.cancel(SYSTEM, queued.callUpId, { reason: 'x' })).toMatchObject({ value: { takenBack: 4, notices: 0 } });
    expect(await states(queued, 'INVITE')).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED', 'CANCELLED']);
  });

  it('tells somebody who was never written to, but whose yes a coordinator entered', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, invited: 1 });
    await acts.answer(call, 1);
    await acts.assemble(call);
    await sendQueued(scene.db, call.callUpId);
    await control.cancel(SYSTEM, call.callUpId, { reason: 'x' });
    expect(await told(scene.db, call, 1)).toEqual(['CONFIRM', 'STAND_DOWN']);
  });

  it('waits with the word to somebody whose invitation is on its way just now', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, queued: true, channels: ['SMS'] });
    await scene.db.query(`update delivery set state = 'CLAIMED', claimed_at = muster_now(), attempts = 1 where call_up_id = $1`, [call.callUpId]);
    await control.cancel(SYSTEM, call.callUpId, { reason: 'x' });
    const [notice] = await scene.db.query(`select not_before > muster_now() + interval '30 seconds' as later from delivery where call_up_id = $1 and purpose = 'STAND_DOWN'`, [call.callUpId]);
    expect(notice).toEqual({ later: true });
    expect(await states(call, 'INVITE')).toEqual(['CLAIMED']);
  });

  it('can be done before the launch, once, and not after the end', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, state: 'AWAITING_APPROVAL', queued: true });
    expect(code(await control.cancel(SYSTEM, call.callUpId, { reason: 'x' }))).toBe('DONE');
    expect(code(await control.cancel(SYSTEM, call.callUpId, { reason: 'x' }))).toBe('ALREADY_DONE');
    expect(code(await control.close(SYSTEM, call.callUpId))).toBe('ENDED');
    expect(code(await control.cancel(SYSTEM, call.callUpId, { reason: '  ' }))).toBe('REASON_MISSING');
    expect(code(await control.cancel(SYSTEM, '00000000-0000-7000-8000-000000000000', { reason: 'x' }))).toBe('NOT_FOUND');
    expect(await records(call.callUpId)).toEqual(['callup.cancel']);
  });
});

describe('closing', () => {
  it('keeps the team, ends the calling and has the rest thanked', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 2, reserves: 1 }], queued: true });
    await acts.answer(call, 0);
    await acts.assemble(call);
    expect(code(await control.close(SYSTEM, call.callUpId))).toBe('DONE');
    expect(await stateOf(scene.db, call)).toBe('CLOSED');
    expect(new Set(await states(call, 'INVITE'))).toEqual(new Set(['CANCELLED']));
    expect(await states(call, 'CONFIRM')).toEqual(['QUEUED', 'QUEUED']);
    expect(await waitingJobs(scene.db, 'callup.assemble', call.callUpId)).toBe(1);
    expect(code(await control.close(SYSTEM, call.callUpId))).toBe('ALREADY_DONE');
  });
});

describe('a wave by hand', () => {
  it('starts now with the size that was asked for', async () => {
    const call = await launchedCallUp(scene.db, { people: 4, lines: [{ need: 4 }], invited: 1, waveSize: 1 });
    expect(await control.startWave(SYSTEM, call.callUpId, 2)).toEqual({ ok: true, value: { wave: 2, people: 2 } });
    expect(await control.startWave(SYSTEM, call.callUpId)).toEqual({ ok: true, value: { wave: 3, people: 1 } });
    expect(code(await control.startWave(SYSTEM, call.callUpId))).toBe('NOBODY_LEFT');
    expect(await records(call.callUpId)).toEqual(['callup.wave', 'callup.wave']);
  });

  it('is refused where it makes no sense', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, invited: 1 });
    for (const size of [0, 5001, 1.5]) expect(code(await control.startWave(SYSTEM, call.callUpId, size))).toBe('WAVE_SIZE');
    const expected: [string, string][] = [
      [`state = 'FILLED'`, 'FILLED'], [`state = 'CLOSED'`, 'ENDED'], [`state = 'AWAITING_APPROVAL'`, 'WAITS_FOR_APPROVAL'],
      [`state = 'OPEN', deadline = muster_now() - interval '1 second'`, 'DEADLINE_PASSED'],
    ];
    for (const [change, refusal] of expected) {
      await scene.db.query(`update call_up set ${change} where id = $1`, [call.callUpId]);
      expect(code(await control.startWave(SYSTEM, call.callUpId))).toBe(refusal);
    }
  });
});

describe('placing people by hand', () => {
  it('confirms on the named line or on the best with room, once, and tells the person', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, lines: [{ need: 1 }, { need: 1 }] });
    await acts.answer(call, 0);
    expect(await team.confirm(SYSTEM, id(call, 0), 1)).toEqual({ ok: true, value: { invitationId: id(call, 0), assignment: 'ASSIGNED', position: 1, repeated: false } });
    expect(await team.confirm(SYSTEM, id(call, 0))).toMatchObject({ ok: true, value: { position: 1, repeated: true } });
    expect(await told(scene.db, call, 0)).toEqual(['CONFIRM']);
    await acts.answer(call, 1);
    expect(await team.confirm(SYSTEM, id(call, 1))).toMatchObject({ ok: true, value: { position: 0 } });
    expect(await records(id(call, 0))).toEqual(['callup.confirm']);
  });

  it('refuses whom and where it would be wrong, and changes nothing', async () => {
    const call = await launchedCallUp(scene.db, { people: 4, lines: [{ need: 1, place: 'ON_SITE' }, { need: 1 }], fits: (at) => (at === 3 ? [0] : [0, 1]) });
    expect(code(await team.confirm(SYSTEM, id(call, 0)))).toBe('NO_YES');
    await acts.answer(call, 0, 'NO');
    expect(code(await team.confirm(SYSTEM, id(call, 0)))).toBe('NO_YES');
    await acts.answer(call, 1, 'REMOTE_ONLY');
    expect(code(await team.confirm(SYSTEM, id(call, 1), 0))).toBe('REMOTE_ONLY');
    expect(code(await team.confirm(SYSTEM, id(call, 1), 7))).toBe('LINE_UNKNOWN');
    await acts.answer(call, 3);
    expect(code(await team.confirm(SYSTEM, id(call, 3), 1))).toBe('LINE_DOES_NOT_FIT');
    await acts.answer(call, 2);
    await team.confirm(SYSTEM, id(call, 2), 0);
    expect(code(await team.confirm(SYSTEM, id(call, 3)))).toBe('NO_ROOM');
    expect(code(await team.confirm(SYSTEM, id(call, 3), 0))).toBe('LINE_FULL');
    expect(code(await team.reserve(SYSTEM, id(call, 3), 0))).toBe('LINE_FULL');
    expect(code(await team.standDown(SYSTEM, id(call, 3)))).toBe('NO_PLACE');
    expect(code(await team.confirm(SYSTEM, '00000000-0000-7000-8000-000000000000'))).toBe('INVITATION_UNKNOWN');
    expect(await standings(scene.db, call)).toEqual([null, null, 'ASSIGNED 0', null]);
    await scene.db.query(`update call_up set state = 'CLOSED', ended_at = muster_now() where id = $1`, [call.callUpId]);
    expect(code(await team.standDown(SYSTEM, id(call, 2)))).toBe('ENDED');
  });

  it('stands somebody down for good, and the reserve takes over', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, lines: [{ need: 1, reserves: 1 }] });
    for (const person of [0, 1]) await acts.answer(call, person);
    await acts.assemble(call);
    const first = (await standings(scene.db, call)).indexOf('ASSIGNED 0');
    expect(code(await team.standDown(SYSTEM, id(call, first)))).toBe('DONE');
    await acts.assemble(call);
    expect((await standings(scene.db, call))[first]).toBe('STOOD_DOWN');
    expect((await standings(scene.db, call))[1 - first]).toBe('ASSIGNED 0');
    expect(await told(scene.db, call, first)).toEqual(['CONFIRM', 'STAND_DOWN']);
  });

  it('may take a late yes, which the assembly then leaves in its place', async () => {
    const call = await launchedCallUp(scene.db, { people: 1, deadlineIn: '-1 second' });
    await acts.answer(call, 0);
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['STOOD_DOWN']);
    expect(code(await team.confirm(SYSTEM, id(call, 0)))).toBe('DONE');
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0']);
    expect(await told(scene.db, call, 0)).toEqual(['STAND_DOWN', 'CONFIRM']);
  });

  it('never fills a line twice, also when two coordinators confirm at once', async () => {
    const call = await launchedCallUp(scene.db, { people: 4, lines: [{ need: 1 }] });
    for (const person of [0, 1, 2, 3]) await acts.answer(call, person);
    const outcomes = await Promise.all([0, 1, 2, 3].map((person) => team.confirm(SYSTEM, id(call, person), 0)));
    expect(outcomes.map(code).sort()).toEqual(['DONE', 'LINE_FULL', 'LINE_FULL', 'LINE_FULL']);
  });
});
