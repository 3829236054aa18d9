import { createApi } from '@muster/api';
import { SYSTEM, Sessions, Users } from '@muster/identity';
import { randomToken } from '@muster/platform';
import { advance, testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { Browser, copyOf, listen } from '../support/browser.ts';
import { viewerOf } from '../support/sign-in.ts';

let app: NestExpressApplication;
let url: string;
let database: DataSource;
let userId: string;
let browser: Browser;
let number = 0;

/** A browser that has signed in already. */
async function signedIn(user: string): Promise<Browser> {
  const fresh = new Browser(url);
  fresh.cookie = `muster=${await database.transaction((em) => app.get(Sessions, { strict: false }).open(em, user, 'story', { method: 'PASSKEY' }))}`;
  return fresh;
}

async function addUser(): Promise<string> {
  number += 1;
  const user = { email: `session${number}@example.jp`, displayName: `利用者${number}`, roles: ['COORDINATOR' as const] };
  return (await database.transaction((em) => app.get(Users, { strict: false }).add(em, SYSTEM, user)))!;
}

beforeAll(async () => {
  app = await createApi(testEnv());
  url = await listen(app);
  database = app.get(DataSource);
});
afterAll(() => app.close());
beforeEach(async () => {
  userId = await addUser();
  browser = await signedIn(userId);
});

describe('a session', () => {
  it('lives while it is used, up to half a day', async () => {
    for (let minutes = 0; minutes < 700; minutes += 25) {
      expect(await viewerOf(browser)).not.toBeNull();
      await advance(database, '25 minutes');
    }
    expect(await viewerOf(browser)).not.toBeNull();
    await advance(database, '20 minutes');
    expect(await viewerOf(browser)).toBeNull();
  });

  it('ends after half an hour of silence', async () => {
    await advance(database, '29 minutes');
    expect(await viewerOf(browser)).not.toBeNull();
    await advance(database, '30 minutes');
    expect(await viewerOf(browser)).toBeNull();
  });

  it('is refused at the next request when its user is disabled', async () => {
    await database.query('update app_user set disabled_at = muster_now() where id = $1', [userId]);
    expect(await viewerOf(browser)).toBeNull();
    const { errors } = await browser.graphql('mutation { endSession(id: "0197a3f2-0000-7000-8000-000000000001") }');
    expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('loses a right at the next request when its user loses the role', async () => {
    await database.query('delete from user_role where user_id = $1', [userId]);
    expect(await viewerOf(browser)).toMatchObject({ roles: [] });
    const { errors } = await browser.graphql('mutation { endSession(id: "0197a3f2-0000-7000-8000-000000000001") }');
    expect(errors![0]!.extensions).toEqual({ code: 'FORBIDDEN', permission: 'me:update' });
  });

  it('ends with signing out, for every copy of its cookie', async () => {
    const copy = copyOf(browser);
    await browser.run('mutation { signOut }');
    expect(browser.cookie).toBe('');
    expect(await viewerOf(copy)).toBeNull();
    expect(await browser.run('mutation { signOut }')).toEqual({ signOut: true });
  });

  it('is listed to its owner and can be ended from another', async () => {
    const other = await signedIn(userId);
    const list = '{ viewer { sessions { id current userAgent } } }';
    const { viewer } = await browser.run<{ viewer: { sessions: { id: string; current: boolean; userAgent: string }[] } }>(list);
    expect(viewer.sessions.map((session) => session.current)).toEqual([false, true]);
    const id = viewer.sessions.find((session) => !session.current)!.id;
    const end = 'mutation($id: ID!) { endSession(id: $id) }';
    const stranger = await signedIn(await addUser());
    expect(await stranger.run(end, { id })).toEqual({ endSession: false });
    expect(await viewerOf(other)).not.toBeNull();
    expect(await browser.run(end, { id })).toEqual({ endSession: true });
    expect(await viewerOf(other)).toBeNull();
    expect(await viewerOf(browser)).not.toBeNull();
  });

  it.each(['0197a3f2', '', "'; drop table session; --"])('is not ended by the id %p', async (id) => {
    expect(await browser.run('mutation($id: ID!) { endSession(id: $id) }', { id })).toEqual({ endSession: false });
  });

  it.each([
    ['a tampered token', (cookie: string) => cookie.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'))],
    ['a token of nobody', () => `muster=${randomToken()}`],
    ['another name', (cookie: string) => cookie.replace('muster', '__Host-muster')],
    ['rubbish', () => 'muster=%00%ff; ;;=; muster'],
  ])('is not opened by %s', async (_, change) => {
    browser.cookie = change(browser.cookie);
    expect(await viewerOf(browser)).toBeNull();
  });
});
