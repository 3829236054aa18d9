import { describe, expect, it } from '@jest/globals';
import { loginUrl } from '@muster/platform';
import { WALLS } from '../migrations/walls/index.ts';
import { withClient } from '../stack/database.ts';
import { checkRoles, checkWalls } from './roles.check.ts';

const owner = process.env.DATABASE_URL!;
const walled = WALLS.map(({ table }) => table);

describe('the doctor', () => {
  it('finds each process under a role of its own', async () => {
    expect((await checkRoles(owner, {})).map(({ subject, level }) => [subject, level])).toEqual([['Role api', 'ok'], ['Role worker', 'ok'], ['Role auditor', 'ok']]);
  });

  it('finds a process that runs as the owner, or under another’s role', async () => {
    const [api, worker] = await checkRoles(owner, { API_DATABASE_URL: owner, WORKER_DATABASE_URL: loginUrl(owner, 'api') });
    expect([api!.level, worker!.level]).toEqual(['fail', 'fail']);
    expect(api!.found).toContain('owns tables');
    expect(worker!.found).toContain('no rights of muster_worker');
  });

  it('finds a table whose wall somebody took away', async () => {
    expect((await checkWalls(owner, walled)).level).toBe('ok');
    await withClient(owner, (client) => client.query('alter table contact disable row level security'));
    expect(await checkWalls(owner, walled)).toMatchObject({ level: 'fail', found: 'row-level security is off: contact' });
  });
});
