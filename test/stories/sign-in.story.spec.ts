import { createApi } from '@muster/api';
import { SYSTEM, Users, type Role } from '@muster/identity';
import { devices, startSandbox, type Devices, type Sandbox } from '@muster/notify/sandbox';
import { advance, testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { Browser, copyOf, listen } from '../support/browser.ts';
import { askForCode, codeFor, signInByMail, tryCode, viewerOf, wrong } from '../support/sign-in.ts';

let sandbox: Sandbox;
let people: Devices;
let app: NestExpressApplication;
let url: string;
let database: DataSource;
let email: string;
let browser: Browser;
let number = 0;

async function addUser(roles: Role[] = ['EXPERT']): Promise<string> {
  number += 1;
  const address = `user${number}@example.jp`;
  await database.transaction((em) => app.get(Users, { strict: false }).add(em, SYSTEM, { email: address, displayName: `利用者${number}`, roles }));
  return address;
}

const idOf = (address: string): Promise<string | null> => app.get(Users, { strict: false }).find(database.manager, address);

beforeAll(async () => {
  sandbox = await startSandbox();
  people = devices(sandbox);
  app = await createApi(testEnv({ ...sandbox.env, MUSTER_DEMO: 'true', SIGN_IN_PER_ADDRESS: '100000' }));
  url = await listen(app);
  database = app.get(DataSource);
});
afterAll(async () => {
  await app.close();
  people.expectNothingElse();
  await sandbox.stop();
});
beforeEach(async () => {
  email = await addUser();
  browser = new Browser(url);
});

describe('signing in by mail', () => {
  it('takes a code from the mail and gives a session to enrol', async () => {
    expect(await viewerOf(browser)).toBeNull();
    expect(await signInByMail(browser, people, email)).toMatchObject({ __typename: 'Viewer', roles: ['EXPERT'], strength: 'ENROL' });
    expect(browser.cookie).toMatch(/^muster=[\w-]{43}$/);
    expect(await viewerOf(browser)).toMatchObject({ roles: ['EXPERT'] });
  });

  it('takes the address and the code as people type them', async () => {
    await askForCode(browser, ` ${email.toUpperCase()} `);
    const code = await codeFor(people, email);
    const fullWidth = [...code].map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)).join('');
    expect((await tryCode(browser, email.toUpperCase(), `${fullWidth.slice(0, 3)} ${fullWidth.slice(3)}`)).__typename).toBe('Viewer');
  });

  it('gives unknown and disabled accounts the same answers and sends them nothing', async () => {
    await database.query('update app_user set disabled_at = muster_now() where id = $1', [await idOf(email)]);
    const unknown = `nobody${number}@example.jp`;
    const known = await addUser();
    const answers = [await askForCode(browser, unknown), await askForCode(browser, email), await askForCode(browser, known)];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const right = await codeFor(people, known);
    const tried = [await tryCode(browser, unknown, right), await tryCode(browser, email, right), await tryCode(browser, known, wrong(right))];
    expect(new Set(tried.map((answer) => JSON.stringify(answer)))).toEqual(new Set([expect.stringContaining('CODE_WRONG')]));
    people.expectNothingElse();
  });

  it('says what is wrong with an address, in the language of the browser', async () => {
    expect(await askForCode(browser, 'taro')).toMatchObject({ code: 'EMAIL_INVALID', message: expect.stringContaining('メールアドレス') });
    const english = new Browser(url, { 'accept-language': 'en-GB,en;q=0.9' });
    expect(await askForCode(english, 'taro')).toMatchObject({ message: 'This is not an e-mail address.' });
  });

  it('ends the session that the browser had before', async () => {
    await signInByMail(browser, people, email);
    const before = copyOf(browser);
    await signInByMail(browser, people, email);
    expect(await viewerOf(before)).toBeNull();
    expect(await viewerOf(browser)).not.toBeNull();
  });

  it('is on record without address and code', async () => {
    await signInByMail(browser, people, email);
    const rows: object[] = await database.query(
      `select actor_kind, action, subject_id = u.id as about_user, detail from audit_entry join app_user u on u.id = subject_id
       where u.id = $1 order by seq`, [await idOf(email)]);
    expect(rows.slice(-2)).toEqual([
      { actor_kind: 'anonymous', action: 'sign-in.code-request', about_user: true, detail: {} },
      { actor_kind: 'user', action: 'sign-in', about_user: true, detail: { method: 'EMAIL_CODE' } },
    ]);
  });

  it('leaves neither code nor token in the database', async () => {
    await askForCode(browser, email);
    const code = await codeFor(people, email);
    await tryCode(browser, email, code);
    const token = browser.cookie.split('=')[1]!;
    const tables: { text: string }[] = await database.query(
      `select s::text as text from session s union all select c::text from sign_in_code c union all select a::text from sign_in_attempt a`);
    const stored = tables.map(({ text }) => text).join('\n');
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
    expect(stored).not.toContain(email);
  });
});

describe('a code', () => {
  it('works once', async () => {
    await askForCode(browser, email);
    const code = await codeFor(people, email);
    expect((await tryCode(browser, email, code)).__typename).toBe('Viewer');
    expect((await tryCode(new Browser(url), email, code)).__typename).toBe('CodeWrong');
  });

  it('opens one session when it is tried many times at once', async () => {
    await askForCode(browser, email);
    const code = await codeFor(people, email);
    const tried = await Promise.all(Array.from({ length: 8 }, () => tryCode(new Browser(url), email, code)));
    expect(tried.map((answer) => answer.__typename).sort()).toEqual([...Array<string>(7).fill('CodeWrong'), 'Viewer']);
  });

  it('belongs to its address', async () => {
    const other = await addUser();
    await askForCode(browser, email);
    await askForCode(browser, other);
    const [code, otherCode] = [await codeFor(people, email), await codeFor(people, other)];
    expect((await tryCode(browser, other, code)).__typename).toBe(code === otherCode ? 'Viewer' : 'CodeWrong');
    expect((await tryCode(browser, email, code)).__typename).toBe('Viewer');
  });

  it('is replaced by a newer one', async () => {
    await askForCode(browser, email);
    const older = await codeFor(people, email);
    await askForCode(browser, email);
    const newer = await codeFor(people, email);
    if (older !== newer) expect((await tryCode(browser, email, older)).__typename).toBe('CodeWrong');
    expect((await tryCode(browser, email, newer)).__typename).toBe('Viewer');
  });

  it('is worth nothing after ten minutes', async () => {
    await askForCode(browser, email);
    const code = await codeFor(people, email);
    await advance(database, '10 minutes');
    expect((await tryCode(browser, email, code)).__typename).toBe('CodeWrong');
  });

  it('is worth nothing after five wrong tries', async () => {
    await askForCode(browser, email);
    const code = await codeFor(people, email);
    for (let i = 0; i < 5; i += 1) expect((await tryCode(browser, email, wrong(code))).__typename).toBe('CodeWrong');
    expect((await tryCode(browser, email, code)).__typename).toBe('CodeWrong');
  });
});

describe('attempts', () => {
  it('to get a code are limited for each address, known or not, and counted right when they come together', async () => {
    for (const address of [email, `nobody${number}@example.jp`]) {
      const asked = await Promise.all(Array.from({ length: 12 }, () => askForCode(new Browser(url), address)));
      expect(asked.filter((answer) => answer.__typename === 'SignInCodeRequested')).toHaveLength(5);
      expect(asked.find((answer) => answer.__typename === 'TooManyAttempts')!.retryAfter).toBeGreaterThan(890);
    }
    for (let i = 0; i < 5; i += 1) await codeFor(people, email);
    await advance(database, '15 minutes');
    expect((await askForCode(browser, email)).__typename).toBe('SignInCodeRequested');
    await codeFor(people, email);
  });

  it('to try a code are limited for each address, known or not', async () => {
    for (const address of [email, `nobody${number}@example.jp`]) {
      const names: string[] = [];
      for (let i = 0; i < 12; i += 1) names.push((await tryCode(browser, address, '000000')).__typename);
      expect(names).toEqual([...Array<string>(10).fill('CodeWrong'), 'TooManyAttempts', 'TooManyAttempts']);
    }
  });

  it('are limited for each client, whoever it asks about', async () => {
    const strict = await createApi(testEnv({ ...sandbox.env, SIGN_IN_PER_ADDRESS: '3' }));
    try {
      await database.query('delete from sign_in_attempt');
      const client = new Browser(await listen(strict), { 'x-forwarded-for': '203.0.113.9' });
      const names: string[] = [];
      for (let i = 0; i < 5; i += 1) names.push((await askForCode(client, `nobody${i}@example.jp`)).__typename);
      expect(names).toEqual([...Array<string>(3).fill('SignInCodeRequested'), 'TooManyAttempts', 'TooManyAttempts']);
    } finally {
      await strict.close();
    }
  });
});
