import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss, type Db } from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import { ENV, type Env } from '../environment/environment.ts';
import { errorLine } from '../text/scrub.ts';
import { QUEUE_SCHEMA, queueOptions, type QueueName } from './queue.install.ts';

/** Job data: ids and small numbers, never a name, address or token. */
export type JobData = Record<string, string | number>;

export interface EnqueueOptions {
  /** At most one waiting job per queue and key; a second one is a silent no-op. */
  key?: string;
  /** Not before this instant, or this many seconds from now by PostgreSQL's clock. */
  startAfter?: Date | number;
  /** Higher goes first; default 0. */
  priority?: number;
}

export type JobHandler = (data: JobData, em: EntityManager) => Promise<void>;

/** Milliseconds that a stopping process waits for the job in hand. */
const STOP_MS = 5_000;

/** A job that failed, as its row may tell it. */
export class JobFailed extends Error {
  override readonly name = 'JobFailed';
  override stack = undefined;
}

/** Lets pg-boss run its statements inside a TypeORM transaction. */
function databaseOf(em: EntityManager): Db {
  const runner = em.queryRunner;
  if (!runner) throw new Error('A job must be enqueued inside a transaction');
  return {
    executeSql: async (text, values) => {
      const result = await runner.query(text, values as unknown[] | undefined, true);
      return { rows: (result.records ?? []) as unknown[] };
    },
  };
}

/**
 * Durable jobs and timers over pg-boss. A job is enqueued in the transaction of the change that needs it,
 * and its handler runs in the transaction that also completes it: its effect on the database happens once.
 */
@Injectable()
export class Queue implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly log = new Logger(Queue.name);
  private readonly boss: PgBoss;
  private readonly started: Promise<void>;
  private begin: () => void = () => undefined;
  private readonly pending: (() => Promise<void>)[] = [];
  private readonly worked = new Set<QueueName>();
  private running = false;

  constructor(private readonly database: DataSource, @Inject(ENV) env: Env, @Inject('QUEUE_SUPERVISES') supervise: boolean) {
    this.boss = new PgBoss({
      connectionString: env.DATABASE_URL, schema: QUEUE_SCHEMA, application_name: 'muster-queue', max: 3,
      migrate: false, createSchema: false, supervise, schedule: supervise, useListenNotify: supervise,
      registerInstance: false, monitorIntervalSeconds: 1, superviseIntervalSeconds: 1, cronMonitorIntervalSeconds: 5, cronWorkerIntervalSeconds: 5,
    });
    this.boss.on('error', (error) => this.log.warn(`queue: ${errorLine(error)}`));
    this.started = new Promise((resolve) => { this.begin = resolve; });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    this.running = true;
    this.begin();
    for (const register of this.pending.splice(0)) await register();
  }

  /**
   * Takes no more jobs and lets the one in hand finish while the database is still there: a mail that a job has sent must not
   * be sent again because the process ended between the mail server's yes and the commit. Waits at most five seconds.
   */
  async beforeApplicationShutdown(): Promise<void> {
    if (!this.running) return;
    const finished = Promise.allSettled([...this.worked].map((name) => this.boss.offWork(name, { wait: true })));
    await Promise.race([finished, new Promise((resolve) => { setTimeout(resolve, STOP_MS).unref(); })]);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.running) await this.boss.stop({ graceful: true, timeout: STOP_MS });
  }

  /** Adds a job that becomes visible when the transaction commits. */
  async enqueue(em: EntityManager, queue: QueueName, data: JobData, options: EnqueueOptions = {}): Promise<void> {
    await this.started;
    await this.boss.send(queue, data, {
      db: databaseOf(em),
      ...(options.key === undefined ? {} : { singletonKey: options.key }),
      ...(options.startAfter === undefined ? {} : { startAfter: options.startAfter }),
      ...(options.priority === undefined ? {} : { priority: options.priority }),
    });
  }

  /** Takes back the waiting jobs under a key. */
  async cancel(em: EntityManager, queue: QueueName, key: string): Promise<void> {
    await em.query(
      `delete from ${QUEUE_SCHEMA}.job where name = $1 and singleton_key = $2 and state in ('created', 'retry')`,
      [queue, key],
    );
  }

  /** Handles a queue's jobs in this process, one at a time, each in one transaction with its completion. */
  async work(queue: QueueName, handler: JobHandler): Promise<void> {
    this.worked.add(queue);
    const register = async (): Promise<void> => {
      await this.boss.work<JobData>(queue, { pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5, batchSize: 1 }, async ([job]) => {
        if (!job) return;
        await this.database.transaction(async (em) => {
          await handler(job.data, em);
          await this.boss.complete(queue, job.id, undefined, { db: databaseOf(em) });
        }).catch((error: unknown) => {
          // The library keeps what is thrown, with all its fields, in the job's row; of a failed query that would be its parameters.
          throw new JobFailed(errorLine(error));
        });
      });
    };
    if (this.running) await register();
    else this.pending.push(register);
  }

  /** Runs a queue's handler by the clock (cron in Asia/Tokyo), in one process of all. */
  async every(queue: QueueName, cron: string): Promise<void> {
    const register = async (): Promise<void> => { await this.boss.schedule(queue, cron, {}, { tz: 'Asia/Tokyo' }); };
    if (this.running) await register();
    else this.pending.push(register);
  }

  /** Throws when the queue's tables cannot be reached. */
  async check(): Promise<void> {
    await this.database.query(`select 1 from ${QUEUE_SCHEMA}.version`);
    if (!this.running) throw new Error('the queue has not started');
  }
}

export { queueOptions };
