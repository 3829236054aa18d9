import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { renewWalls } from './build-walls.ts';

let database: DataSource;
beforeAll(async () => { database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize(); });
afterAll(() => database.destroy());

/** Everything that the walls are made of, as the catalogue has it. */
const standing = (): Promise<{ what: string }[]> => database.query(`
  select concat_ws(' ', tablename, policyname, roles, cmd, qual, with_check) as what from pg_policies where schemaname = 'public'
  union all select concat_ws(' ', grantee, table_name, column_name, privilege_type) from information_schema.column_privileges where grantee like 'muster\\_%' and table_schema = 'public'
  union all select concat_ws(' ', grantee, table_name, privilege_type) from information_schema.role_table_grants where grantee like 'muster\\_%' and table_schema = 'public'
  union all select concat_ws(' ', p.oid::regprocedure, p.prosecdef, r.role, has_function_privilege(r.role, p.oid, 'execute')) from pg_proc p, unnest(array['muster_api', 'muster_worker', 'muster_auditor']) r(role)
    where p.pronamespace = 'public'::regnamespace
  union all select c.relname || ' ' || c.relrowsecurity from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);

describe('the walls of a release', () => {
  it('are left alone where they stand', async () => {
    expect(await renewWalls(database)).toBe(false);
  });

  it('replace those of an earlier one: a table without a wall gets its own, what was open is shut', async () => {
    const before = await standing();
    for (const sql of [
      `comment on function muster_context() is 'walls of an earlier release'`,
      'drop policy contact_api_select on contact', 'revoke all on contact from muster_api, muster_worker', 'alter table contact disable row level security',
      'create policy stale on expert to muster_api using (true)', 'grant delete on audit_entry to muster_worker', 'grant execute on function erase_entries(int) to muster_api',
    ]) await database.query(sql);
    expect(await standing()).not.toEqual(before);
    expect(await renewWalls(database)).toBe(true);
    expect(await standing()).toEqual(before);
    expect(await renewWalls(database)).toBe(false);
  });
});
