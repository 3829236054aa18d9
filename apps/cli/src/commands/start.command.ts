import { Command, Option } from 'commander';
import type { StartOptions } from '../stack/start.ts';
import { expertsOption, seedOption, wholeNumber } from './options.ts';

/** `muster start`: database, migrations, demo data, sandbox, worker and api in one go. */
export function startCommand(): Command {
  return new Command('start')
    .description('start everything: database, migrations, demo roster, sandbox, worker, api')
    .addOption(expertsOption())
    .addOption(seedOption())
    .addOption(new Option('--port <number>', 'port of the api').env('PORT').argParser(wholeNumber(1, 65_535)).default(3000))
    .action(async (options: StartOptions) => {
      const { start } = await import('../stack/start.ts');
      await start(options);
    });
}
