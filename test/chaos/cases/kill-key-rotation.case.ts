import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installationKeys, installationSecret } from '@muster/cli';
import { Vault, type SealedColumn } from '@muster/platform';
import { sealedColumns } from '@muster/worker';
import type { ChaosCase } from '../chaos.case.ts';
import type { ChaosWorld } from '../world/chaos.world.ts';
import { until } from '../world/until.ts';
import { verdictOn } from '../world/verdict.ts';

const CLI = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));
const DEATHS = 3;

/** How many addresses are under which key. */
const BY_KEY = `select ('x' || encode(substring(address_sealed from 2 for 4), 'hex'))::bit(32)::int as key, count(*)::int as n from contact group by 1 order by 1`;
/** Where the job stands, as its data says. */
const STANDS = `select coalesce(max(data ->> 'round' || '.' || lpad(data ->> 'column', 3, '0') || '.' || (data ->> 'after')), '') as stands from job_queue.job where name = 'keys.rotate' and state < 'completed'`;

/** The worker dies again and again while it seals everything anew and sends a call-up at the same time. */
export const killKeyRotation: ChaosCase = {
  name: 'kill-key-rotation',
  what: `keys rotate while a call-up goes out, kill -9 of the worker ${DEATHS} times in the middle of it`,
  run: async (world) => {
    const before = await keysInUse(world);
    await promisify(execFile)(process.execPath, [CLI, 'keys', 'rotate'], {
      env: { ...process.env, DATABASE_URL: world.databaseUrl, MUSTER_SECRET: installationSecret(), NODE_OPTIONS: '' },
    });
    await until('the rotation has begun', async () => (await keysInUse(world)).length > before.length);
    const callUp = await world.launch();
    for (let deaths = 0; deaths < DEATHS; deaths += 1) {
      const at = await stands(world);
      world.stack.workers[0]!.kill('SIGKILL');
      await until('the rotation goes on after a death', async () => (await stands(world)) !== at, () => stands(world));
    }
    await until('the older keys are retired', async () => (await world.database.query('select 1 from data_key where retired_at is not null')).length === 2, () => stands(world));
    await world.settled();
    return { verdict: await verdictOn(world, callUp), killed: DEATHS, ...await sealed(world) };
  },
};

const stands = async (world: ChaosWorld): Promise<string> => (await world.database.query<[{ stands: string }]>(STANDS))[0].stands;

const keysInUse = (world: ChaosWorld): Promise<{ key: number; n: number }[]> => world.database.query(BY_KEY);

/** Opens every sealed value of every table, and makes each blind index again. */
async function sealed(world: ChaosWorld): Promise<{ values: number; broken: string[] }> {
  const vault = new Vault(world.database, installationKeys());
  const keys = await vault.loaded();
  let values = 0;
  const broken: string[] = [];
  for (const column of sealedColumns) {
    const rows = await read(world, column);
    values += rows.length;
    const wrong = rows.filter(({ row, value, index }) => {
      const bytes = keys.openBytes({ ...column, row }, value);
      return value.readUInt32BE(1) !== keys.sealKeyId || (column.index !== undefined && !keys.index(column.index.purpose, bytes.toString()).equals(index!));
    });
    if (wrong.length > 0) broken.push(`${wrong.length} values of ${column.table}.${column.column} are under older keys`);
  }
  return { values, broken };
}

function read(world: ChaosWorld, { table, column, key, row = `${key.column}::text`, index }: SealedColumn): Promise<{ row: string; value: Buffer; index: Buffer | null }[]> {
  return world.database.query(`select ${row} as row, ${column} as value, ${index?.column ?? 'null'} as index from ${table} where length(${column}) > 0`);
}
