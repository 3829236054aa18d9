import type { AddressInfo } from 'node:net';
import { decideAccess, permissionsOf, rememberActor, ROLES, Sessions, SYSTEM, Users, type Actor, type Role } from '@muster/identity';
import { testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { createApi } from '../create-api.ts';
import { entryPoints, type EntryPoint } from './entry-points.ts';
import { sampleOperation } from './sample-operation.ts';

let app: NestExpressApplication;
let origin: string;
let schema: GraphQLSchema;
let all: EntryPoint[];
const cookies = new Map<Role, string>();

const withRole = (role: Role): Actor => ({
  kind: 'user', userId: null, roles: [role], permissions: permissionsOf([role]),
  expertId: null, organisationId: null, organisationIds: [], locale: 'en', displayName: role,
  sessionId: null, strength: 'FULL', steppedUpAt: new Date(),
});
const publicOnes = (): EntryPoint[] => all.filter(({ rule }) => rule?.public);
const guarded = (kind: EntryPoint['kind']): EntryPoint[] => all.filter((entry) => entry.kind === kind && !entry.rule?.public);
const lacking = ({ rule }: EntryPoint): Role[] => ROLES.filter((role) => decideAccess(rule, withRole(role)).verdict !== 'ALLOWED');

beforeAll(async () => {
  app = await createApi(testEnv());
  await app.listen(0, '127.0.0.1');
  origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  schema = app.get(GraphQLSchemaHost, { strict: false }).schema;
  all = entryPoints(app);
  const database = app.get(DataSource);
  for (const role of ROLES) {
    cookies.set(role, await database.transaction(async (em) => {
      const users = app.get(Users, { strict: false });
      const userId = await users.add(em, SYSTEM, { email: `${role}@example.jp`, displayName: role, roles: [role] });
      return `muster=${await app.get(Sessions, { strict: false }).open(em, userId!, null, { method: 'PASSKEY' })}`;
    }));
  }
});
afterAll(() => app.close());

async function callOperation({ name }: EntryPoint, cookie?: string): Promise<string | undefined> {
  const [root, field] = name.split('.') as ['Query' | 'Mutation', string];
  const type = schema.getType(root) as GraphQLObjectType;
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query: sampleOperation(root, type.getFields()[field]!) }),
  });
  const body = await response.json() as { errors?: { extensions: { code: string } }[] };
  return body.errors?.[0]?.extensions.code;
}

/** Runs the field's own resolver as GraphQL would, with the guard before it. */
async function callField({ name }: EntryPoint, actor: Actor | null): Promise<unknown> {
  const [type, field] = name.split('.') as [string, string];
  const resolve = (schema.getType(type) as GraphQLObjectType).getFields()[field]!.resolve as GraphQLFieldResolver<unknown, unknown>;
  const req = { method: 'POST', get: (header: string) => (header === 'content-type' ? 'application/json' : undefined) };
  rememberActor(req, actor);
  return Promise.resolve(resolve({}, {}, { req, res: {} }, {} as never)).then(() => undefined, (error: { extensions?: { code?: string } }) => error.extensions?.code);
}

async function callRoute({ name }: EntryPoint, cookie?: string): Promise<number> {
  const [method, path] = name.split(' ') as [string, string];
  const url = origin + path.replace(/[:*]\w+/g, '0197a3f2-0000-7000-8000-000000000001');
  const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
  const response = await fetch(url, { method: method === 'ALL' ? 'GET' : method, headers, ...(method === 'POST' ? { body: '{}' } : {}) });
  await response.body?.cancel();
  return response.status;
}

describe('every entry point', () => {
  it('names its permissions, or says that it is public', () => {
    expect(all.filter(({ rule }) => rule === undefined).map(({ method }) => method)).toEqual([]);
    expect(all.filter(({ rule }) => rule && !rule.public && rule.permissions.length === 0)).toEqual([]);
  });

  it('is a method of a plain class, because the framework may leave others unguarded', () => {
    expect(all.filter(({ plain }) => !plain).map(({ method }) => method)).toEqual([]);
  });

  it('is public only where it must be', () => {
    expect(publicOnes().map(({ name }) => name).sort()).toEqual([
      'GET /a/:token', 'HEAD /a/:token', 'POST /a/:token', 'GET /r/:token', 'HEAD /r/:token', 'POST /r/:token', 'GET /calendar/:token', 'GET /health/live', 'GET /health/ready',
      'Mutation.requestSignInCode', 'Mutation.signOut', 'Mutation.verifySignInCode', 'Query.viewer', 'Query.signInWays',
      'Query.invitation', 'Mutation.acceptInvitation', 'Mutation.leaveAlumni',
      'GET /sign-in/oidc/start', 'GET /sign-in/oidc/callback', 'Mutation.beginPasskeySignIn', 'Mutation.signInWithPasskey', 'Mutation.signInAsDemoUser',
    ].sort());
  });

  it('is known: the schema and the router hold no others', () => {
    const known = new Set(all.map(({ name }) => name));
    const roots = (['Query', 'Mutation'] as const).flatMap((root) =>
      Object.keys((schema.getType(root) as GraphQLObjectType).getFields()).map((field) => `${root}.${field}`));
    expect(roots.filter((name) => !known.has(name))).toEqual([]);
    expect(schema.getSubscriptionType()).toBeFalsy();
    const router = app.getHttpAdapter().getInstance() as { router: { stack: { route?: { path: string } }[] } };
    const paths = router.router.stack.flatMap(({ route }) => (route ? [route.path] : []));
    const routes = new Set(all.filter(({ kind }) => kind === 'route').map(({ name }) => name.split(' ')[1]));
    expect(paths.filter((path) => !routes.has(path))).toEqual([]);
  });
});

describe('without a session', () => {
  it('every operation asks to sign in', async () => {
    for (const entry of guarded('operation')) expect([entry.name, await callOperation(entry)]).toEqual([entry.name, 'UNAUTHENTICATED']);
  });

  it('every field resolver asks to sign in', async () => {
    for (const entry of guarded('field')) expect([entry.name, await callField(entry, null)]).toEqual([entry.name, 'UNAUTHENTICATED']);
  });

  it('every route answers 401', async () => {
    for (const entry of guarded('route')) expect([entry.name, await callRoute(entry)]).toEqual([entry.name, 401]);
  });
});

describe('with a role that lacks the permission', () => {
  it('every operation is forbidden', async () => {
    for (const entry of guarded('operation')) {
      for (const role of lacking(entry).slice(0, 1)) expect([entry.name, role, await callOperation(entry, cookies.get(role))]).toEqual([entry.name, role, 'FORBIDDEN']);
    }
  });

  it('every operation and field resolver is forbidden, role by role', async () => {
    for (const entry of [...guarded('operation'), ...guarded('field')]) {
      for (const role of lacking(entry)) expect([entry.name, role, await callField(entry, withRole(role))]).toEqual([entry.name, role, 'FORBIDDEN']);
    }
  });

  it('every route answers 403', async () => {
    for (const entry of guarded('route')) {
      for (const role of lacking(entry)) expect([entry.name, role, await callRoute(entry, cookies.get(role))]).toEqual([entry.name, role, 403]);
    }
  });
});
