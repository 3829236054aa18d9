import { TypeOrmModule } from '@nestjs/typeorm';
import type { DynamicModule } from '@nestjs/common';
import type { Env } from '../environment/environment.ts';
import { ContextClient } from './context/context-client.ts';

/** TypeORM over one pool per process; the schema comes from migrations alone. */
export function databaseModule(env: Env): DynamicModule {
  return TypeOrmModule.forRoot({
    type: 'postgres', url: env.DATABASE_URL, applicationName: 'muster',
    autoLoadEntities: true, synchronize: false, migrationsRun: false, poolSize: env.DATABASE_POOL,
    retryAttempts: 20, retryDelay: 500, verboseRetryLog: false,
    extra: { keepAlive: true, connectionTimeoutMillis: 10_000, Client: ContextClient },
    // A lost server ends idle connections; the pool makes new ones, so this is no reason to end the process.
    poolErrorHandler: () => undefined,
  });
}
