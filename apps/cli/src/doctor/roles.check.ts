import { loginUrl, roleProblems, type DatabaseProcess } from '@muster/platform';
import { withClient } from '../stack/database.ts';
import type { Finding } from './check.types.ts';

type Source = Record<string, string | undefined>;

/** The connection string with which a process would be started from here. */
function urlOf(process: DatabaseProcess, ownerUrl: string, source: Source): string {
  return source[`${process.toUpperCase()}_DATABASE_URL`] ?? loginUrl(ownerUrl, process);
}

async function checkRole(process: DatabaseProcess, ownerUrl: string, source: Source): Promise<Finding> {
  const subject = `Role ${process}`;
  const remedy = `set ${process.toUpperCase()}_DATABASE_URL to a role that is a member of muster_${process} only; npx muster migrate makes one where it may`;
  try {
    const problems = await withClient(urlOf(process, ownerUrl, source), (client) =>
      roleProblems({ query: async <T>(sql: string, parameters?: unknown[]) => (await client.query(sql, parameters)).rows as T }, process));
    return problems.length === 0
      ? { subject, level: 'ok', found: 'owns nothing and passes no policy by' }
      : { subject, level: 'fail', found: problems.join('; '), remedy };
  } catch (error) {
    return { subject, level: 'fail', found: `cannot sign in to the database: ${(error as Error).message}`, remedy };
  }
}

/** Whether api, worker and auditor reach the database as they should: each under its own role, none as the owner. */
export async function checkRoles(ownerUrl: string, source: Source): Promise<Finding[]> {
  return [await checkRole('api', ownerUrl, source), await checkRole('worker', ownerUrl, source), await checkRole('auditor', ownerUrl, source)];
}

/** Every table must stand behind the second wall or be exempt by name; counts those that a hand has opened. */
export async function checkWalls(ownerUrl: string, walled: readonly string[]): Promise<Finding> {
  const { rows } = await withClient(ownerUrl, (client) => client.query<{ table: string }>(
    `select c.relname as table from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity and c.relname = any($1)`, [walled]));
  return rows.length === 0
    ? { subject: 'Walls', level: 'ok', found: `row-level security is on for ${walled.length} tables` }
    : { subject: 'Walls', level: 'fail', found: `row-level security is off: ${rows.map(({ table }) => table).join(', ')}`, remedy: 'alter table … enable row level security, and find out who switched it off' };
}
