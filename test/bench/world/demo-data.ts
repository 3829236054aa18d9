import { installationKeys, seedYear } from '@muster/cli';
import { seedCareers, seedPlans, seedPledges, seedStaff, seedTraining } from '@muster/seeds';
import type { BenchWorld } from './bench.world.ts';

/** What a demo has beside its roster: staff of every role, posts, slots, appointments, plans, courses, exercises, pledges and a published year. */
export async function seedDemo({ database, databaseUrl }: Pick<BenchWorld, 'database' | 'databaseUrl'>): Promise<void> {
  const [keys, seed] = [installationKeys(), 1];
  await seedStaff(database, keys);
  await seedCareers(database, { seed });
  await seedTraining(database, { seed, keys });
  await seedPlans(database, { seed });
  await seedPledges(database, { seed });
  await seedYear(databaseUrl);
}
