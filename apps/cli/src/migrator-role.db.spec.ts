import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from './migrate.ts';

const name = `muster_owned_${randomBytes(4).toString('hex')}`;
const password = randomBytes(12).toString('hex');
const admin = new URL(process.env.MUSTER_TEST_ADMIN_URL!);
let server: pg.Client;

/** As docker/logins.sh does it: a role that owns and cannot sign in, and one that signs in, owns nothing, and may act as the owner when it says so. */
beforeAll(async () => {
  server = new pg.Client({ connectionString: admin.href });
  await server.connect();
  await server.query(`create role ${name}_owner nologin`);
  await server.query(`create role ${name}_migrator login noinherit password '${password}'`);
  await server.query(`grant ${name}_owner to ${name}_migrator with inherit false, set true`);
  await server.query(`create database ${name} owner ${name}_owner`);
});
afterAll(async () => {
  await server.query(`drop database if exists ${name} with (force)`);
  await server.query(`drop role ${name}_migrator`);
  await server.query(`drop role ${name}_owner`);
  await server.end();
});

const url = (asOwner: boolean): string => {
  const migrator = new URL(admin);
  Object.assign(migrator, { username: `${name}_migrator`, password, pathname: `/${name}` });
  if (asOwner) migrator.searchParams.set('options', `-c role=${name}_owner`);
  return migrator.href;
};

describe('migrations under a database role of their own', () => {
  it('are refused without the owner’s role, and build everything with it; the login itself owns nothing', async () => {
    process.env.API_DATABASE_URL = 'named elsewhere';
    await expect(migrate(url(false))).rejects.toThrow(/permission denied/);
    expect((await migrate(url(true))).length).toBeGreaterThan(20);
    expect(await migrate(url(true))).toEqual([]);
    delete process.env.API_DATABASE_URL;
    const client = new pg.Client({ connectionString: url(false) });
    await client.connect();
    const { rows } = await client.query(`select distinct pg_get_userbyid(relowner) as owner from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S')`);
    expect(rows).toEqual([{ owner: `${name}_owner` }]);
    await expect(client.query('select from expert')).rejects.toThrow(/permission denied/);
    await client.end();
  }, 120_000);
});
