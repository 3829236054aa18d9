import { openDrillDatabase, openServer, type DatabaseServer, type DrillDatabase } from '@muster/cli';

/** The roster of all figures: people whom a call-up can reach. */
export const EXPERTS = 50_000;

/** The PostgreSQL that the bench measures on: the one of DATABASE_URL, or the embedded one with its durable settings. */
export async function openBenchServer(): Promise<DatabaseServer> {
  return openServer();
}

/** A database of its own with the whole roster; the first one ever generates it. */
export async function openRoster(server: DatabaseServer): Promise<DrillDatabase> {
  return openDrillDatabase(server, { experts: EXPERTS, seed: 1 });
}
