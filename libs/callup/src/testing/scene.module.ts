import { AuditModule } from '@muster/audit';
import { PlatformModule, type Env } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import type { DynamicModule, INestApplication, Provider, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';

/** A small application on a test's own database: the platform, the audit record and what is tested. */
export interface SceneApp {
  app: INestApplication;
  db: DataSource;
  env: Env;
  get<T>(type: Type<T>): T;
  close(): Promise<void>;
}

/** Starts it; `close` must be called at the end. */
export async function sceneApp(providers: Provider[], controllers: Type[] = [], overrides: Record<string, string> = {}, imports: DynamicModule[] = []): Promise<SceneApp> {
  const env = testEnv(overrides);
  const built = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(env, { role: 'test' }), AuditModule, ...imports], providers, controllers,
  }).compile();
  const app = built.createNestApplication({ logger: ['error'] });
  await app.init();
  return { app, env, db: app.get(DataSource), get: (type) => app.get(type), close: () => app.close() };
}

/** How many jobs wait in a queue, optionally under one key. */
export async function waitingJobs(db: DataSource, queue: string, key?: string): Promise<number> {
  const [row] = await db.query<{ count: number }[]>(
    `select count(*)::int as count from job_queue.job where name = $1 and state = 'created' and ($2::text is null or singleton_key = $2)`,
    [queue, key ?? null],
  );
  return row!.count;
}
