import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { PlatformModule } from '../platform.module.ts';
import { testEnv } from '../testing/index.ts';
import { EventBus, type ChangeEvent } from './event-bus.ts';
import { notifyOn, Wakeups } from './wakeups.ts';

describe('Wakeups', () => {
  let module: TestingModule;
  let database: DataSource;

  beforeAll(async () => {
    module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(testEnv(), { role: 'api' })] }).compile();
    await module.init();
    database = module.get(DataSource);
  });
  afterAll(() => module.close());

  it('tells what a committed transaction said and nothing of one that rolled back', async () => {
    const heard: (ChangeEvent | null)[] = [];
    const last = new Promise<void>((resolve) => {
      module.get(EventBus).subscribe((event) => { heard.push(event); if (event?.id === 'b') resolve(); });
    });
    const bus = module.get(EventBus);
    await expect(database.transaction(async (em) => {
      await bus.publish(em, { topic: 'callup', id: 'a', change: 'opened' });
      throw new Error('no');
    })).rejects.toThrow('no');
    await database.transaction((em) => bus.publish(em, { topic: 'callup', id: 'b', change: 'opened' }));
    await last;
    expect(heard.filter(Boolean)).toEqual([{ topic: 'callup', id: 'b', change: 'opened' }]);
  });

  it('listens again after its connection was lost, and says that something may have been missed', async () => {
    const payloads: string[] = [];
    let lost!: () => void;
    let back!: () => void;
    const missed = new Promise<void>((resolve) => { lost = resolve; });
    const heard = new Promise<void>((resolve) => { back = resolve; });
    module.get(Wakeups).on('muster_test', (payload) => {
      payloads.push(payload);
      if (payload === '') lost();
      if (payload === 'x') back();
    });
    await database.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'muster-listen' and datname = current_database()`);
    await missed;
    await database.transaction((em) => notifyOn(em, 'muster_test', 'x'));
    await heard;
    expect(payloads).toEqual(['', 'x']);
  });
});
