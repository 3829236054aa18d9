import { Queue } from '@muster/platform';
import type { FactoryProvider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HealthPart } from './readiness.ts';

/** Token of the parts that readiness asks about. */
export const HEALTH_PARTS = Symbol('HEALTH_PARTS');

export const healthParts: FactoryProvider<HealthPart[]> = {
  provide: HEALTH_PARTS,
  inject: [DataSource, Queue],
  useFactory: (database: DataSource, queue: Queue) => [
    { name: 'database', check: () => database.query('select muster_now()') },
    { name: 'queue', check: () => queue.check() },
  ],
};
