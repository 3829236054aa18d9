import { seedCareers, seedPlans, seedRoster, seedStaff, seedVetting, seedTraining } from '@muster/seeds';
import pg from 'pg';
import { World, type WorldOptions } from '../../stories/support/world.ts';

/** A world with a demo's people and staff, in which one signs in by one press; with `careers` also its posts, slots, appointments, courses and exercises. */
export async function demoWorld(experts: number, options: WorldOptions & { careers?: boolean } = {}): Promise<World> {
  const world = await World.open(options);
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const keys = { MUSTER_SECRET: process.env.MUSTER_SECRET!, MUSTER_PREVIOUS_SECRETS: [] };
    await seedRoster(client, { experts, seed: 1, keys });
    await seedStaff(client, keys);
    await seedVetting(client);
    if (options.careers) {
      await seedCareers(client, { seed: 1 });
      await seedTraining(client, { seed: 1, keys });
      await seedPlans(client, { seed: 1 });
    }
  } finally {
    await client.end();
  }
  return world;
}
