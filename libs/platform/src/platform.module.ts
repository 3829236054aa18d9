import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseModule } from './database/database.module.ts';
import { RoleGuard } from './database/roles/role-guard.ts';
import { ENV, type Env } from './environment/environment.ts';
import { EventBus } from './events/event-bus.ts';
import { Wakeups } from './events/wakeups.ts';
import { Vault } from './keys/vault.service.ts';
import { Queue } from './queue/queue.ts';
import { RateLimits } from './rate-limits/rate-limits.service.ts';
import { Clock } from './time/clock.ts';

/** What a process is: only workers supervise the queue (timers, schedules, retries). */
export type ProcessRole = 'api' | 'worker' | 'cli' | 'test';

/** The environment as one process sees it: one database, under the role that is meant for it. */
function withOwnDatabase(env: Env, role: ProcessRole): Env {
  const { API_DATABASE_URL, WORKER_DATABASE_URL, AUDITOR_DATABASE_URL: _, ...rest } = env;
  const own = role === 'api' ? API_DATABASE_URL : role === 'worker' ? WORKER_DATABASE_URL : undefined;
  return { ...rest, DATABASE_URL: own ?? env.DATABASE_URL };
}

/** Only what runs for good is held to its role: commands of the terminal work as the owner. */
function roleGuard(env: Env, role: ProcessRole): FactoryProvider[] {
  if (role !== 'api' && role !== 'worker') return [];
  return [{ provide: RoleGuard, useFactory: (database: DataSource) => new RoleGuard(database, env, role), inject: [DataSource] }];
}

/** Environment, database, clock, wake-ups, events and queue for every module of a process. */
@Module({})
export class PlatformModule {
  static forRoot(given: Env, options: { role: ProcessRole }): DynamicModule {
    const env = withOwnDatabase(given, options.role);
    return {
      module: PlatformModule,
      global: true,
      imports: [databaseModule(env)],
      providers: [
        { provide: ENV, useValue: env },
        { provide: 'QUEUE_SUPERVISES', useValue: options.role === 'worker' || options.role === 'test' },
        { provide: Vault, useFactory: (database: DataSource) => new Vault(database, env), inject: [DataSource] },
        ...roleGuard(env, options.role),
        Clock, Wakeups, EventBus, Queue, RateLimits,
      ],
      exports: [ENV, Vault, Clock, Wakeups, EventBus, Queue, RateLimits],
    };
  }
}
