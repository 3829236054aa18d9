import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { renewErasure } from './renew-erasure.ts';

let database: DataSource;
beforeAll(async () => { database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize(); });
afterAll(() => database.destroy());

/** The functions as the catalogue has them: what they do, as whom they run, and who may call them. */
const standing = (): Promise<object[]> => database.query(`
  select pg_get_functiondef(p.oid) as text, proacl::text as rights from pg_proc p where p.proname in ('retention_before', 'erase_entries', 'erase_bodies', 'erase_records') order by p.proname`);

describe('the functions of erasure', () => {
  it('are left alone where they are those of this release', async () => {
    expect(await standing()).toHaveLength(4);
    expect(await renewErasure(database)).toBe(false);
  });

  it.each([['of an earlier release', `'erasure of an earlier release'`], ['of a release that kept no version', 'null']])('replace those %s', async (_, version) => {
    const before = await standing();
    await database.query(`create or replace function erase_entries(most int) returns int language plpgsql security definer set search_path = public, pg_temp as 'begin return 0; end'`);
    await database.query(`comment on function retention_before(text) is ${version}`);
    expect(await standing()).not.toEqual(before);
    expect(await renewErasure(database)).toBe(true);
    expect(await standing()).toEqual(before);
    expect(await renewErasure(database)).toBe(false);
  });
});
