import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

describe('startEmbeddedPostgres', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-pg-'));
  const home = join(folder, 'home');
  // Open to pass through, so that a server's user who is not the owner gets in.
  chmodSync(folder, 0o755);
  let server: EmbeddedPostgres;
  beforeAll(async () => { server = await startEmbeddedPostgres({ home }); });
  afterAll(async () => { await server.stop(); rmSync(folder, { recursive: true, force: true }); });

  it('runs PostgreSQL 18 on loopback only, with a password that only its owner reads', async () => {
    expect(await ask(server.adminUrl, `select current_setting('server_version_num')::int / 10000 as major, current_setting('listen_addresses') as at`))
      .toEqual([{ major: 18, at: '127.0.0.1' }]);
    expect(statSync(join(home, 'password')).mode & 0o077).toBe(0);
    await expect(ask(server.adminUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('is joined, not started twice, and the one who joins does not own it', async () => {
    const second = await startEmbeddedPostgres({ home });
    expect(second.startedHere).toBe(false);
    expect(second.adminUrl).toBe(server.adminUrl);
  });

  it('keeps what was committed before a crash', async () => {
    await ask(server.adminUrl, 'create table kept as select 42 as n');
    await server.crash();
    await expect(ask(server.adminUrl, 'select 1')).rejects.toThrow();
    await server.restart();
    expect(await ask(server.adminUrl, 'select n from kept')).toEqual([{ n: 42 }]);
  });
});
