import { SYSTEM, Users, type Role } from '@muster/identity';
import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { Browser } from '../support/browser.ts';
import { answerWith, originOf, passkeyOf, passkeyQuestion, signInWith } from '../support/passkeys.ts';
import { ownDatabase, publicApi } from '../support/public-api.ts';
import { viewerOf, type SignInAnswer } from '../support/sign-in.ts';
import { VirtualPasskey, type Ceremony } from '../support/virtual-passkey.ts';

let app: NestExpressApplication;
let database: DataSource;
let browser: Browser;
let userId: string;
let passkey: VirtualPasskey;
let number = 0;

async function addUser(roles: Role[] = ['COORDINATOR']): Promise<string> {
  number += 1;
  const user = { email: `passkey${number}@example.jp`, displayName: `職員${number}`, roles };
  return (await database.transaction((em) => app.get(Users, { strict: false }).add(em, SYSTEM, user)))!;
}

const refused = { __typename: 'PasskeyRefused', code: 'PASSKEY_REFUSED' };

beforeAll(async () => {
  const api = await publicApi();
  app = api.app;
  database = await ownDatabase();
  browser = new Browser(api.url);
});
afterAll(async () => {
  await app.close();
  await database.destroy();
});
beforeEach(async () => {
  browser = new Browser(browser.url);
  userId = await addUser();
  passkey = await passkeyOf(browser, userId);
});

describe('signing in by passkey', () => {
  it('gives a full session and names nobody beforehand', async () => {
    const question = JSON.parse(await passkeyQuestion(browser)) as Record<string, unknown>;
    expect(question).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: [] });
    expect(await signInWith(browser, passkey)).toMatchObject({ __typename: 'Viewer', strength: 'FULL', roles: ['COORDINATOR'] });
    expect(browser.cookie).toMatch(/^muster=[\w-]{43}$/);
    expect(await viewerOf(browser)).toMatchObject({ roles: ['COORDINATOR'] });
  });

  const wrongs: [string, Ceremony][] = [
    ['was made for another origin', { origin: 'https://muster.example.evil.example' }],
    ['was made for another port of this machine', { origin: 'http://localhost:1' }],
    ['was made for another relying party', { rpId: 'evil.example' }],
    ['answers a challenge that we never made', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['says that nobody was verified', { userVerified: false }],
    ['is signed with another key', { forged: true }],
    ['is a registration', { type: 'webauthn.create' }],
    ['names another user', { userHandle: Buffer.alloc(16, 7) }],
  ];
  it.each(wrongs)('is refused when the answer %s', async (_, wish) => {
    expect(await signInWith(browser, passkey, wish)).toMatchObject(refused);
    expect(browser.cookie).toBe('');
  });

  it('is refused when the answer comes a second time', async () => {
    const response = passkey.get(await passkeyQuestion(browser), { counter: 0 });
    expect((await answerWith(browser, response)).__typename).toBe('Viewer');
    expect(await answerWith(new Browser(browser.url), response)).toMatchObject(refused);
  });

  it('opens one session when one answer comes many times at once', async () => {
    const response = passkey.get(await passkeyQuestion(browser), { counter: 0 });
    const tried = await Promise.all(Array.from({ length: 6 }, () => answerWith(new Browser(browser.url), response)));
    expect(tried.map(({ __typename }) => __typename).sort()).toEqual([...Array<string>(5).fill('PasskeyRefused'), 'Viewer']);
  });

  it('uses a challenge up with a wrong answer, too', async () => {
    const question = await passkeyQuestion(browser);
    expect(await answerWith(browser, passkey.get(question, { origin: 'https://evil.example' }))).toMatchObject(refused);
    expect(await answerWith(browser, passkey.get(question))).toMatchObject(refused);
  });

  it('is refused five minutes after the challenge', async () => {
    const question = await passkeyQuestion(browser);
    await advance(database, '5 minutes');
    expect(await answerWith(browser, passkey.get(question))).toMatchObject(refused);
  });

  it('is refused to a copy of an authenticator, whose counter is behind', async () => {
    expect((await signInWith(browser, passkey, { counter: 5 })).__typename).toBe('Viewer');
    for (const counter of [5, 4, 0]) expect(await signInWith(browser, passkey, { counter })).toMatchObject(refused);
    expect((await signInWith(browser, passkey, { counter: 6 })).__typename).toBe('Viewer');
  });

  it('answers nobody, the disabled and rubbish alike', async () => {
    await database.query('update app_user set disabled_at = muster_now() where id = $1', [userId]);
    const nobody = new VirtualPasskey(originOf(browser), Buffer.alloc(16));
    const answers: SignInAnswer[] = [await signInWith(browser, nobody), await signInWith(browser, passkey), await signInWith(browser, nobody, { forged: true })];
    for (const rubbish of ['', '{}', 'null', '{"id":"x"}', '[]']) answers.push(await answerWith(browser, rubbish));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject(refused);
  });

  it('leaves no challenge in the clear', async () => {
    const { challenge } = JSON.parse(await passkeyQuestion(browser)) as { challenge: string };
    const rows: { text: string }[] = await database.query('select c::text as text from sign_in_challenge c');
    expect(rows.length).toBeGreaterThan(0);
    for (const { text } of rows) for (const form of [challenge, Buffer.from(challenge, 'base64url').toString('hex')]) expect(text).not.toContain(form);
  });

  it('is limited for each client', async () => {
    const strict = await publicApi({ SIGN_IN_PER_ADDRESS: '3' });
    await database.query('delete from sign_in_attempt');
    const client = new Browser(strict.url);
    for (let i = 0; i < 3; i += 1) await passkeyQuestion(client);
    expect(await answerWith(client, '{}')).toMatchObject({ __typename: 'TooManyAttempts' });
    await strict.app.close();
  });
});

describe('a tampered cookie', () => {
  it('opens nothing', async () => {
    await signInWith(browser, passkey);
    const good = browser.cookie;
    const last = good.at(-2) === 'A' ? 'B' : 'A';
    for (const cookie of [`${good.slice(0, -2)}${last}${good.at(-1)}`, good.slice(0, -1), `${good}A`, good.toLowerCase()]) {
      browser.cookie = cookie;
      expect(await viewerOf(browser)).toBeNull();
    }
    browser.cookie = good;
    expect(await viewerOf(browser)).not.toBeNull();
  });
});
