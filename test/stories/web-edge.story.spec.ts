import { createApi } from '@muster/api';
import { SYSTEM, Sessions, Users } from '@muster/identity';
import { testEnv } from '@muster/platform/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { Browser, listen } from '../support/browser.ts';

let app: NestExpressApplication;
let url: string;
let browser: Browser;

async function cookieOf(of: NestExpressApplication): Promise<string> {
  return app.get(DataSource).transaction(async (em) => {
    const email = `edge${Math.random()}@example.jp`;
    const user = await of.get(Users, { strict: false }).add(em, SYSTEM, { email, displayName: '縁', roles: ['COORDINATOR'] });
    return of.get(Sessions, { strict: false }).open(em, user!, null, { method: 'PASSKEY' });
  });
}

beforeAll(async () => {
  app = await createApi(testEnv({ PUBLIC_URL: 'http://127.0.0.1:3999' }));
  url = await listen(app);
  browser = new Browser(url);
  browser.cookie = `muster=${await cookieOf(app)}`;
});
afterAll(() => app.close());

const VIEWER = JSON.stringify({ query: '{ viewer { id } }' });

describe('requests that another site could make a browser send', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])('are refused as %s', async (type) => {
    const { status, text } = await browser.read('/graphql', { method: 'POST', headers: { 'content-type': type }, body: VIEWER });
    expect([status, text.includes('"viewer"')]).toEqual([400, false]);
  });

  it('are refused when a preflight header is all that speaks for them', async () => {
    const headers = { 'content-type': 'text/plain', 'apollo-require-preflight': 'true' };
    const { text } = await browser.read('/graphql', { method: 'POST', headers, body: VIEWER });
    expect(text).not.toContain('"viewer":{');
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:4000'])('are refused from Origin %s', async (origin) => {
    const { errors, data } = await browser.graphql('{ viewer { id } }', {}, { headers: { origin } });
    expect([errors![0]!.extensions.code, data?.viewer ?? null]).toEqual(['CROSS_SITE', null]);
  });

  it.each(['http://127.0.0.1:3999', 'http://localhost:3999'])('are taken from our own Origin %s', async (origin) => {
    expect((await browser.graphql('{ viewer { id } }', {}, { headers: { origin } })).errors).toBeUndefined();
  });

  it('cannot sign anybody in', async () => {
    const query = 'mutation { requestSignInCode(email: "a@example.jp") { __typename } }';
    const { errors } = await new Browser(url).graphql(query, {}, { headers: { origin: 'https://evil.example' } });
    expect(errors![0]!.extensions.code).toBe('CROSS_SITE');
  });

  it.each(['GET', 'HEAD', 'PUT', 'OPTIONS'])('do not reach GraphQL by %s', async (method) => {
    const { status, headers } = await browser.read(`/graphql?query=${encodeURIComponent('{viewer{id}}')}`, { method });
    expect([status, headers.get('allow'), headers.get('access-control-allow-origin')]).toEqual([405, 'POST', null]);
  });
});

describe('every answer', () => {
  it('carries strict headers', async () => {
    for (const path of ['/health/live', '/nowhere', '/graphql']) {
      const { headers } = await browser.read(path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';script-src 'self';/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|upgrade/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect([headers.get('x-powered-by'), headers.get('strict-transport-security')]).toEqual([null, null]);
    }
  });

  it('to a body that is too large is 413, and tells nothing about us', async () => {
    const { status, text } = await browser.read('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ' '.repeat(600_000) }),
    });
    expect([status, text.includes('    at ')]).toEqual([413, false]);
  });

  it.each(['/a/Zm9vYmFyYmF6', '/r/Zm9vYmFyYmF6'])('to a form that is too large is 413: %s', async (path) => {
    const form = (length: number): Promise<{ status: number }> =>
      browser.read(path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `answer=${'a'.repeat(length)}` });
    expect((await form(70_000)).status).toBe(413);
    expect((await form(60_000)).status).not.toBe(413);
  });

  it('to a webhook that is too large is 413, before its signature is looked at', async () => {
    const body = `Body=${'a'.repeat(70_000)}`;
    const { status } = await browser.read('/hooks/twilio/inbound', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
    expect(status).toBe(413);
  });

  it('to broken JSON is 400', async () => {
    const { status } = await browser.read('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query' });
    expect(status).toBe(400);
  });

  it('to a batch is an error', async () => {
    const { status } = await browser.read('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: `[${VIEWER},${VIEWER}]` });
    expect(status).toBe(400);
  });

  it('to a misspelt field does not give the schema away', async () => {
    const { errors } = await browser.graphql('{ viewr { id } }');
    expect(errors![0]!.message).not.toContain('viewer');
  });
});

describe('a document that asks for too much', () => {
  /** 116 words and signs each time; a list of more than 100 is refused by itself. */
  const listing = (times: number): string =>
    `{ ${Array.from({ length: times }, (_, n) => `n${n}: experts(filter: { prefectureCodes: [${'"13" '.repeat(100)}] }) { totalCount }`).join(' ')} }`;
  /** Each is too large in one way and valid in every other, so that its own limit is the only one that can refuse it. */
  const TOO_MUCH: [string, string, string][] = [
    ['deep', '{ incidents { nodes { callUps { nodes { incident { callUps { nodes { incident { callUps { nodes { id } } } } } } } } } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['full of aliases', `{ ${Array.from({ length: 16 }, (_, n) => `n${n}: viewer { id }`).join(' ')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['costly', '{ callUps(first: 200) { nodes { invitations(first: 200) { nodes { id } } } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['long', listing(13), 'GRAPHQL_PARSE_FAILED'],
  ];
  const JUST_ENOUGH: [string, string][] = [
    ['deep', '{ incidents { nodes { callUps { nodes { incident { callUps { nodes { incident { callUps { totalCount } } } } } } } } } }'],
    ['full of aliases', `{ ${Array.from({ length: 15 }, (_, n) => `n${n}: viewer { id }`).join(' ')} }`],
    ['costly', '{ callUps(first: 100) { nodes { invitations(first: 20) { nodes { id } } } } }'],
    ['long', listing(12)],
  ];

  it.each(TOO_MUCH)('is refused when it is %s', async (what, query, code) => {
    const { errors, data } = await browser.graphql(query);
    expect([errors?.map(({ extensions }) => extensions.code), data]).toEqual([[code], undefined]);
    if (what !== 'long') expect(errors![0]!.message).toMatch(/The query is too large/);
  });

  it.each(JUST_ENOUGH)('is answered when it is %s up to the limit', async (_, query) => {
    expect((await browser.graphql(query)).errors).toBeUndefined();
  });
});

describe('an unexpected error', () => {
  afterEach(() => { jest.restoreAllMocks(); });

  it('is told as an id that the log knows, without personal data', async () => {
    const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    jest.spyOn(app.get(Sessions, { strict: false }), 'ofUser').mockRejectedValue(new Error('no session of taro@example.jp, +819012345678'));
    const { errors } = await browser.graphql('{ viewer { sessions { id } } }');
    const { code, id } = errors![0]!.extensions;
    expect([errors![0]!.message, code]).toEqual([expect.not.stringContaining('taro'), 'INTERNAL']);
    const log = written.mock.calls.map(([line]) => String(line)).join('');
    expect(log).toContain(String(id));
    expect(log).not.toMatch(/taro|9012345678/);
  });
});

describe('the request log', () => {
  it('has a line for each request, without token, query and address', async () => {
    const lines: string[] = [];
    const written = jest.spyOn(process.stdout, 'write').mockImplementation((line) => { lines.push(String(line)); return true; });
    const talkative = await createApi(testEnv({ LOG_LEVEL: 'debug' }));
    const talker = new Browser(await listen(talkative));
    talker.cookie = browser.cookie;
    await talker.read('/a/Zm9vYmFyYmF6?lang=en&code=123456');
    expect(await talker.run('{ viewer { id } }')).toEqual({ viewer: { id: expect.any(String) } });
    await talkative.close();
    written.mockRestore();
    const log = lines.join('');
    expect(log).toContain('"path":"/a/***"');
    expect(log).toContain('"path":"/graphql"');
    expect(log).not.toMatch(/Zm9vYmFy|123456|lang=en|127\.0\.0\.1/);
    expect(log).not.toContain(talker.cookie.split('=')[1]);
  });
});

describe('webhooks', () => {
  it.each(['/hooks/twilio/inbound', '/hooks/twilio/status/0197a3f2-0000-7000-8000-000000000001'])('to %s without a signature are refused', async (path) => {
    const { status } = await browser.read(path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'Body=1' });
    expect(status).toBe(403);
  });
});

describe('demo data and a provider that reaches the outside', () => {
  const outside = { SMTP_URL: 'smtp://mail.example.jp:25' };

  it('exclude each other by the environment', async () => {
    await expect(createApi(testEnv({ ...outside, MUSTER_DEMO: 'true' }))).rejects.toThrow(/デモデータ.*SMTP_URL/s);
  });

  it('exclude each other by what the database holds', async () => {
    const database = app.get(DataSource);
    await database.query('insert into demo_marker (experts, seed) values (1, 1)');
    await expect(createApi(testEnv(outside))).rejects.toThrow('Demo data holds numbers');
    await database.query('delete from demo_marker');
    await (await createApi(testEnv(outside))).close();
  });
});
