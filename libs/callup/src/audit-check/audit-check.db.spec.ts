import { Logger } from '@nestjs/common';
import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Acts } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, sendQueued } from '../testing/call-up.scene.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';
import { AuditCheck } from './audit-check.service.ts';
import { reconcile } from './reconcile.query.ts';

let scene: SceneApp;

beforeAll(async () => {
  scene = await sceneApp([...ANSWERING_SIDE, AuditCheck]);
  // The alarm about the seeded breach is what is wanted here.
  Logger.overrideLogger(false);
});
afterAll(() => scene.close());

const run = () => scene.db.transaction((em) => scene.get(AuditCheck).run(em));
const checks = (callUpId: string) => scene.db.query('select violations, results -> \'results\' ->> \'I8\' as i8 from invariant_check where call_up_id = $1 order by id', [callUpId]);

describe('the minute\'s audit', () => {
  it('writes down what it finds in each live call-up, and leaves the others alone', async () => {
    const fine = await launchedCallUp(scene.db, { people: 2 });
    const broken = await launchedCallUp(scene.db, { people: 2 });
    const waiting = await launchedCallUp(scene.db, { people: 1, state: 'AWAITING_APPROVAL', queued: true });
    await scene.db.query('update call_up set launched_at = null where id = $1', [waiting.callUpId]);
    await scene.db.query(`update invitation set assignment = 'ASSIGNED', requirement_position = 0 where call_up_id = $1`, [broken.callUpId]);
    expect(await run()).toBe(1);
    expect(await checks(fine.callUpId)).toEqual([{ violations: 0, i8: 'true' }]);
    expect(await checks(broken.callUpId)).toEqual([{ violations: 1, i8: 'false' }]);
    expect(await checks(waiting.callUpId)).toEqual([]);
  });

  it('leaves a call-up in peace while its messages leave, but for one look in five minutes', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, queued: true });
    await run();
    expect(await checks(call.callUpId)).toEqual([]);
    await advance(scene.db, '5 minutes');
    await run();
    expect(await checks(call.callUpId)).toHaveLength(1);
    await sendQueued(scene.db, call.callUpId);
    await run();
    expect(await checks(call.callUpId)).toHaveLength(2);
  });

  it('asks again for an assembly that was lost', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    await new Acts(scene).answer(call, 0);
    await scene.db.query(`delete from job_queue.job where name = 'callup.assemble' and singleton_key = $1`, [call.callUpId]);
    await run();
    expect(await waitingJobs(scene.db, 'callup.assemble', call.callUpId)).toBe(0);
    await advance(scene.db, '11 seconds');
    await run();
    expect(await waitingJobs(scene.db, 'callup.assemble', call.callUpId)).toBe(1);
  });
});

describe('the reconciliation', () => {
  it('finds nothing lost when everything was accepted or ended for a reason', async () => {
    const call = await launchedCallUp(scene.db, { people: 4, invited: 3, queued: true });
    await scene.db.query(`update delivery set state = 'SUPPRESSED' where invitation_id = $1`, [call.people[0]!.invitationId]);
    await sendQueued(scene.db, call.callUpId);
    expect(await reconcile(scene.db, call.callUpId)).toEqual({
      recipients: 3, lost: 0, duplicates: 0,
      deliveries: [
        { purpose: 'INVITE', channel: 'EMAIL', state: 'ACCEPTED', messages: 2 }, { purpose: 'INVITE', channel: 'EMAIL', state: 'SUPPRESSED', messages: 1 },
        { purpose: 'INVITE', channel: 'SMS', state: 'ACCEPTED', messages: 2 }, { purpose: 'INVITE', channel: 'SMS', state: 'SUPPRESSED', messages: 1 },
      ],
    });
  });

  it('counts what never left, what has no row at all, and what may have arrived twice', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, channels: ['SMS'] });
    const waiting = await launchedCallUp(scene.db, { people: 2, channels: ['SMS'], queued: true });
    await scene.db.query('delete from delivery where invitation_id = $1', [call.people[0]!.invitationId]);
    await scene.db.query('update delivery set resent = 1 where invitation_id = $1', [call.people[1]!.invitationId]);
    expect(await reconcile(scene.db, call.callUpId)).toMatchObject({ recipients: 3, lost: 1, duplicates: 1 });
    expect(await reconcile(scene.db, waiting.callUpId)).toMatchObject({ recipients: 2, lost: 2, duplicates: 0 });
  });
});
