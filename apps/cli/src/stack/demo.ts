import { seedReference, seedRoster, seedStaff } from '@muster/seeds';
import { progress } from '../terminal/progress.ts';
import { withClient } from './database.ts';

/** Loads reference facts and, into a database without experts, the demo roster and staff. Says what it did. */
export async function seedDemo(databaseUrl: string, options: { experts: number; seed: number }): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    await seedReference(client);
    const { rows: [{ count }] } = await client.query<{ count: number }>('select count(*)::int as count from (select 1 from expert limit 1) e') as unknown as { rows: [{ count: number }] };
    if (count > 0) return 'The roster has experts already; nothing was added.';
    const bar = progress('Demo roster', options.experts);
    await seedRoster(client, { ...options, onProgress: (done) => bar.update(done) });
    await seedStaff(client);
    bar.finish();
    return `Demo roster of ${options.experts} experts (seed ${options.seed}) is ready.`;
  });
}

/** Reference facts only: for an installation with real people. */
export async function seedFacts(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, (client) => seedReference(client));
}

/** Whether the database holds demo people. */
export async function holdsDemoData(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => ((await client.query('select 1 from demo_marker')).rowCount ?? 0) > 0);
}
