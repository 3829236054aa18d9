import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

let database: DataSource;
beforeAll(async () => { database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize(); });
afterAll(() => database.destroy());

/** The audit record and the histories of call-ups and messages hold the moment itself, several of them within one transaction; the last is always given. */
const MOMENTS = ['audit_entry.at', 'call_up_event.at', 'delivery_event.at', 'invariant_check.at'];

it('what a column holds when nothing is said comes from the clock that decides, not from PostgreSQL’s own, but for moments of a history', async () => {
  const own = await database.query<{ column: string }[]>(
    `select attrelid::regclass || '.' || attname as column from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum join pg_class c on c.oid = adrelid
     where c.relnamespace = 'public'::regnamespace and pg_get_expr(adbin, adrelid) in ('now()', 'CURRENT_TIMESTAMP', 'CURRENT_DATE', 'clock_timestamp()', 'statement_timestamp()') order by 1`);
  expect(own.map(({ column }) => column)).toEqual(MOMENTS);
});

it('an incident is made when the clock says so', async () => {
  await advance(database, '40 days');
  const [made] = await database.query<{ early: boolean }[]>(
    `insert into incident (code, title_sealed, summary_sealed, severity, tlp, drill) values ('clock', '', '', 2, 'AMBER', false) returning created_at < muster_now() as early`);
  expect(made).toEqual({ early: false });
});
