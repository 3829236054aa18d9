import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Builds the console into dist/ when something that it is made of has changed; else it is done within milliseconds.

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = `${folder}dist/.made-of`;

/** What decides how the result looks: our files by size and time, packages by their lock file. */
function madeOf() {
  const hash = createHash('sha256').update(readFileSync(`${root}/package-lock.json`));
  const files = ['apps/console/{src,public}/**/*', 'apps/console/*.{html,js,ts,json}', 'libs/contract/src/**/*.ts'].flatMap((pattern) => globSync(pattern, { cwd: root }));
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(`${root}/${file}`);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

// Whoever asks for it (a test does, under NODE_ENV=test): what is built is what is shipped.
process.env.NODE_ENV = 'production';

const wanted = madeOf();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const { build } = await import('vite');
  await build({ configFile: `${folder}vite.config.ts`, logLevel: 'warn' });
  writeFileSync(stamp, wanted);
}
