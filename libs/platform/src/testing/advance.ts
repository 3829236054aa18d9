import type { DataSource } from 'typeorm';
import { QUEUE_SCHEMA } from '../queue/queue.install.ts';

/** Moves a test database's time ahead: "now" for every rule and the due times of waiting jobs alike. */
export async function advance(database: DataSource, interval: string): Promise<void> {
  await database.transaction(async (em) => {
    await em.query('update clock_shift set shift = shift + $1::interval', [interval]);
    await em.query(`update ${QUEUE_SCHEMA}.job set start_after = start_after - $1::interval where state in ('created', 'retry')`, [interval]);
  });
}
