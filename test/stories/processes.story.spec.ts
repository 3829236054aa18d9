import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createApi } from '@muster/api';
import { SYSTEM, Sessions, Users } from '@muster/identity';
import { testEnv } from '@muster/platform/testing';
import { afterEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Browser } from '../support/browser.ts';
import { EventReader } from '../support/event-reader.ts';

const running = new Set<ChildProcess>();

/** Starts a compiled program as the command line does. */
function start(app: 'api' | 'worker', settings: Record<string, string> = {}): { child: ChildProcess; output: () => string } {
  const entry = fileURLToPath(new URL(`../../apps/${app}/dist/main.js`, import.meta.url));
  const child = fork(entry, [], { env: { ...process.env, PORT: '0', LOG_LEVEL: 'log', ...settings }, silent: true, execArgv: [] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; });
  return { child, output: () => text };
}

async function message(child: ChildProcess): Promise<Record<string, unknown>> {
  const [said] = await once(child, 'message') as [Record<string, unknown>];
  return said;
}

async function end(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit') as [number | null];
  return code;
}

async function cookie(): Promise<string> {
  const app = await createApi(testEnv());
  try {
    return await app.get(DataSource).transaction(async (em) => {
      const user = await app.get(Users, { strict: false }).add(em, SYSTEM, { email: 'watch@example.jp', displayName: '番', roles: ['COORDINATOR'] });
      return `muster=${await app.get(Sessions, { strict: false }).open(em, user!, null, { method: 'PASSKEY' })}`;
    });
  } finally {
    await app.close();
  }
}

afterEach(() => running.forEach((child) => child.kill('SIGKILL')));

describe('the api as a process', () => {
  it('says when it is ready, serves, and stops on SIGTERM although a stream is open', async () => {
    const held = await cookie();
    const { child, output } = start('api');
    const ready = await message(child);
    expect(ready).toMatchObject({ ready: true, port: expect.any(Number) });
    const browser = new Browser(`http://127.0.0.1:${String(ready.port)}`);
    browser.cookie = held;
    const reader = await EventReader.open(browser, '/events?topics=callup:0197a3f2-0000-7000-8000-000000000001');
    const ended = end(child);
    child.kill('SIGTERM');
    await expect(reader.next()).rejects.toThrow('the stream ended');
    expect(await ended).toBe(0);
    for (const line of output().trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String) });
  });

  it('says why it cannot start', async () => {
    const { child, output } = start('api', { MUSTER_SECRET: 'short' });
    const [said, code] = await Promise.all([message(child), end(child)]);
    expect([said.error, code]).toEqual([expect.stringContaining('MUSTER_SECRET'), 1]);
    expect(output()).toContain('api cannot start: MUSTER_SECRET');
  });
});

describe('the worker as a process', () => {
  it('says when it is ready, tells its memory, and stops on SIGTERM', async () => {
    const { child, output } = start('worker');
    expect(await message(child)).toEqual({ ready: true });
    child.send({ type: 'rss' });
    const { rss } = await message(child);
    expect(rss).toBeGreaterThan(10_000);
    const ended = end(child);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(JSON.parse(output().split('\n').find((line) => line.includes('"ready"'))!)).toMatchObject({ process: 'worker', message: 'ready' });
  });

  it('stops when its parent is gone', async () => {
    const { child } = start('worker');
    await message(child);
    const ended = end(child);
    child.disconnect();
    expect(await ended).toBe(0);
  });
});
