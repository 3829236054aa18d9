import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { randomToken } from '../crypto/crypto.ts';
import { asServerUser, reachableHome, serverBinaries, type ServerUser } from './server-user.ts';

const run = promisify(execFile);

/** A PostgreSQL that this project started (or found running) on loopback. */
export interface EmbeddedPostgres {
  /** Connection string of the maintenance database `postgres`. */
  adminUrl: string;
  /** Connection string of a database of this server. */
  urlOf(database: string): string;
  /** Whether this call started the server; the one who started it stops it. */
  startedHere: boolean;
  /** Fast stop: open transactions roll back, committed ones stay. */
  stop(): Promise<void>;
  /** Immediate stop, as a crash would be: recovery runs at the next start. */
  crash(): Promise<void>;
  /** Starts the stopped or crashed server again on the same port. */
  restart(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder for data and password; made when missing. */
  home: string;
  /** Gives up durability for speed; for tests whose data is thrown away. */
  throwAway?: boolean;
  port?: number;
}

/** Durable settings sized for one machine that also runs the application (about 512 MB). */
const SETTINGS = [
  'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=120', 'shared_buffers=256MB',
  'work_mem=16MB', 'maintenance_work_mem=128MB', 'max_wal_size=2GB', 'wal_compression=on', 'random_page_cost=1.1',
  'jit=off', 'log_min_messages=warning', 'timezone=UTC',
];
const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum_naptime=5s'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Makes the cluster once: UTF-8, C.UTF-8 order (language order is asked for per query), password over loopback. */
async function initialise(data: string, passwordFile: string, user: ServerUser): Promise<void> {
  const { initdb } = await serverBinaries(user);
  await run(initdb, [
    `--pgdata=${data}`, '--username=muster', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8', '--no-instructions',
  ], user.spawn).catch(async (error: Error) => {
    rmSync(data, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its data folder ${data}: ${error.message}`);
  });
}

/** The port of the server that runs on this data folder, or null. */
async function runningPort(data: string, user: ServerUser): Promise<number | null> {
  const { pg_ctl } = await serverBinaries(user);
  try {
    await run(pg_ctl, ['status', '-D', data], user.spawn);
  } catch {
    return null;
  }
  return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3]);
}

/**
 * Starts PostgreSQL 18 on loopback from the binaries in the npm package, or joins the one already running
 * on the same folder. Runs as a user who is not root, in a process group of its own: Ctrl-C reaches the
 * application first, which stops the database last.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const user = asServerUser();
  const home = reachableHome(options.home, user);
  const data = join(home, 'data');
  const secretFile = join(home, 'password');
  mkdirSync(home, { recursive: true });
  if (!existsSync(secretFile)) writeFileSync(secretFile, randomToken(), { mode: 0o600 });
  if (user.uid !== null) [home, secretFile].forEach((path) => chownSync(path, user.uid!, user.gid!));
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(data, secretFile, user);
  const password = readFileSync(secretFile, 'utf8').trim();

  const found = await runningPort(data, user);
  const port = found ?? options.port ?? await freePort();
  const { pg_ctl } = await serverBinaries(user);
  const settings = [...SETTINGS, ...(options.throwAway ? THROW_AWAY : [])].map((s) => `-c ${s}`).join(' ');
  const start = async (): Promise<void> => {
    await run(pg_ctl, ['start', '-w', '-t', '60', '-s', '-D', data, '-l', join(home, 'server.log'), '-o', `-p ${port} ${settings}`], user.spawn);
  };
  const stop = (mode: 'fast' | 'immediate') => async (): Promise<void> => {
    await run(pg_ctl, ['stop', '-w', '-t', '60', '-s', '-m', mode, '-D', data], user.spawn);
  };
  if (found === null) await start();
  const urlOf = (database: string): string => `postgres://muster:${password}@127.0.0.1:${port}/${database}`;
  return { adminUrl: urlOf('postgres'), urlOf, startedHere: found === null, stop: stop('fast'), crash: stop('immediate'), restart: start };
}
