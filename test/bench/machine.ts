import { cpus, totalmem } from 'node:os';
import { withClient } from '@muster/cli';

/** On what, with what and when was measured. */
export async function machine(adminUrl: string): Promise<Record<string, unknown>> {
  const [server] = await withClient(adminUrl, async (client) => (await client.query<{ v: string; sync: string }>(
    `select current_setting('server_version') as v, current_setting('fsync') || '/' || current_setting('synchronous_commit') as sync`)).rows);
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.version, postgres: `${server?.v} (fsync/synchronous_commit ${server?.sync})`, date: new Date().toISOString(),
  };
}
