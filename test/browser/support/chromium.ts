import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HOME = `${ROOT}.muster/browser/`;
/** Goes with the version of @sparticuz/chromium in package.json. */
const VERSION = '153.0.0';

/** The browser inside the npm package, unpacked once into a git-ignored folder; whole or not at all, whoever unpacks at the same time. */
function program(): string {
  const folder = `${HOME}${VERSION}`;
  if (!existsSync(folder)) {
    mkdirSync(HOME, { recursive: true });
    const own = mkdtempSync(`${HOME}unpack-`);
    // The package unpacks into the temporary folder of its process, so it gets a process of its own.
    const unpack = "import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())";
    execFileSync(process.execPath, ['-e', unpack], { cwd: ROOT, env: { ...process.env, TMPDIR: own }, stdio: 'pipe' });
    try {
      renameSync(own, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
      rmSync(own, { recursive: true });
    }
  }
  return `${folder}/chromium`;
}

/** Starts the browser, with the walls of the web as they are (the package's own flags would switch them off). */
export async function startBrowser(): Promise<Browser> {
  // Its own fields for days speak the language of its surroundings: 2026/11/28.
  const env = { ...process.env, LANG: 'ja_JP.UTF-8' } as Record<string, string>;
  return chromium.launch({ executablePath: program(), env, args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'], headless: true });
}
