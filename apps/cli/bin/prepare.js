import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript on built-in modules only: this runs before anything is installed, on Node 20 or later.

/** The project's top folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

const marker = join(root, 'node_modules/.muster-installed');
const nodeProgram = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Node that comes with the project, or the running one where the machine has no such package. */
export function projectNode() {
  return existsSync(nodeProgram) ? nodeProgram : process.execPath;
}

/** The environment in which `node` and `npm run` mean the project's Node. */
export function projectEnvironment() {
  return { ...process.env, PATH: `${dirname(projectNode())}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` };
}

function run(title, command, args, options = {}) {
  const { status, error, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: projectEnvironment(), ...options });
  if (status === 0) return;
  throw new Error(`${title} failed (${error?.message ?? signal ?? `exit code ${status}`})`);
}

/** Installs the locked packages when they are missing or the lock file changed; installs nothing else. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const present = existsSync(marker) ? readFileSync(marker, 'utf8') : '';
  if (present === wanted) return;
  console.error('Installing packages (once; later starts skip this) ...');
  const npm = process.env.npm_execpath;
  if (npm) run('npm ci', process.execPath, [npm, 'ci', '--no-audit', '--no-fund']);
  else run('npm ci', process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(marker, wanted);
}

/** Compiles what changed; the compiler keeps its own record of what is up to date, and so does the console's build. */
export function build() {
  run('Build', projectNode(), [join(root, 'node_modules/@typescript/native/bin/tsc'), '-b', root]);
  run('Build of the console', projectNode(), [join(root, 'apps/console/build.js')]);
}

/** Runs one of the project's programs to its end and gives its exit code. */
export function runNode(args, options = {}) {
  const { status } = spawnSync(projectNode(), args, { cwd: root, stdio: 'inherit', env: projectEnvironment(), ...options });
  return status ?? 1;
}

/** Forgets compiled output, so that a build cannot trust the times of older files. */
export function forgetBuild(folders) {
  for (const folder of folders) rmSync(join(root, folder, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, '.muster'), { recursive: true });
}
