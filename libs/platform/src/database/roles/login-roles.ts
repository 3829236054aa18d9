import { createHmac } from 'node:crypto';
import pg from 'pg';

/** Processes with a database role of their own. Migrations act as the owner; docker/logins.sh gives them a login that owns nothing. */
export const PROCESS_ROLES = ['api', 'worker', 'auditor'] as const;

export type DatabaseProcess = (typeof PROCESS_ROLES)[number];

/** Another process made the same role in the same moment: duplicate object, unique violation, tuple concurrently updated. */
const MADE_BY_ANOTHER = new Set(['42710', '23505', 'XX000']);

/** The role with which a process signs in; it has the rights of its group `muster_api`, `muster_worker` or `muster_auditor`. */
function loginRole(process: DatabaseProcess): string {
  return `muster_${process}_login`;
}

/** A password of its own for each process, which whoever holds the owner's can derive and nobody else. */
function passwordOf(owner: URL, process: DatabaseProcess): string {
  if (owner.password === '') throw new Error(`The database owner's URL holds no password to derive others from: set ${process.toUpperCase()}_DATABASE_URL`);
  return createHmac('sha256', decodeURIComponent(owner.password)).update(loginRole(process)).digest('base64url');
}

/** The connection string with which a process reaches the owner's database, never as the owner. */
export function loginUrl(ownerUrl: string, process: DatabaseProcess): string {
  const url = new URL(ownerUrl);
  const password = passwordOf(url, process);
  url.username = loginRole(process);
  url.password = password;
  return url.href;
}

/** Makes the login roles of the owner's server, and renews the password of one that does not get in; their groups come with the migrations. */
export async function ensureLogins(ownerUrl: string): Promise<void> {
  for (const process of PROCESS_ROLES) {
    if (await getsIn(loginUrl(ownerUrl, process))) continue;
    await asOwner(ownerUrl, (client) => makeLogin(client, ownerUrl, process));
  }
}

async function getsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function asOwner(ownerUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function makeLogin(client: pg.Client, ownerUrl: string, process: DatabaseProcess): Promise<void> {
  const role = loginRole(process);
  const password = client.escapeLiteral(passwordOf(new URL(ownerUrl), process));
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const made = rowCount
    ? client.query(`alter role ${role} login password ${password}`)
    : client.query(`create role ${role} login password ${password} in role muster_${process}`);
  await made.catch((error: { code?: string }) => {
    if (!MADE_BY_ANOTHER.has(error.code ?? '')) throw error;
  });
}
