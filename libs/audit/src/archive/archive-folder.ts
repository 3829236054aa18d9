import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder outside the database where archives lie. */
export class ArchiveFolder {
  constructor(readonly path: string) {}

  /** Writes a file whole or not at all, and has the disk keep it; one that a death left under the name is replaced. Gives its SHA-256 as read back. */
  write(name: string, content: Uint8Array): Buffer {
    mkdirSync(this.path, { recursive: true, mode: 0o700 });
    const place = join(this.path, name);
    writeFileSync(`${place}.part`, content, { mode: 0o600, flush: true });
    renameSync(`${place}.part`, place);
    const folder = openSync(this.path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
    return sha256(readFileSync(place));
  }

  /** A file's bytes; null when there is none. */
  read(name: string): Buffer | null {
    try {
      return readFileSync(join(this.path, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { force: true });
  }
}

/** SHA-256 of bytes. */
export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
