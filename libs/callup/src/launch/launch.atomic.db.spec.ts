import { AuditLog } from '@muster/audit';
import { EventBus, Queue } from '@muster/platform';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { addSenders, COORDINATOR, LAUNCHING, requestFor } from '../testing/launch.scene.ts';
import { addExpert, addFacts, addIncident } from '../testing/roster.scene.ts';
import { sceneApp, waitingJobs, type SceneApp } from '../testing/scene.module.ts';
import { CallUp } from '../types/call-up.type.ts';
import { Launch } from './launch.service.ts';

let scene: SceneApp;

beforeAll(async () => {
  scene = await sceneApp(LAUNCHING, [], {}, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  await addFacts(scene.db);
  await addSenders(scene.db);
  await addExpert(scene.db);
});
afterAll(() => scene.close());

const TABLES = ['call_up', 'requirement', 'invitation', 'delivery', 'call_up_event'];

async function left(): Promise<number[]> {
  const found: number[] = [];
  for (const table of TABLES) {
    const [row] = await scene.db.query<[{ n: number }]>(`select count(*)::int as n from ${table}`);
    found.push(row.n);
  }
  return [...found, await waitingJobs(scene.db, 'callup.deadline'), await waitingJobs(scene.db, 'callup.reminder')];
}

describe('a launch that dies on the way (I1)', () => {
  it('leaves nothing, wherever it dies, and goes out whole when it is tried again', async () => {
    const request = requestFor(await addIncident(scene.db), { reminderAfterSeconds: 600 });
    const dies = (): never => { throw new Error('the process died'); };
    const places = [
      jest.spyOn(scene.get(Queue), 'enqueue').mockImplementationOnce(dies),
      jest.spyOn(scene.get(EventBus), 'publish').mockImplementationOnce(dies),
      jest.spyOn(scene.get(AuditLog), 'append').mockImplementationOnce(dies),
    ];
    for (const _ of places) {
      await expect(scene.get(Launch).launch(COORDINATOR, request, 'tried-again')).rejects.toThrow('the process died');
      expect(await left()).toEqual([0, 0, 0, 0, 0, 0, 0]);
    }
    expect(await scene.get(Launch).launch(COORDINATOR, request, 'tried-again')).toBeInstanceOf(CallUp);
    expect(await left()).toEqual([1, 1, 1, 2, 1, 1, 1]);
  });

  it('leaves nothing when its connection is cut in the middle', async () => {
    await scene.db.query('delete from call_up');
    await scene.db.query(`delete from job_queue.job where name like 'callup.%'`);
    const request = requestFor(await addIncident(scene.db));
    jest.spyOn(scene.get(AuditLog), 'append').mockImplementationOnce(async (em) => {
      await em.query('select pg_terminate_backend(pg_backend_pid())');
    });
    await expect(scene.get(Launch).launch(COORDINATOR, request, 'cut-in-the-middle')).rejects.toThrow();
    expect(await left()).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
