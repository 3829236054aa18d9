import { testVault } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { UserDesk } from './user-desk.ts';

let database: DataSource;
let desk: UserDesk;

beforeAll(async () => {
  database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL!, extra: { max: 2 } }).initialize();
  desk = new UserDesk(database, testVault(database));
});
afterAll(() => database.destroy());

async function users(): Promise<object[]> {
  return database.query(
    `select display_name as name, disabled_at is not null as disabled, enrolment_open_until > muster_now() as open,
            array(select role from user_role where user_id = u.id order by role) as roles
     from app_user u order by created_at`);
}

describe('muster user', () => {
  const first = { email: 'Aoki@Example.jp', displayName: '青木', roles: ['administrator'], locale: 'ja' as const };

  it('adds the first administrator, who may enrol', async () => {
    expect(await desk.add(first)).toContain('next 24 hours');
    expect(await users()).toEqual([{ name: '青木', disabled: false, open: true, roles: ['ADMINISTRATOR'] }]);
    await expect(desk.add({ ...first, email: 'aoki@example.jp' })).rejects.toThrow('already');
  });

  it('changes roles, opens enrolment again and puts people out', async () => {
    await desk.roles('aoki@example.jp', ['HR', 'auditor']);
    await desk.enrol('aoki@example.jp', true);
    await desk.disable('aoki@example.jp');
    expect(await users()).toEqual([{ name: '青木', disabled: true, open: true, roles: ['AUDITOR', 'HR'] }]);
    await expect(desk.enrol('aoki@example.jp', false)).rejects.toThrow('disabled');
  });

  it('lets somebody in again who was put out', async () => {
    await desk.enable('aoki@example.jp');
    expect(await users()).toMatchObject([{ disabled: false, open: null }]);
    await desk.enrol('aoki@example.jp', false);
  });

  it('names the organisations whose people somebody looks after', async () => {
    await database.query(`insert into organisation (slug, kind, name_ja, name_en, valid_from) values ('a', 'MINISTRY', 'A', 'A', '2001-01-06'), ('b', 'AGENCY', 'B', 'B', '2001-01-06')`);
    const scope = (): Promise<{ slug: string }[]> => database.query('select o.slug from user_scope join organisation o on o.id = organisation_id order by 1');
    await desk.organisations('aoki@example.jp', ['a', 'b']);
    expect(await scope()).toEqual([{ slug: 'a' }, { slug: 'b' }]);
    await desk.organisations('aoki@example.jp', ['b']);
    expect(await scope()).toEqual([{ slug: 'b' }]);
    await expect(desk.organisations('aoki@example.jp', ['c'])).rejects.toThrow('no organisation c');
    expect(await scope()).toEqual([{ slug: 'b' }]);
  });

  it('says what is wrong with what was typed', async () => {
    await expect(desk.add({ ...first, email: 'b@example.jp', roles: ['KING'] })).rejects.toThrow(/no role KING.*COORDINATOR/);
    await expect(desk.add({ ...first, email: 'no address' })).rejects.toThrow('not an e-mail address');
    await expect(desk.roles('nobody@example.jp', ['HR'])).rejects.toThrow('no user');
    expect(await users()).toHaveLength(1);
  });

  it('puts every act on record, without addresses', async () => {
    const rows: { action: string; text: string }[] = await database.query(`select action, detail::text as text from audit_entry where action like 'user.%' order by seq`);
    expect(rows.map(({ action }) => action)).toEqual(['user.add', 'user.enrolment-open', 'user.roles', 'user.enrolment-open', 'user.disable', 'user.enable', 'user.enrolment-open', 'user.organisations', 'user.organisations']);
    expect(rows.map(({ text }) => text).join()).not.toMatch(/aoki|青木/i);
  });
});
