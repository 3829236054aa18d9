import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'apps/cli/dist');

/** One template per content of the migrations: a change makes a new one, an unchanged one is reused. */
function templateName() {
  const folder = join(dist, 'migrations');
  const hash = createHash('sha256').update(SHIFTED_CLOCK);
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js')).sort()) hash.update(readFileSync(join(folder, file)));
  return `muster_template_${hash.digest('hex').slice(0, 12)}`;
}

/** Tests hold time in their hand: "now" is the server's time plus a shift that only they change. */
const SHIFTED_CLOCK = `
  create table clock_shift (shift interval not null);
  insert into clock_shift values ('0');
  grant select on clock_shift to public;
  create or replace function muster_now() returns timestamptz language sql stable as 'select now() + shift from clock_shift';
`;

export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try { return await work(client); } finally { await client.end(); }
}

async function makeTemplate(admin, server, name) {
  await withClient(admin, async (client) => {
    await client.query('select pg_advisory_lock(4711)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name]);
    if (rowCount) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    const { migrate } = await import(join(dist, 'migrate.js'));
    await migrate(server.urlOf(name));
    await withClient(server.urlOf(name), (database) => database.query(SHIFTED_CLOCK));
    await client.query(`alter database ${name} is_template true`);
  });
}

/** Starts (or joins) the throw-away PostgreSQL of the tests and makes the template that every file clones. */
export default async function globalSetup() {
  const { startEmbeddedPostgres } = await import(join(root, 'libs/platform/dist/index.js'));
  const server = await startEmbeddedPostgres({ home: join(root, '.muster/test-postgres'), throwAway: true });
  const name = templateName();
  await makeTemplate(server.adminUrl, server, name);
  process.env.MUSTER_TEST_ADMIN_URL = server.adminUrl;
  process.env.MUSTER_TEST_TEMPLATE = name;
  globalThis.musterTestServer = server;
}
