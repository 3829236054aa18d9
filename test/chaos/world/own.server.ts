import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseServer } from '@muster/cli';
import { startEmbeddedPostgres } from '@muster/platform';

/** A PostgreSQL of its own that may be crashed: nobody else is on it, and nothing of it is left afterwards. */
export interface OwnServer extends DatabaseServer {
  crash(): Promise<void>;
  restart(): Promise<void>;
}

/** Starts it in a new folder of the machine's temporary one, with the durable settings: what was committed survives. */
export async function startOwnServer(): Promise<OwnServer> {
  const home = mkdtempSync(join(tmpdir(), 'muster-chaos-'));
  // The server does not run as root, and has to get to its folder.
  chmodSync(home, 0o755);
  const server = await startEmbeddedPostgres({ home: join(home, 'postgres') });
  return {
    embedded: true, urlOf: server.urlOf, crash: server.crash, restart: server.restart,
    crashAndRestart: async () => { await server.crash(); await server.restart(); },
    release: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
