import { markDemoDecoys, seedCareers, seedPlans, seedPledges, seedReference, seedRoster, seedStaff, seedTraining, seedVetting } from '@muster/seeds';
import { progress } from '../terminal/progress.ts';
import { withClient } from './database.ts';
import { seedYear } from './demo-year.ts';
import { installationKeys } from './home.ts';

/** Decoys among the paused people of a demo. */
const DEMO_DECOYS = 12;

/** Loads reference facts, into a database without experts the demo roster, the demo staff, open cases of vetting, and what HR keeps: posts, slots, appointments, training, plans, pledges and a published year. Says what it did. */
export async function seedDemo(databaseUrl: string, options: { experts: number; seed: number }): Promise<string> {
  return withClient(databaseUrl, async (client) => {
    await seedReference(client);
    const bar = progress('Demo roster', options.experts);
    const { skipped } = await seedRoster(client, { ...options, keys: installationKeys(), onProgress: (done) => bar.update(done) });
    bar.finish();
    // Harmless when repeated; after a kill between roster and staff it makes up for the staff.
    if ((await client.query('select 1 from demo_marker')).rowCount) {
      await seedStaff(client, installationKeys());
      await seedVetting(client);
      await markDemoDecoys(client, DEMO_DECOYS);
      await seedCareers(client, options);
      await seedTraining(client, { ...options, keys: installationKeys() });
      await seedPlans(client, options);
      await seedPledges(client, options);
      await seedYear(databaseUrl);
    }
    return skipped ? 'The roster is there already.' : `Demo roster of ${options.experts} experts (seed ${options.seed}) is ready.`;
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
