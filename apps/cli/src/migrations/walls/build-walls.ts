import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { CONTEXT_FUNCTIONS, DEFINER_GRANTS, GROUP_ROLES, OPENINGS, openingSql, WALLS, wallSql } from './index.ts';

/** Runs a statement. */
type Run = (sql: string) => Promise<unknown>;

/** Takes down what an earlier release put up: policies, and what the roles were granted. */
const RAZE = `
do $body$
declare one record;
begin
  for one in select tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on public.%I', one.policyname, one.tablename);
  end loop;
end $body$;
revoke all on all tables in schema public from muster_api, muster_worker, muster_auditor;
revoke all on all sequences in schema public from muster_api, muster_worker, muster_auditor;
revoke all on all functions in schema public from muster_api, muster_worker, muster_auditor;
`;

/**
 * What else the roles need, and what they lose. The triggers that write the chain and the history run as the owner: they
 * must see rows that their caller may not, and nobody can write a line of history but through them.
 */
const REST = `
grant usage on all sequences in schema public to muster_api, muster_worker;
revoke create on schema public from public;
alter function audit_entry_chain() security definer set search_path = public, pg_temp;
alter function delivery_history() security definer set search_path = public, pg_temp;
`;

const PARTS = [
  GROUP_ROLES, RAZE, CONTEXT_FUNCTIONS.replaceAll('create function', 'create or replace function'),
  WALLS.map(wallSql).join('') + OPENINGS.map(openingSql).join('') + REST + DEFINER_GRANTS,
];

/** Which walls these are; the database remembers it beside the function that all of them ask. */
const VERSION = `walls ${createHash('sha256').update(PARTS.join('')).digest('hex')}`;

/** Puts the walls of this release up, in the caller's transaction, in the place of those of an earlier one. */
export async function buildWalls(run: Run): Promise<void> {
  for (const part of PARTS) await run(part);
  await run(`comment on function muster_context() is '${VERSION}'`);
}

/**
 * Builds the walls anew where those of another release stand: a table of a new migration has none yet, and a rule that was
 * changed counts from this release on. True when it did; all of it or nothing.
 */
export async function renewWalls(database: DataSource): Promise<boolean> {
  return database.transaction(async (em) => {
    await em.query(`select pg_advisory_xact_lock(hashtext('muster.walls'))`);
    const [{ version }]: [{ version: string | null }] = await em.query(`select obj_description('muster_context()'::regprocedure, 'pg_proc') as version`);
    if (version === VERSION) return false;
    await buildWalls((sql) => em.query(sql));
    return true;
  });
}
