import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { PlatformModule } from '../platform.module.ts';
import { advance, testEnv } from '../testing/index.ts';
import { Queue } from './queue.ts';

describe('Queue', () => {
  let module: TestingModule;
  let queue: Queue;
  let database: DataSource;

  beforeAll(async () => {
    module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(testEnv(), { role: 'test' })] }).compile();
    await module.init();
    queue = module.get(Queue);
    database = module.get(DataSource);
  });
  afterAll(() => module.close());

  it('runs a job of a committed transaction once, in the transaction that completes it', async () => {
    const handled = new Promise<unknown>((resolve) => {
      void queue.work('callup.assemble', (data, em) => em.query('select 1').then(() => resolve(data)));
    });
    await database.transaction((em) => queue.enqueue(em, 'callup.assemble', { callUpId: 'a' }, { key: 'a' }));
    expect(await handled).toEqual({ callUpId: 'a' });
  });

  it('keeps of a failed job no word that the error held', async () => {
    const failed = new Promise<void>((resolve) => {
      void queue.work('callup.approval', async (_, em) => {
        resolve();
        await em.query('select $1::int', ['taro@example.jp, +819012345678']);
      });
    });
    await database.transaction((em) => queue.enqueue(em, 'callup.approval', { callUpId: 'd' }, { key: 'd' }));
    await failed;
    const output = async (): Promise<string | null> => (await database.query<{ output: string | null }[]>(`select output::text as output from job_queue.job where name = 'callup.approval'`))[0]!.output;
    let kept = await output();
    while (kept === null) kept = await output();
    expect(kept).toContain('QueryFailedError');
    expect(kept).not.toMatch(/taro|90123/);
  });

  it('leaves no job behind when the transaction rolls back', async () => {
    await expect(database.transaction(async (em) => {
      await queue.enqueue(em, 'callup.wave', { callUpId: 'b' }, { key: 'b' });
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect(await database.query(`select 1 from job_queue.job where name = 'callup.wave'`)).toEqual([]);
  });

  it('keeps one waiting job per key and holds a timer until its time', async () => {
    await database.transaction(async (em) => {
      await queue.enqueue(em, 'callup.deadline', { callUpId: 'c' }, { key: 'c', startAfter: 3600 });
      await queue.enqueue(em, 'callup.deadline', { callUpId: 'c' }, { key: 'c', startAfter: 3600 });
    });
    expect(await database.query(`select count(*)::int as n from job_queue.job where name = 'callup.deadline'`)).toEqual([{ n: 1 }]);
    const handled = new Promise<unknown>((resolve) => {
      void queue.work('callup.deadline', (data) => { resolve(data); return Promise.resolve(); });
    });
    await advance(database, '61 minutes');
    expect(await handled).toEqual({ callUpId: 'c' });
  });
});
