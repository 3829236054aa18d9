import { parseArgs } from 'node:util';
import { openDrillDatabase } from '@muster/cli';
import { CASES } from './cases/index.ts';
import type { ChaosCase } from './chaos.case.ts';
import { ChaosWorld } from './world/chaos.world.ts';
import { startOwnServer, type OwnServer } from './world/own.server.ts';
import { brokenBy } from './world/verdict.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { experts: { type: 'string', default: '2500' }, verbose: { type: 'boolean', default: false } } });

/** What the processes said that may explain a case that got stuck, and how much of it is shown. */
const NOTABLE = /"level":"(?:warn|error|fatal)"|starting it again|cannot start|Error/;
const LAST_WORDS = 40;

/** Runs one case on a database and processes of its own, prints its JSON line, and tells whether all promises held. */
async function runCase(server: OwnServer, one: ChaosCase): Promise<boolean> {
  console.error(`${one.name}: ${one.what} ...`);
  const began = performance.now();
  const roster = await openDrillDatabase(server, { experts: Number(values.experts), seed: 1 });
  let world: ChaosWorld | null = null;
  const said: string[] = [];
  const tell = (line: string): void => {
    if (values.verbose) console.error(line);
    else if (NOTABLE.test(line)) said.push(line);
  };
  try {
    world = await ChaosWorld.open({ databaseUrl: roster.url, server }, one.wish, tell);
    const { verdict, broken = [], killed, ...more } = await one.run(world);
    const all = [...brokenBy(verdict, killed), ...broken];
    console.log(JSON.stringify({ case: one.name, held: all.length === 0, ...(all.length ? { broken: all } : {}), ...verdict, ...more, seconds: Math.round((performance.now() - began) / 1000) }));
    return all.length === 0;
  } catch (error) {
    console.log(JSON.stringify({ case: one.name, held: false, broken: [(error as Error).message] }));
    for (const line of said.slice(-LAST_WORDS)) console.error(line);
    return false;
  } finally {
    await world?.close();
    await roster.drop();
  }
}

/** Every case that was asked for, or all; ends with 1 when a promise was broken. */
async function main(): Promise<void> {
  const unknown = positionals.filter((name) => !CASES.some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`no case ${unknown.join(', ')}; there are ${CASES.map(({ name }) => name).join(', ')}`);
  const server = await startOwnServer();
  process.once('SIGINT', () => void server.release().finally(() => process.exit(130)));
  try {
    for (const one of CASES.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
      if (!await runCase(server, one)) process.exitCode = 1;
    }
  } finally {
    await server.release();
  }
}

await main().catch((error: Error) => {
  console.error(`chaos: ${error.message}`);
  process.exitCode = 1;
});
