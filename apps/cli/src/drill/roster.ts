import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyRing } from '@muster/platform';
import { migrate } from '../migrate.ts';
import { seedDemo } from '../stack/demo.ts';
import { installationKeys } from '../stack/home.ts';
import { dropDatabase, ensureDatabase, withClient, type DatabaseServer } from '../stack/database.ts';

/** A database of its own for one drill, copied from a roster that is generated once per size and seed. */
export interface DrillDatabase {
  name: string;
  url: string;
  drop(): Promise<void>;
}

/** The tables as the migrations make them. */
const schema = ((folder: string): string => {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name)).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 8);
})(join(import.meta.dirname, '../migrations'));

/** The roster's database name carries what it depends on (also the key under which it is sealed), so an old one is never taken for a new one. */
function templateName(options: { experts: number; seed: number }): string {
  const keys = createHash('sha256').update(keyRing(installationKeys())[0]!.id).digest('hex').slice(0, 6);
  return `muster_roster_${options.experts}_${options.seed}_${schema}_${keys}`;
}

async function ensureRoster(server: DatabaseServer, name: string, options: { experts: number; seed: number }): Promise<void> {
  const ready = await withClient(server.urlOf('postgres'), async (client) =>
    ((await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name])).rowCount ?? 0) > 0);
  if (ready) return;
  await dropDatabase(server, name);
  await ensureDatabase(server, name);
  await migrate(server.urlOf(name));
  await seedDemo(server.urlOf(name), options);
  await withClient(server.urlOf('postgres'), (client) => client.query(`alter database ${client.escapeIdentifier(name)} is_template true`));
}

/** Makes the drill's database; the first drill of a size and seed generates its roster. */
export async function openDrillDatabase(server: DatabaseServer, options: { experts: number; seed: number }): Promise<DrillDatabase> {
  const template = templateName(options);
  await ensureRoster(server, template, options);
  const name = `muster_drill_${process.pid}_${Date.now()}`;
  await ensureDatabase(server, name, template);
  return { name, url: server.urlOf(name), drop: () => dropDatabase(server, name) };
}
