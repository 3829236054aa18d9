import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

/** Tables that point to an expert and outlive his entry, each with its reason. */
const KEPT: Readonly<Record<string, string>> = {
  appointment: 'term, kind and body for the figures of past years: erase_entries takes the person out of it, with pay and side jobs',
  departure: 'the day of leaving under an id of nobody: by it the rest is found and erased',
  disclosure: 'who saw what of whom, ids only: accountability outlives the entry',
  disclosure_alarm: 'alarms, ids only',
  invitation: 'part of a call-up, which is erased as a whole after five years',
  post_holding: 'the history of a post, which is the body’s: erase_entries takes the person out of it',
};

let database: DataSource;
beforeAll(async () => { database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize(); });
afterAll(() => database.destroy());

describe('every table that points to an expert', () => {
  it('is emptied when his entry is erased (erasure.sql.ts), or kept for a reason', async () => {
    const tables: { name: string }[] = await database.query(`
      select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'expert_id' and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      union select conrelid::regclass::text from pg_constraint where contype = 'f' and confrelid = 'expert'::regclass order by 1`);
    const [{ source }]: [{ source: string }] = await database.query(`select prosrc as source from pg_proc where proname = 'erase_entries'`);
    const forgotten = tables.map(({ name }) => name).filter((name) => !new RegExp(`\\bdelete from ${name}\\b`).test(source) && !(name in KEPT));
    expect(forgotten).toEqual([]);
    expect(Object.keys(KEPT).filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
  });

  it('has an end: every call-up ends, and with it what is kept of its people', async () => {
    const rows: { table: string }[] = await database.query(`
      select conrelid::regclass::text as table from pg_constraint
      where contype = 'f' and confrelid in ('call_up'::regclass, 'invitation'::regclass, 'delivery'::regclass) and confdeltype not in ('c', 'n') order by 1`);
    expect(rows).toEqual([]);
  });
});
