import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeySettings } from '@muster/platform';

/** The project's top folder. */
export const projectRoot = process.env.MUSTER_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '../../../..');

/** The secret in MUSTER_SECRET, else the local installation's. */
export function installationSecret(): string {
  return process.env.MUSTER_SECRET || localSecret();
}

/** What the installation's wrapping keys come from; a stack that is started with another secret names it. */
export function installationKeys(secret = installationSecret()): KeySettings {
  const { MUSTER_KEYS, MUSTER_KEYS_FILE, MUSTER_PREVIOUS_SECRETS = '' } = process.env;
  return {
    MUSTER_SECRET: secret, MUSTER_PREVIOUS_SECRETS: MUSTER_PREVIOUS_SECRETS.split(',').map((one) => one.trim()).filter(Boolean),
    MUSTER_KEYS: MUSTER_KEYS || undefined, MUSTER_KEYS_FILE: MUSTER_KEYS_FILE || undefined,
  };
}

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
