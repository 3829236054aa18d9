import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the console where something has changed since; what `npm test` has built stays as it is. */
export function buildConsole(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../../apps/console/build.js', import.meta.url))], { stdio: 'pipe' });
}
