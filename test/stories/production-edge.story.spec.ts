import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createApi } from '@muster/api';
import { SYSTEM, Sessions, Users } from '@muster/identity';
import { loginUrl } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { Browser, listen } from '../support/browser.ts';

const document = (name: string): string => readFileSync(new URL(`../../apps/api/documents/${name}.graphql`, import.meta.url), 'utf8').trim();
const VIEWER_DOCUMENT = document('viewer');
const SIGN_OUT_DOCUMENT = document('sign-out');

/** Adds users past the walls, which the api in production stands behind. */
let owner: NestExpressApplication;

async function cookieOf(of: NestExpressApplication): Promise<string> {
  return owner.get(DataSource).transaction(async (em) => {
    const email = `edge${Math.random()}@example.jp`;
    const user = await of.get(Users, { strict: false }).add(em, SYSTEM, { email, displayName: '縁', roles: ['COORDINATOR'] });
    return of.get(Sessions, { strict: false }).open(em, user!, null, { method: 'PASSKEY' });
  });
}

describe('in production behind https', () => {
  let secure: NestExpressApplication;
  let outside: Browser;

  beforeAll(async () => {
    owner = await createApi(testEnv());
    secure = await createApi(testEnv({ NODE_ENV: 'production', API_DATABASE_URL: loginUrl(process.env.DATABASE_URL!, 'api'), PUBLIC_URL: 'https://muster.example', TRUST_PROXY: 'loopback' }));
    outside = new Browser(await listen(secure));
  });
  afterAll(() => Promise.all([secure.close(), owner.close()]));

  const byId = (document: string): string => createHash('sha256').update(document).digest('hex');
  const send = async (body: unknown): Promise<{ data?: { viewer?: unknown }; errors?: { extensions: { code: string } }[] }> => {
    const { text } = await outside.read('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return JSON.parse(text) as { data?: { viewer?: unknown } };
  };

  it('an answer page stays where it is opened: no script, no referrer, not kept, https from now on', async () => {
    const { headers, text } = await outside.read('/a/Zm9vYmFyYmF6cXV4');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/);
    expect([headers.get('referrer-policy'), headers.get('cache-control'), headers.get('x-frame-options')]).toEqual(['no-referrer', 'no-store', 'DENY']);
    expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    expect(text).not.toMatch(/<script|javascript:| on\w+=/i);
  });

  it('only stored documents are run, by their id', async () => {
    for (const body of [{ query: '{ viewer { id } }' }, { query: VIEWER_DOCUMENT }, { id: byId(VIEWER_DOCUMENT), query: '{ __typename }' }, [{ id: byId(VIEWER_DOCUMENT) }]]) {
      expect((await send(body)).errors![0]!.extensions.code).toBe('STORED_DOCUMENTS_ONLY');
    }
    expect((await send({ id: byId('{ viewer { id } }') })).errors![0]!.extensions.code).toBe('DOCUMENT_UNKNOWN');
    expect(await send({ id: byId(VIEWER_DOCUMENT) })).toEqual({ data: { viewer: null } });
  });

  it('every document of the console is known there, valid, and within the limits', async () => {
    const root = new URL('../../libs/contract/src/', import.meta.url);
    const ids = globSync('**/*.ts', { cwd: root }).flatMap((file) => [...readFileSync(new URL(file, root), 'utf8').matchAll(/"documentId":"(\w+)"/g)].map(([, id]) => id!));
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) {
      const codes = ((await send({ id, variables: {} })).errors ?? []).map(({ extensions }) => extensions.code);
      expect([id, codes.filter((code) => !['UNAUTHENTICATED', 'BAD_USER_INPUT'].includes(code))]).toEqual([id, []]);
    }
  });

  it('there is no introspection, not even behind the list of documents', async () => {
    expect((await send({ query: '{ __schema { types { name } } }' })).errors![0]!.extensions.code).toBe('STORED_DOCUMENTS_ONLY');
    const { instance } = secure.get<GraphQLModule<ApolloDriver>>(GraphQLModule, { strict: false }).graphQlAdapter;
    const { body } = await instance.executeOperation({ query: '{ __schema { types { name } } }' }, { contextValue: {} });
    expect(JSON.parse(JSON.stringify(body))).toMatchObject({ singleResult: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } });
  });

  it('a stored document does not come by a form of another site', async () => {
    const { status } = await outside.read('/graphql', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `id=${byId(VIEWER_DOCUMENT)}` });
    expect(status).toBe(400);
    const foreign = await outside.read('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://evil.example' }, body: JSON.stringify({ id: byId(VIEWER_DOCUMENT) }),
    });
    expect(foreign.text).toContain('CROSS_SITE');
  });

  it('the session is bound to host and https, and nothing else opens it', async () => {
    const token = await cookieOf(secure);
    outside.cookie = `muster=${token}`;
    expect(await send({ id: byId(VIEWER_DOCUMENT) })).toEqual({ data: { viewer: null } });
    outside.cookie = `__Host-muster=${token}`;
    expect(await send({ id: byId(VIEWER_DOCUMENT) })).toMatchObject({ data: { viewer: { id: expect.any(String) } } });
    const { headers } = await outside.read('/graphql', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: byId(SIGN_OUT_DOCUMENT) }),
    });
    expect(headers.getSetCookie()).toEqual(['__Host-muster=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax']);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });
});
