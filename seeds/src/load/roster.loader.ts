import { clientKeyTable, Vault, type KeySettings, type LoadedKeys } from '@muster/platform';
import { noteReminded } from '@muster/registry';
import type { ClientBase } from 'pg';
import { DEMO_EMPLOYERS } from '../roster/employers.ts';
import { generateRoster } from '../roster/roster.generator.ts';
import type { GeneratedExpert } from '../roster/roster.types.ts';
import { copyRows } from './copy.ts';
import { seedOrganisations } from './reference.loader.ts';
import { ROSTER_TARGETS } from './roster.targets.ts';
import type { OrganisationIds } from './roster.targets.ts';
import { seedTeams } from './team.loader.ts';
import { inTransaction } from './transaction.ts';

export interface SeedRosterOptions {
  /** People whom a call-up reaches; about 4 % of others come on top. */
  experts: number;
  /** Any integer from 0 to 2^53 - 1; the same seed, number and moment give the same rows. */
  seed: number;
  /** The installation's keys, under which addresses are sealed. */
  keys: KeySettings;
  /** The moment against which dates are set; the database's muster_now() when absent. */
  now?: Date;
  /** Called after each chunk with the people loaded so far that a call-up reaches, of `total`. */
  onProgress?: (done: number, total: number) => void;
}

/** What the load did; `experts` and `leftOut` count people, and are zero when the roster was there already. */
export interface SeedRosterResult {
  skipped: boolean;
  experts: number;
  leftOut: number;
}

/** People held in memory at a time. */
const CHUNK = 2_000;

/**
 * Loads the demo roster by COPY in one transaction and marks the database as holding demo data. A database that has
 * experts is left alone. Needs the reference facts. The connection must not be in a transaction.
 */
export async function seedRoster(client: ClientBase, options: SeedRosterOptions): Promise<SeedRosterResult> {
  const result = await inTransaction(client, async () => {
    await client.query(`select pg_advisory_xact_lock(hashtext('muster seed roster'))`);
    if (await hasExperts(client)) return { skipped: true, experts: 0, leftOut: 0 };
    return load(client, options);
  });
  if (!result.skipped) await client.query(`vacuum (analyze) organisation, ${ROSTER_TARGETS.map(({ table }) => table).join(', ')}`);
  return result;
}

async function load(client: ClientBase, options: SeedRosterOptions): Promise<SeedRosterResult> {
  const now = options.now ?? (await databaseNow(client));
  await seedOrganisations(client, DEMO_EMPLOYERS);
  const organisationId = await organisationIds(client);
  const keys = await new Vault(clientKeyTable(client), options.keys).loaded();
  const result = { skipped: false, experts: 0, leftOut: 0 };
  await client.query(`select set_config('muster.affiliation', 'given', true)`);
  for (const chunk of chunks(generateRoster({ ...options, now }), CHUNK)) {
    await copyChunk(client, chunk, organisationId, keys);
    const leftOut = chunk.filter((person) => person.leftOut !== null).length;
    result.leftOut += leftOut;
    result.experts += chunk.length - leftOut;
    options.onProgress?.(result.experts, options.experts);
  }
  await client.query(`select set_config('muster.affiliation', '', true)`);
  await noteReminded(client);
  await seedTeams(client, now);
  await client.query('insert into demo_marker (experts, seed) values ($1, $2)', [options.experts, options.seed]);
  return result;
}

async function copyChunk(client: ClientBase, chunk: readonly GeneratedExpert[], organisationId: OrganisationIds, keys: LoadedKeys): Promise<void> {
  for (const target of ROSTER_TARGETS) {
    await copyRows(client, target, chunk.flatMap((person) => target.rows(person, organisationId, keys)));
  }
}

function* chunks<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function hasExperts(client: ClientBase): Promise<boolean> {
  const { rowCount } = await client.query('select from expert limit 1');
  return (rowCount ?? 0) > 0;
}

async function databaseNow(client: ClientBase): Promise<Date> {
  const { rows } = await client.query<{ now: Date }>('select muster_now() as now');
  if (!rows[0]) throw new Error('the database gave no time');
  return rows[0].now;
}

async function organisationIds(client: ClientBase): Promise<OrganisationIds> {
  const { rows } = await client.query<{ slug: string; id: string }>('select slug, id from organisation');
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  return (slug) => {
    const id = ids.get(slug);
    if (id === undefined) throw new Error(`organisation ${slug} is not in the database: load the reference facts first`);
    return id;
  };
}
