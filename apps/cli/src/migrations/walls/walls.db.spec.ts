import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { OPENINGS, WALLS } from './index.ts';

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

describe('what runs as the owner', () => {
  it('is known, and looks nowhere but into the product’s own tables', async () => {
    const found = await database.query<{ name: string; path: string }[]>(`
      select proname as name, array_to_string(proconfig, ',') as path from pg_proc
      where pronamespace = 'public'::regnamespace and prosecdef order by proname`);
    expect(found.map(({ name }) => name)).toEqual([
      'audit_entry_chain', 'delivery_history', 'disclosure_alarm_on_record', 'flag_bulk_reads', 'honey_on_disclosure', 'honey_stays_paused', 'muster_experts_named', 'muster_link_call_up',
      'muster_link_expert', 'muster_link_invitation', 'muster_own_call_ups', 'note_direct_look',
    ]);
    for (const { path } of found) expect(path).toContain('search_path=public, pg_temp');
  });
});
