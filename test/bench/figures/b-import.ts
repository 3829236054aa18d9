import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installationSecret, projectRoot } from '@muster/cli';
import type { BenchContext, Figure, Result } from '../figure.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { peopleList } from '../world/people.list.ts';

const PEOPLE = 50_000;
const LIMIT_S = 60;
const command = promisify(execFile);

/** `muster import experts` as an officer runs it beside the running product: first the look, then the writing, from the start of each process to its end. */
export const expertImport: Figure = {
  id: 'B-IMPORT',
  figure: `muster import experts, ${PEOPLE.toLocaleString('en')} people who are new: looked at, then written`,
  target: '< 60 s, both together',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  try {
    const file = join(folder, 'people.csv');
    writeFileSync(file, peopleList(PEOPLE), { mode: 0o600 });
    const before = await experts(world);
    const look = await run(world, [file], `${PEOPLE} good`);
    tell(`looked at: ${look.toFixed(1)} s`);
    const write = await run(world, [file, '--accept-good'], `${PEOPLE} added`);
    tell(`written: ${write.toFixed(1)} s`);
    if (await experts(world) !== before + PEOPLE) throw new Error('not everybody of the list was written');
    const again = await run(world, [file, '--accept-good'], `0 added`);
    tell(`written again, which changes nothing: ${again.toFixed(1)} s`);
    if (await experts(world) !== before + PEOPLE) throw new Error('somebody was written twice');
    const value = look + write;
    return { value, median: value, unit: 's', runs: [{ subject: value, look, write, again }], met: value < LIMIT_S, rowsPerSecond: PEOPLE / write };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const experts = async ({ database }: BenchWorld): Promise<number> => (await database.query<{ count: number }>('select count(*)::int as count from expert')).rows[0]!.count;

/** Seconds of one command, which must say `expected`. */
async function run({ databaseUrl }: BenchWorld, args: readonly string[], expected: string): Promise<number> {
  const since = performance.now();
  const { stdout } = await command(process.execPath, [join(projectRoot, 'apps/cli/dist/main.js'), 'import', 'experts', ...args],
    { env: { ...process.env, DATABASE_URL: databaseUrl, MUSTER_SECRET: installationSecret() }, maxBuffer: 16 * 1024 * 1024 });
  if (!stdout.includes(expected)) throw new Error(`the list did not come to "${expected}": ${stdout.slice(-500)}`);
  return (performance.now() - since) / 1_000;
}
