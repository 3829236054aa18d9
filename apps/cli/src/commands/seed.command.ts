import { Command } from 'commander';
import { migrate } from '../migrate.ts';
import { seedDemo } from '../stack/demo.ts';
import { ensureDatabase, openServer } from '../stack/database.ts';
import { MAIN_DATABASE, mainDatabaseUrl } from '../stack/main-database.ts';
import { expertsOption, seedOption } from './options.ts';

/** `muster seed`: reference facts and a demo roster, once. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('load reference facts and, into a database without experts, a demo roster')
    .addOption(expertsOption())
    .addOption(seedOption())
    .action(async (options: { experts: number; seed: number }) => {
      const server = await openServer();
      try {
        if (server.embedded) await ensureDatabase(server, MAIN_DATABASE);
        const url = mainDatabaseUrl(server);
        await migrate(url);
        console.log(await seedDemo(url, options));
      } finally {
        await server.release();
      }
    });
}
