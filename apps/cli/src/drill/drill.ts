import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openServer } from '../stack/database.ts';
import { installationSecret, localHome } from '../stack/home.ts';
import { freePort } from '../stack/ports.ts';
import { startStack } from '../stack/stack.ts';
import type { DrillReport } from './drill.report.ts';
import { openDrillDatabase } from './roster.ts';
import { Drill } from './run-drill.ts';

export interface DrillCommandOptions { experts: number; seed: number; json?: string; keep: boolean }

/** Runs one drill on a database and a stack of its own, and leaves nothing running behind. */
export async function drill(options: DrillCommandOptions): Promise<DrillReport> {
  const server = await openServer();
  const undo: (() => Promise<void>)[] = [() => server.release()];
  const leave = async (): Promise<void> => { for (const step of undo.splice(0).toReversed()) await step(); };
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void leave().finally(() => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  try {
    const database = await openDrillDatabase(server, options);
    if (!options.keep) undo.push(() => database.drop());
    mkdirSync(localHome, { recursive: true });
    const log = createWriteStream(join(localHome, 'drill.log'), { flags: 'a' });
    const stack = await startStack({
      databaseUrl: database.url, port: await freePort(), secret: installationSecret(), demo: true, tell: (line) => log.write(`${line}\n`),
    });
    undo.push(() => stack.stop());
    return await new Drill({ ...options, databaseUrl: database.url, stack }).run();
  } finally {
    await leave();
  }
}
