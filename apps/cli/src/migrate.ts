import { ensureLogins, installQueue } from '@muster/platform';
import { DataSource } from 'typeorm';
import { renewErasure } from './migrations/renew-erasure.ts';
import { renewWalls } from './migrations/walls/build-walls.ts';
import { migrations } from './migrations/index.ts';

/** Brings a database to this release: tables first, then the functions of erasure and the walls, where another release's stand, then the queue's own. Gives the names of what ran. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const source = new DataSource({ type: 'postgres', url: databaseUrl, migrations, migrationsTransactionMode: 'all', extra: { max: 2 } });
  await source.initialize();
  try {
    const ran = await source.runMigrations();
    const erasure = await renewErasure(source);
    const walls = await renewWalls(source);
    await installQueue(databaseUrl);
    if (needsLogins(process.env)) await ensureLogins(databaseUrl);
    return [...ran.map((migration) => migration.name), ...(erasure ? ['erasure'] : []), ...(walls ? ['walls'] : [])];
  } finally {
    await source.destroy();
  }
}

/** Where the processes' own roles are named, somebody else looks after them. */
function needsLogins(source: Record<string, string | undefined>): boolean {
  return !source.API_DATABASE_URL && !source.WORKER_DATABASE_URL;
}
