import { EventBus, type ChangeEvent } from '@muster/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnswerService } from '../answers/answer.service.ts';
import type { IncomingAnswer } from '../answers/record-answers.query.ts';
import { Acts, standings } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, type Scene } from '../testing/call-up.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { awaitAnnounced } from './assembly.request.ts';
import { AssemblyService } from './assembly.service.ts';
import { AssemblyTask } from './assembly.task.ts';

let scene: SceneApp;

afterAll(() => scene.close());

/** Other spec files run on the same server; jobs of this database may hold theirs for a moment, so both loops below wait for what must come. */
const OUR_LOCKS = `from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`;

const answer = (call: Scene, person: number): IncomingAnswer => ({
  callUpId: call.callUpId, invitationId: call.people[person]!.invitationId, kind: 'YES', arriveAt: null, channel: 'LINK',
  receivedAt: new Date(), note: null, inboxId: null, enteredBy: null, sourceKey: `k${person}`,
});

describe('the assembly\'s request', () => {
  beforeAll(async () => { scene = await sceneApp([...ANSWERING_SIDE, AssemblyTask]); });

  it('leads to a team without anybody asking twice', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, lines: [{ need: 1, reserves: 1 }] });
    const filled = new Promise<void>((resolve) => {
      const stop = scene.get(EventBus).subscribe((event: ChangeEvent | null) => {
        if (event?.id === call.callUpId && event.change === 'state') { stop(); resolve(); }
      });
    });
    const acts = new Acts(scene);
    await acts.answer(call, 0);
    await acts.answer(call, 1);
    await filled;
    expect((await standings(scene.db, call)).sort()).toEqual(['ASSIGNED 0', 'RESERVE 0']);
  });

  it('that joins a waiting one is not lost when that one starts before it commits', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, lines: [{ need: 3 }] });
    const slow = scene.db.createQueryRunner();
    await slow.startTransaction();
    await scene.get(AnswerService).store(slow.manager, [answer(call, 0)]);
    const assembly = scene.db.transaction(async (em) => {
      await awaitAnnounced(em, call.callUpId);
      await scene.get(AssemblyService).assemble(em, call.callUpId);
    });
    for (let waits = false; !waits;) [{ waits }] = await slow.query(`select exists (select ${OUR_LOCKS} and not granted) as waits`);
    await slow.commitTransaction();
    await slow.release();
    await assembly;
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', null]);
    for (let left = true; left;) [{ left }] = await scene.db.query(`select exists (select ${OUR_LOCKS}) as left`);
  });
});
