import { ensureDatabase, openServer, type DatabaseServer } from './database.ts';

/** Name of the database of `npm start` on the embedded server. */
export const MAIN_DATABASE = 'muster';

/** The database that `start`, `migrate`, `seed` and `doctor` work on. */
export function mainDatabaseUrl(server: DatabaseServer): string {
  return process.env.DATABASE_URL ?? server.urlOf(MAIN_DATABASE);
}

/** Opens the server, makes the embedded main database where it is missing, works on it, and leaves. */
export async function withMainDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = await openServer();
  try {
    if (server.embedded) await ensureDatabase(server, MAIN_DATABASE);
    return await work(mainDatabaseUrl(server));
  } finally {
    await server.release();
  }
}
