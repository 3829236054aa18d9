import { randomUUID } from 'node:crypto';
import { createApi } from '@muster/api';
import { SYSTEM, Sessions, Users, type Role } from '@muster/identity';
import { EventBus } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { Browser, listen } from '../support/browser.ts';
import { EventReader } from '../support/event-reader.ts';

let app: NestExpressApplication;
let url: string;
let database: DataSource;

async function signedIn(role: Role): Promise<Browser> {
  const browser = new Browser(url);
  browser.cookie = `muster=${await database.transaction(async (em) => {
    const user = await app.get(Users, { strict: false }).add(em, SYSTEM, { email: `${randomUUID()}@example.jp`, displayName: '視', roles: [role] });
    return app.get(Sessions, { strict: false }).open(em, user!, null, { method: 'PASSKEY' });
  })}`;
  return browser;
}

async function publish(id: string, change: string, topic: 'callup' | 'incident' = 'callup'): Promise<void> {
  await database.transaction((em) => app.get(EventBus).publish(em, { topic, id, change }));
}

beforeAll(async () => {
  app = await createApi(testEnv());
  url = await listen(app);
  database = app.get(DataSource);
});
afterAll(() => app.close());

describe('the event stream', () => {
  it('says what changed in the call-ups that one asked about, and nothing else', async () => {
    const [watched, other] = [randomUUID(), randomUUID()];
    const reader = await EventReader.open(await signedIn('COORDINATOR'), `/events?topics=callup:${watched}`);
    await publish(other, 'answer');
    await publish(watched, 'wave', 'incident');
    await publish(watched, 'answer');
    expect(await reader.next()).toEqual({ id: '1', event: 'change', data: { topic: 'callup', id: watched, changes: ['answer'] } });
    await reader.close();
  });

  it('folds what comes soon after into one message', async () => {
    const id = randomUUID();
    const reader = await EventReader.open(await signedIn('COORDINATOR'), `/events?topics=callup:${id}`);
    await publish(id, 'first');
    expect((await reader.next()).data.changes).toEqual(['first']);
    await database.transaction(async (em) => {
      for (const change of ['b', 'a', 'b', 'c']) await app.get(EventBus).publish(em, { topic: 'callup', id, change });
    });
    expect((await reader.next()).data.changes).toEqual(['a', 'b', 'c']);
    await reader.close();
  });

  it('says nothing of what was undone', async () => {
    const id = randomUUID();
    const reader = await EventReader.open(await signedIn('COORDINATOR'), `/events?topics=callup:${id}`);
    await expect(database.transaction(async (em) => {
      await app.get(EventBus).publish(em, { topic: 'callup', id, change: 'undone' });
      throw new Error('undone');
    })).rejects.toThrow('undone');
    await publish(id, 'done');
    expect((await reader.next()).data.changes).toEqual(['done']);
    await reader.close();
  });

  it('tells a browser that comes back to fetch again', async () => {
    const reader = await EventReader.open(await signedIn('AUDITOR'), `/events?topics=callup:${randomUUID()}`, { 'last-event-id': '17' });
    expect(await reader.next()).toMatchObject({ event: 'refetch' });
    await reader.close();
  });

  it('tells everybody to fetch again after the connection to the database was lost', async () => {
    const reader = await EventReader.open(await signedIn('COORDINATOR'), `/events?topics=callup:${randomUUID()}`);
    await database.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'muster-listen' and datname = current_database()`);
    expect(await reader.next()).toMatchObject({ event: 'refetch' });
    await reader.close();
  });

  it.each([['', 400], ['?topics=', 400], ['?topics=callup:1', 400], ['?topics=user:0197a3f2-0000-7000-8000-000000000001', 400]])('refuses %p', async (query, status) => {
    const answer = await (await signedIn('COORDINATOR')).read(`/events${query}`);
    expect([answer.status, (JSON.parse(answer.text) as { message: string }).message]).toEqual([status, expect.stringContaining('topics')]);
  });

  it('ends when the api stops, and does not hold it up', async () => {
    const leaving = await createApi(testEnv());
    const browser = await signedIn('COORDINATOR');
    const there = new Browser(await listen(leaving));
    there.cookie = browser.cookie;
    const reader = await EventReader.open(there, `/events?topics=callup:${randomUUID()}`);
    await leaving.close();
    await expect(reader.next()).rejects.toThrow('the stream ended');
  });
});

describe('health', () => {
  it('is told to everybody, part by part', async () => {
    const nobody = new Browser(url);
    expect((await nobody.read('/health/live')).text).toBe('{"status":"live"}');
    const ready = await nobody.read('/health/ready');
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.text)).toMatchObject({ status: 'ready', parts: { database: 'up', queue: 'up' } });
  });
});
