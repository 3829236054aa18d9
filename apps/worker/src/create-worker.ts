import { processLogger, type Env } from '@muster/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.ts';

/** Builds a worker: when this resolves, its drains, timers and schedules run. Any number of workers share the work. */
export async function createWorker(env: Env): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule.forRoot(env), { abortOnError: false, logger: processLogger(env) });
}
