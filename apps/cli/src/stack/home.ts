import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const projectRoot = process.env.MUSTER_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** Where a machine without settings keeps its database and secret; never committed. */
export const localHome = join(projectRoot, '.muster');

/** The secret of a local installation: made once, readable by its owner only. */
export function localSecret(): string {
  const file = join(localHome, 'secret');
  if (!existsSync(file)) {
    mkdirSync(localHome, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
