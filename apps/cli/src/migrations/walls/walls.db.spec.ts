import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { DEFINERS, OPENINGS, WALLS } from './index.ts';

/** Tables that are no part of the product: the tests' clock. */
const OF_TESTS = new Set(['clock_shift']);

let database: DataSource;
beforeAll(async () => { database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize(); });
afterAll(() => database.destroy());

const tables = (): Promise<{ name: string; walled: boolean; policies: number }[]> => database.query(`
  select c.relname as name, c.relrowsecurity as walled, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f') order by c.relname`);

describe('every table', () => {
  it('has row-level security, or an exemption with its reason (walls/*.walls.ts, walls/openings.ts)', async () => {
    const open = new Set(OPENINGS.map(({ table }) => table));
    const without = (await tables()).filter(({ name, walled }) => !walled && !open.has(name) && !OF_TESTS.has(name)).map(({ name }) => name);
    expect(without).toEqual([]);
    for (const { reason } of OPENINGS) expect(reason.length).toBeGreaterThan(20);
  });

  it('is named once, and exists', async () => {
    const there = new Set((await tables()).map(({ name }) => name));
    const named = [...WALLS, ...OPENINGS].map(({ table }) => table);
    expect(named.filter((name, at) => !there.has(name) || named.indexOf(name) !== at)).toEqual([]);
  });

  it('lets nobody in by PUBLIC, and no process truncate, refer or trigger', async () => {
    const found = await database.query<unknown[]>(`
      select c.relname, a.privilege_type, a.grantee::regrole from pg_class c, aclexplode(c.relacl) a
      where c.relnamespace = 'public'::regnamespace and c.relname <> 'clock_shift'
        and (a.grantee = 0 or a.grantee::regrole::text like 'muster\\_%' and a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'))`);
    expect(found).toEqual([]);
  });
});

describe('other schemas', () => {
  /** Jobs hold ids only (Queue): api and workers share them without a caller. */
  const QUEUE = 'job_queue';
  const OTHERS = `nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public', '${QUEUE}')`;

  it('let neither the api nor workers at a table: they ask functions', async () => {
    expect(await database.query(`
      select c.oid::regclass as table, a.grantee::regrole as role, a.privilege_type as may from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
      where ${OTHERS} and c.relkind in ('r', 'p', 'v', 'm') and (a.grantee = 0 or pg_has_role('muster_api', a.grantee, 'usage') or pg_has_role('muster_worker', a.grantee, 'usage'))`)).toEqual([]);
  });

  it('have no function that runs as the owner and that everybody may call', async () => {
    expect(await database.query(`
      select p.oid::regprocedure as function from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${OTHERS} and prosecdef and has_function_privilege('public', p.oid, 'execute')`)).toEqual([]);
  });
});

describe('what runs as the owner', () => {
  const definers = (): Promise<{ name: string; path: string; may: string[] }[]> => database.query(`
    select proname as name, array_to_string(proconfig, ',') as path, array(select a.grantee::regrole::text
      from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner order by 1) as may
    from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef order by proname`);

  it('is named with those who may call it (walls/definer.ts), and nobody else may', async () => {
    expect(Object.fromEntries((await definers()).map(({ name, may }) => [name, may]))).toEqual(DEFINERS);
  });

  it('looks nowhere but into the product’s own tables', async () => {
    for (const { name, path } of await definers()) expect([name, path]).toEqual([name, expect.stringContaining('search_path=public, pg_temp')]);
  });
});
