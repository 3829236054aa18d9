import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { loginUrl } from './login-roles.ts';
import { RoleGuard } from './role-guard.ts';

const owner = process.env.DATABASE_URL!;
const open = (url: string): Promise<DataSource> => new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
const starts = (database: DataSource, NODE_ENV: 'production' | 'development' = 'production'): Promise<void> => new RoleGuard(database, { NODE_ENV }, 'api').onModuleInit();

describe('production', () => {
  let databases: Record<'owner' | 'api' | 'worker', DataSource>;
  beforeAll(async () => { databases = { owner: await open(owner), api: await open(loginUrl(owner, 'api')), worker: await open(loginUrl(owner, 'worker')) }; });
  afterAll(() => Promise.all(Object.values(databases).map((database) => database.destroy())));

  it('starts under the process’s own role', async () => {
    await starts(databases.api);
  });

  it('refuses the owner, and says what to set', async () => {
    await expect(starts(databases.owner)).rejects.toThrow(/superuser.*owns tables.*API_DATABASE_URL/);
  });

  it('refuses the role of another process', async () => {
    await expect(starts(databases.worker)).rejects.toThrow(/no rights of muster_api/);
  });

  it('alone is so strict: a machine for development may run as the owner', async () => {
    await starts(databases.owner, 'development');
  });

  it('gives each process a password of its own that is not the owner’s', () => {
    const passwords = [owner, loginUrl(owner, 'api'), loginUrl(owner, 'worker'), loginUrl(owner, 'auditor')].map((url) => new URL(url).password);
    expect(new Set(passwords).size).toBe(4);
  });
});
