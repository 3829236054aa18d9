import { join } from 'node:path';
import { startEmbeddedPostgres } from '@muster/platform';
import pg from 'pg';
import { localHome } from './home.ts';

/** A PostgreSQL server this process may use, and how to leave it. */
export interface DatabaseServer {
  embedded: boolean;
  urlOf(database: string): string;
  /** Immediate stop and start, as after a crash; only for the embedded server. */
  crashAndRestart(): Promise<void>;
  release(): Promise<void>;
}

/** The server in DATABASE_URL, or the embedded one when it is unset. */
export async function openServer(databaseUrl = process.env.DATABASE_URL): Promise<DatabaseServer> {
  if (databaseUrl) {
    const urlOf = (database: string): string => {
      const url = new URL(databaseUrl);
      url.pathname = `/${database}`;
      return url.href;
    };
    const refuse = (): Promise<void> => Promise.reject(new Error('An external database is not restarted from here'));
    return { embedded: false, urlOf, crashAndRestart: refuse, release: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ home: join(localHome, 'postgres') });
  return {
    embedded: true,
    urlOf: server.urlOf,
    crashAndRestart: async () => { await server.crash(); await server.restart(); },
    release: async () => { if (server.startedHere) await server.stop(); },
  };
}

/** Runs the work with one connection and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a database unless it is there; as a copy when a template is named. */
export async function ensureDatabase(server: DatabaseServer, name: string, template?: string): Promise<void> {
  await withClient(server.urlOf('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const from = template ? ` template ${client.escapeIdentifier(template)} strategy file_copy` : '';
    await client.query(`create database ${client.escapeIdentifier(name)}${from}`);
  });
}

/** Drops a database with everything in it. */
export async function dropDatabase(server: DatabaseServer, name: string): Promise<void> {
  await withClient(server.urlOf('postgres'), (client) => client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`));
}
