import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { advance } from '@muster/platform/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvariantAuditor } from '../audit-check/invariant-auditor.service.ts';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { EmptyAudience } from '../refusals/audience.refusals.ts';
import { ActRefused, NotFound } from '../refusals/input.refusals.ts';
import { AlreadyRunning, DeadlinePassed, NotYourOwn } from '../refusals/launch.refusals.ts';
import { addSenders, APPROVER, COORDINATOR, LAUNCHING, requestFor } from '../testing/launch.scene.ts';
import { addExpert, addFacts, addIncident, clearRoster } from '../testing/roster.scene.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';
import { CallUp } from '../types/call-up.type.ts';
import { Approval } from './approval.service.ts';
import { Launch } from '../launch/launch.service.ts';

let scene: SceneApp;
let keys = 0;

beforeAll(async () => {
  scene = await sceneApp([...LAUNCHING, InvariantAuditor], [], { MUSTER_APPROVAL_ABOVE: '2' }, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  await addFacts(scene.db);
});
afterAll(() => scene.close());
beforeEach(async () => {
  await clearRoster(scene.db);
  await addSenders(scene.db);
});

async function handIn(incident: Parameters<typeof addIncident>[1], part: Parameters<typeof requestFor>[1] = {}): Promise<CallUp> {
  const result = await scene.get(Launch).launch(COORDINATOR, requestFor(await addIncident(scene.db, incident), part), `approval-${(keys += 1)}`);
  if (!(result instanceof CallUp)) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result;
}
const approve = (callUp: CallUp, actor = APPROVER) => scene.get(Approval).approve(actor, callUp.id, { version: callUp.version, as: 'APPROVER' });
const count = async (sql: string, id: string): Promise<number> => (await scene.db.query<[{ n: number }]>(`select count(*)::int as n from ${sql}`, [id]))[0].n;

describe('a call-up that needs a second person', () => {
  it.each([
    [{ severity: 3 }, 1, 'AWAITING_APPROVAL'], [{ severity: 4 }, 1, 'AWAITING_APPROVAL'], [{ severity: 2 }, 2, 'OPEN'],
    [{ severity: 2 }, 3, 'AWAITING_APPROVAL'], [{ severity: 4, drill: true }, 3, 'OPEN'],
  ] as const)('%j with %i people: %s', async (incident, people, state) => {
    for (let n = 0; n < people; n += 1) await addExpert(scene.db);
    expect((await handIn(incident)).state).toBe(state);
  });

  it('has its people on record, but no message, no wave and nobody called', async () => {
    await addExpert(scene.db);
    const callUp = await handIn({ severity: 3 });
    expect(callUp).toMatchObject({ launchedAt: null, currentWave: 0, approvedBy: null });
    expect(callUp.plan).toMatchObject({ recipients: 1 });
    expect(await count('invitation where call_up_id = $1 and wave = 0', callUp.id)).toBe(1);
    expect(await count('delivery where call_up_id = $1', callUp.id)).toBe(0);
    expect(await waitingJobs(scene.db, 'callup.wave', callUp.id)).toBe(0);
    // It ends by itself at its deadline, and somebody else is told when nobody decides.
    for (const queue of ['callup.deadline', 'callup.approval']) expect(await waitingJobs(scene.db, queue, callUp.id)).toBe(1);
    expect(await count(`audit_entry where subject_id = $1 and action = 'callup.hand-in'`, callUp.id)).toBe(1);
    expect((await scene.get(InvariantAuditor).check(scene.db.manager, callUp.id)).breaches).toEqual([]);
  });

  it('keeps an identical one from being handed in beside it', async () => {
    await addExpert(scene.db);
    const incident = await addIncident(scene.db, { severity: 3 });
    const request = requestFor(incident);
    const first = await scene.get(Launch).launch(COORDINATOR, request, 'wait-for-it-1');
    const second = await scene.get(Launch).launch(COORDINATOR, request, 'wait-for-it-2');
    expect(second).toBeInstanceOf(AlreadyRunning);
    expect(second).toMatchObject({ callUpId: (first as CallUp).id });
  });
});

describe('approval', () => {
  it('sends what was handed in', async () => {
    for (let n = 0; n < 3; n += 1) await addExpert(scene.db);
    const callUp = await handIn({ severity: 4 }, { waveSize: 2, waveIntervalSeconds: 600, reminderAfterSeconds: 300 });
    const approved = await approve(callUp);
    expect(approved).toMatchObject({ id: callUp.id, state: 'OPEN', currentWave: 1, approvedBy: APPROVER.userId });
    expect(await scene.db.query('select rank, wave from invitation where call_up_id = $1 order by rank', [callUp.id]))
      .toEqual([{ rank: 1, wave: 1 }, { rank: 2, wave: 1 }, { rank: 3, wave: 0 }]);
    expect(await count('delivery where call_up_id = $1 and priority = 10', callUp.id)).toBe(4);
    for (const [queue, key] of [['callup.deadline', ''], ['callup.wave', ''], ['callup.reminder', ':1']] as const) {
      expect(await waitingJobs(scene.db, queue, `${callUp.id}${key}`)).toBe(1);
    }
    expect((await scene.get(InvariantAuditor).check(scene.db.manager, callUp.id)).breaches).toEqual([]);
  });

  it('passes over who cannot be called any more', async () => {
    const [gone, paused, stays] = [await addExpert(scene.db), await addExpert(scene.db), await addExpert(scene.db)];
    const callUp = await handIn({ severity: 3 });
    await scene.db.query('update contact set opted_out_at = muster_now() where expert_id = $1', [gone]);
    await scene.db.query('update expert set paused_at = muster_now() where id = $1', [paused]);
    await approve(callUp);
    expect(await scene.db.query('select expert_id as id from invitation where call_up_id = $1 and wave = 1', [callUp.id])).toEqual([{ id: stays }]);
    expect(await count('delivery where call_up_id = $1', callUp.id)).toBe(2);
    expect((await scene.get(InvariantAuditor).check(scene.db.manager, callUp.id)).breaches).toEqual([]);
  });

  it('is refused to the author, to the system and twice', async () => {
    await addExpert(scene.db);
    const callUp = await handIn({ severity: 3 });
    expect(await approve(callUp, COORDINATOR)).toBeInstanceOf(NotYourOwn);
    expect(await approve(callUp, { ...APPROVER, userId: null })).toBeInstanceOf(NotYourOwn);
    expect(await count('delivery where call_up_id = $1', callUp.id)).toBe(0);
    expect(await approve(callUp)).toBeInstanceOf(CallUp);
    expect(await approve(callUp)).toBeInstanceOf(ActRefused);
    expect(await count('delivery where call_up_id = $1', callUp.id)).toBe(2);
  });

  it('sends once when two approve at the same moment', async () => {
    await addExpert(scene.db);
    const callUp = await handIn({ severity: 3 });
    const results = await Promise.all([approve(callUp), approve(callUp, { ...APPROVER, userId: '0198c0de-0000-7000-8000-00000000a002' })]);
    expect(results.filter((result) => result instanceof CallUp)).toHaveLength(1);
    expect(await count('delivery where call_up_id = $1', callUp.id)).toBe(2);
  });

  it('is refused after the deadline, for nobody, and for what is not there', async () => {
    const expert = await addExpert(scene.db);
    const callUp = await handIn({ severity: 3 });
    await scene.db.query('update expert set paused_at = muster_now() where id = $1', [expert]);
    expect(await approve(callUp)).toBeInstanceOf(EmptyAudience);
    await advance(scene.db, '3 hours');
    expect(await approve(callUp)).toBeInstanceOf(DeadlinePassed);
    expect(await scene.db.query('select state, current_wave as wave from call_up where id = $1', [callUp.id])).toEqual([{ state: 'AWAITING_APPROVAL', wave: 0 }]);
    for (const id of ['nonsense', '0198c0de-0000-7000-8000-000000000001']) expect(await scene.get(Approval).approve(APPROVER, id, { version: 1, as: 'APPROVER' })).toBeInstanceOf(NotFound);
    await advance(scene.db, '-3 hours');
  });
});
