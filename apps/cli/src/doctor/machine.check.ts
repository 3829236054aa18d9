import { statfsSync } from 'node:fs';
import { projectRoot } from '../stack/home.ts';
import { portIsFree } from '../stack/ports.ts';
import type { Finding } from './check.types.ts';

const LEAST_FREE_GB = 3;

/** Node 24 comes with the project; another one means that a command was started around `muster`. */
export function checkNode(version = process.versions.node): Finding {
  const good = Number(version.split('.')[0]) >= 24;
  return good
    ? { subject: 'Node', level: 'ok', found: version }
    : { subject: 'Node', level: 'fail', found: version, remedy: 'run through npm (npm start, npx muster): the project brings Node 24' };
}

/** The demo database with 50,000 experts and a drill takes about 1 GB. */
export function checkDisk(): Finding {
  const { bavail, bsize } = statfsSync(projectRoot);
  const free = (bavail * bsize) / 1e9;
  return free >= LEAST_FREE_GB
    ? { subject: 'Disk', level: 'ok', found: `${free.toFixed(0)} GB free` }
    : { subject: 'Disk', level: 'fail', found: `${free.toFixed(1)} GB free`, remedy: `free some space: ${LEAST_FREE_GB} GB are needed` };
}

/** The port may be taken by a Muster that runs already, which is no fault. */
export async function checkPort(port: number): Promise<Finding> {
  if (await portIsFree(port)) return { subject: 'Port', level: 'ok', found: `${port} is free` };
  const health = await fetch(`http://127.0.0.1:${port}/health/live`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  return health?.ok
    ? { subject: 'Port', level: 'ok', found: `${port} is served by a running Muster` }
    : { subject: 'Port', level: 'fail', found: `${port} is in use by another program`, remedy: 'stop it, or choose another: PORT=3100 npm start' };
}
