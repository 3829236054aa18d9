import type { DatabaseServer } from './database.ts';

/** Name of the database of `npm start` on the embedded server. */
export const MAIN_DATABASE = 'muster';

/** The database that `start`, `migrate` and `seed` work on. */
export function mainDatabaseUrl(server: DatabaseServer): string {
  return process.env.DATABASE_URL ?? server.urlOf(MAIN_DATABASE);
}
