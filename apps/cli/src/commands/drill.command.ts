import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { DrillCommandOptions } from '../drill/drill.ts';
import { describe, passed } from '../drill/drill.report.ts';
import { expertsOption, seedOption } from './options.ts';

/** `muster drill`: the main job in the terminal, against the sandbox, on a database of its own. */
export function drillCommand(): Command {
  return new Command('drill')
    .description('run a whole drill: incident, call-up, answers of a seeded crowd, team, reconciliation')
    .addOption(expertsOption())
    .addOption(seedOption())
    .option('--json <file>', 'write what was measured as JSON')
    .option('--keep', "keep the drill's database to look into it", false)
    .action(async (options: DrillCommandOptions) => {
      const { drill } = await import('../drill/drill.ts');
      const report = await drill(options);
      console.log(describe(report));
      if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
      process.exitCode = passed(report) ? 0 : 1;
    });
}
