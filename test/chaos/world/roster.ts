import { installationKeys, withClient } from '@muster/cli';
import { seedReference, seedRoster, seedStaff } from '@muster/seeds';

/** Fills a migrated database with reference facts, so many people who can be reached, and the demo staff. */
export async function fillRoster(databaseUrl: string, experts: number): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await seedReference(client);
    await seedRoster(client, { experts, seed: 1, keys: installationKeys() });
    await seedStaff(client, installationKeys());
  });
}
