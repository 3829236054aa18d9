import { PlatformModule, Vault } from '@muster/platform';
import { advance, testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { SYSTEM } from '../actor.ts';
import { IdentityModule } from '../identity.module.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { keepChallenge } from '../sign-in/challenge.query.ts';
import { SignInHousekeeping } from '../sign-in/sign-in.housekeeping.task.ts';
import { AppUser } from './app-user.entity.ts';
import { USER_EMAIL } from './user-email.ts';
import { Users } from './users.service.ts';

let app: TestingModule;
let database: DataSource;
let users: Users;
let sessions: Sessions;

const add = (email: string): Promise<string | null> =>
  database.transaction((em) => users.add(em, SYSTEM, { email, displayName: '田中', roles: ['HR', 'AUDITOR'], locale: 'en' }));
const open = (userId: string): Promise<string> => database.transaction((em) => sessions.open(em, userId, 'x'.repeat(1_000), { method: 'PASSKEY' }));

beforeAll(async () => {
  app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(testEnv(), { role: 'test' }), IdentityModule] }).compile();
  database = app.get(DataSource);
  users = app.get(Users);
  sessions = app.get(Sessions);
});
afterAll(() => app.close());

describe('users', () => {
  it('are added with their roles, once for each address', async () => {
    const id = await add(' Tanaka@Example.JP');
    expect(await add('tanaka@example.jp')).toBeNull();
    const user = await database.getRepository(AppUser).findOneOrFail({ where: { id: id! }, relations: { roles: true } });
    expect(await app.get(Vault).open({ ...USER_EMAIL, row: id! }, user.emailSealed)).toBe('tanaka@example.jp');
    expect(await users.find(database.manager, 'TANAKA@example.jp')).toBe(id);
    expect(user).toMatchObject({ locale: 'en', disabledAt: null });
    expect(user.roles.map(({ role }) => role).sort()).toEqual(['AUDITOR', 'HR']);
    expect(await users.displayNames([id!, '0197a3f2-0000-7000-8000-000000000001'])).toEqual(new Map([[id, '田中']]));
  });

  it('act with the permissions of all their roles', async () => {
    const actor = await sessions.actor(await open((await add('both@example.jp'))!));
    expect(actor).toMatchObject({ kind: 'user', roles: ['AUDITOR', 'HR'], locale: 'en' });
    expect(actor!.permissions.has('audit:read') && actor!.permissions.has('expert:read')).toBe(true);
  });

  it('lose with a role what it opened, in sessions that go on', async () => {
    const id = (await add('changed@example.jp'))!;
    const token = await open(id);
    expect([await sessions.isLive(token), await sessions.isLive(token, 'audit:read', 'expert:read'), await sessions.isLive(token, 'callup:launch')]).toEqual([true, true, false]);
    await database.query(`delete from user_role where user_id = $1 and role = 'AUDITOR'`, [id]);
    expect([await sessions.isLive(token), await sessions.isLive(token, 'expert:read'), await sessions.isLive(token, 'audit:read', 'expert:read')]).toEqual([true, true, false]);
  });

  it('lose every session when they are disabled, and get none back', async () => {
    const id = (await add('leaver@example.jp'))!;
    const tokens = [await open(id), await open(id)];
    await database.transaction((em) => users.disable(em, SYSTEM, id));
    for (const token of tokens) expect([await sessions.actor(token), await sessions.isLive(token)]).toEqual([null, false]);
    await database.query('update app_user set disabled_at = null where id = $1', [id]);
    for (const token of tokens) expect(await sessions.actor(token)).toBeNull();
  });
});

describe('housekeeping', () => {
  it('deletes what is spent and keeps what still counts', async () => {
    const id = (await add('tidy@example.jp'))!;
    await open(id);
    await database.query(`insert into sign_in_attempt (subject_hash, kind, at) values ('\\x01', 'REQUEST', muster_now())`);
    await database.query(`insert into sign_in_code (user_id, code_hash, expires_at) values ($1, '\\x01', muster_now())`, [id]);
    await keepChallenge(database.manager, 'tidy', { purpose: 'SIGN_IN', sessionId: null });
    const count = async (): Promise<object> => (await database.query(
      `select (select count(*)::int from sign_in_attempt) as attempts, (select count(*)::int from sign_in_code) as codes, (select count(*)::int from sign_in_challenge) as challenges,
              (select count(*)::int from session where user_id = $1) as sessions`, [id]) as object[])[0]!;
    const housekeeping = new SignInHousekeeping(database);
    await housekeeping.sweep();
    expect(await count()).toEqual({ attempts: 1, codes: 1, challenges: 1, sessions: 1 });
    await advance(database, '2 days');
    await housekeeping.sweep();
    expect(await count()).toEqual({ attempts: 0, codes: 0, challenges: 0, sessions: 1 });
    await advance(database, '30 days');
    await housekeeping.sweep();
    expect(await count()).toEqual({ attempts: 0, codes: 0, challenges: 0, sessions: 0 });
  });
});
