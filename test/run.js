import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build, ensureInstalled, forgetBuild, runNode } from '../apps/cli/bin/prepare.js';

// `npm test`: installs when needed, then type check, lint and every test on a real PostgreSQL.
// `npm test -- libs/callup` runs only the tests whose path matches; the checks before them stay.

const paths = process.argv.slice(2);
const projects = ['apps/console', 'libs/contract', 'apps/api', 'apps/worker', 'apps/cli', 'seeds',
  ...['platform', 'identity', 'audit', 'notify', 'registry', 'availability', 'callup', 'training', 'careers', 'programme'].map((name) => `libs/${name}`)];

function step(title, work) {
  const from = performance.now();
  console.log(`\n== ${title}`);
  const status = work() ?? 0;
  console.log(`== ${title}: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exit(status);
}

try {
  step('install', ensureInstalled);
  step('build', () => { if (process.env.CI) forgetBuild(projects); build(); });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
step('type check of tests', () => runNode(['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.spec.json'])
  || runNode(['node_modules/@typescript/native/bin/tsc', '-p', 'apps/console/tsconfig.tools.json', '--noEmit']));
process.env.NX_DAEMON = 'false';
step('project graph', () => runNode(['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { stdio: 'ignore' }));
step('lint', () => runNode(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']));
// Of a whole run every screen must have been looked at, and only pictures of this run count.
const whole = paths.length === 0;
if (whole) rmSync(fileURLToPath(new URL('../.muster/screens', import.meta.url)), { recursive: true, force: true });
step('tests', () => runNode(['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', ...paths]));
if (whole) step('pictures of every screen and dialog', () => runNode(['test/browser/pictures/check.ts']));
