import { Command } from 'commander';
import { migrate } from '../migrate.ts';
import { ensureDatabase, openServer } from '../stack/database.ts';
import { MAIN_DATABASE, mainDatabaseUrl } from '../stack/main-database.ts';

/** `muster migrate`: brings the database to this release. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database (DATABASE_URL, or the embedded one) to this release')
    .action(async () => {
      const server = await openServer();
      try {
        if (server.embedded) await ensureDatabase(server, MAIN_DATABASE);
        const ran = await migrate(mainDatabaseUrl(server));
        console.log(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.length} migrations: ${ran.join(', ')}`);
      } finally {
        await server.release();
      }
    });
}
