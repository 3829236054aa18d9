import { NotifyHealth } from '@muster/notify';
import { Queue } from '@muster/platform';
import type { FactoryProvider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HealthPart } from './readiness.ts';

/** Token of the parts that readiness asks about. */
export const HEALTH_PARTS = Symbol('HEALTH_PARTS');

/** Providers are not vital to the api: while one is away, answers still come in by link and the ledger waits. */
export const healthParts: FactoryProvider<HealthPart[]> = {
  provide: HEALTH_PARTS,
  inject: [DataSource, Queue, NotifyHealth],
  useFactory: (database: DataSource, queue: Queue, notify: NotifyHealth) => [
    { name: 'database', vital: true, check: () => database.query('select muster_now()') },
    { name: 'queue', vital: true, check: () => queue.check() },
    { name: 'providers', vital: false, check: () => notify.ready() },
  ],
};
