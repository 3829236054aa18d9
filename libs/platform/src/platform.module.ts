import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseModule } from './database/database.module.ts';
import { ENV, type Env } from './environment/environment.ts';
import { EventBus } from './events/event-bus.ts';
import { Wakeups } from './events/wakeups.ts';
import { Vault } from './keys/vault.service.ts';
import { Queue } from './queue/queue.ts';
import { RateLimits } from './rate-limits/rate-limits.service.ts';
import { Clock } from './time/clock.ts';

/** What a process is: only workers supervise the queue (timers, schedules, retries). */
export type ProcessRole = 'api' | 'worker' | 'cli' | 'test';

/** Environment, database, clock, wake-ups, events and queue for every module of a process. */
@Module({})
export class PlatformModule {
  static forRoot(env: Env, options: { role: ProcessRole }): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [databaseModule(env)],
      providers: [
        { provide: ENV, useValue: env },
        { provide: 'QUEUE_SUPERVISES', useValue: options.role === 'worker' || options.role === 'test' },
        { provide: Vault, useFactory: (database: DataSource) => new Vault(database, env), inject: [DataSource] },
        Clock, Wakeups, EventBus, Queue, RateLimits,
      ],
      exports: [ENV, Vault, Clock, Wakeups, EventBus, Queue, RateLimits],
    };
  }
}
