import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, passed, type DrillReport } from '../drill/drill.report.ts';
import { openDrillDatabase } from '../drill/roster.ts';
import { Drill } from '../drill/run-drill.ts';
import { openServer } from '../stack/database.ts';
import { localHome, localSecret } from '../stack/home.ts';
import { freePort } from '../stack/ports.ts';
import { startStack } from '../stack/stack.ts';
import { expertsOption, seedOption } from './options.ts';

interface CommandOptions { experts: number; seed: number; json?: string; keep: boolean }

async function drill(options: CommandOptions): Promise<DrillReport> {
  const server = await openServer();
  const undo: (() => Promise<void>)[] = [() => server.release()];
  const leave = async (): Promise<void> => { for (const step of undo.splice(0).toReversed()) await step(); };
  process.once('SIGINT', () => void leave().finally(() => process.exit(130)));
  try {
    const database = await openDrillDatabase(server, options);
    if (!options.keep) undo.push(() => database.drop());
    mkdirSync(localHome, { recursive: true });
    const log = createWriteStream(join(localHome, 'drill.log'), { flags: 'a' });
    const stack = await startStack({
      databaseUrl: database.url, port: await freePort(), secret: localSecret(), demo: true, tell: (line) => log.write(`${line}\n`),
    });
    undo.push(() => stack.stop());
    return await new Drill({ ...options, databaseUrl: database.url, stack }).run();
  } finally {
    await leave();
  }
}

/** `muster drill`: the main job in the terminal, against the sandbox, on a database of its own. */
export function drillCommand(): Command {
  return new Command('drill')
    .description('run a whole drill: incident, call-up, answers of a seeded crowd, team, reconciliation')
    .addOption(expertsOption())
    .addOption(seedOption())
    .option('--json <file>', 'write what was measured as JSON')
    .option('--keep', "keep the drill's database to look into it", false)
    .action(async (options: CommandOptions) => {
      const report = await drill(options);
      console.log(describe(report));
      if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
      process.exitCode = passed(report) ? 0 : 1;
    });
}
