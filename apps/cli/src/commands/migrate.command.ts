import { Command } from 'commander';

/** `muster migrate`: brings the database to this release. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database (DATABASE_URL, or the embedded one) to this release')
    .action(async () => {
      const { withMainDatabase } = await import('../stack/main-database.ts');
      const { migrate } = await import('../migrate.ts');
      const ran = await withMainDatabase(migrate);
      console.log(ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.length} migrations: ${ran.join(', ')}`);
    });
}
