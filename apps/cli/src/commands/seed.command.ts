import { Command } from 'commander';
import { expertsOption, seedOption } from './options.ts';

/** `muster seed`: reference facts and a demo roster, once. */
export function seedCommand(): Command {
  return new Command('seed')
    .description('load reference facts and, into a database without experts, a demo roster')
    .addOption(expertsOption())
    .addOption(seedOption())
    .action(async (options: { experts: number; seed: number }) => {
      const { withMainDatabase } = await import('../stack/main-database.ts');
      const { migrate } = await import('../migrate.ts');
      const { seedDemo } = await import('../stack/demo.ts');
      console.log(await withMainDatabase(async (url) => {
        await migrate(url);
        return seedDemo(url, options);
      }));
    });
}
