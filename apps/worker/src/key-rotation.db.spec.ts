import { IdentityModule, SYSTEM, Users } from '@muster/identity';
import { KeyRotation, KeyRotationModule, PlatformModule, SealRefused, Vault, type JobData } from '@muster/platform';
import { advance, testEnv } from '@muster/platform/testing';
import { ContactBook, RegistryModule } from '@muster/registry';
import { changeAddress, insertContacts, insertExpert, insertReference } from '@muster/registry/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { sealedColumns } from './sealed-columns.ts';

const PEOPLE = 450;
const phone = (n: number): string => `+8190${10_000_000 + n}`;

let app: TestingModule;
let database: DataSource;
let contacts: string[];

const open = (): Promise<TestingModule> => Test.createTestingModule({
  imports: [PlatformModule.forRoot(testEnv(), { role: 'test' }), IdentityModule, RegistryModule, KeyRotationModule.of(sealedColumns, { works: false })],
}).compile();
/** Takes the waiting job as a worker does: its effect and its end are one transaction. */
const work = (before: (em: EntityManager) => Promise<void> = () => Promise.resolve()): Promise<boolean> => database.transaction(async (em) => {
  const [[job]] = await em.query<[[{ data: JobData }?], number]>(`delete from job_queue.job where name = 'keys.rotate' and start_after <= now() returning data`);
  if (!job) return false;
  await app.get(KeyRotation).step(em, job.data);
  await before(em);
  return true;
});
const found = async (n: number): Promise<number> => (await app.get(ContactBook).byAddress(database.manager, 'PHONE', [phone(n)])).length;
const keysInUse = async (column = 'address_sealed'): Promise<number[]> => {
  const rows = await database.query<{ id: number }[]>(`select distinct ('x' || encode(substring(${column} from ${column.endsWith('index') ? 1 : 2} for 4), 'hex'))::bit(32)::int as id from contact order by 1`);
  return rows.map(({ id }) => id);
};

beforeAll(async () => {
  app = await (await open()).init();
  database = app.get(DataSource);
  await insertReference(database);
  const expertId = await insertExpert(database);
  contacts = await insertContacts(database, Array.from({ length: PEOPLE }, (_, n) => ({ expertId, kind: 'PHONE' as const, address: phone(n) })));
  await database.transaction((em) => app.get(Users).add(em, SYSTEM, { email: 'before@example.jp', displayName: '前', roles: ['HR'] }));
});
afterAll(() => app.close());

describe('the list of sealed columns', () => {
  it('names every column that the tables keep sealed, and every blind index', async () => {
    const rows = await database.query<{ name: string }[]>(`
      select table_name || '.' || column_name as name from information_schema.columns
      where data_type = 'bytea' and (column_name like '%\\_sealed' or column_name like '%\\_index') order by 1`);
    const listed = sealedColumns.flatMap(({ table, column, index }) => [`${table}.${column}`, ...(index ? [`${table}.${index.column}`] : [])]);
    expect(listed.sort()).toEqual(rows.map(({ name }) => name));
  });
});

describe('the rotation of keys', () => {
  it('leaves everything as it is until all processes know the new keys', async () => {
    expect(await database.transaction((em) => app.get(KeyRotation).begin(em))).toEqual({ seal: 3, index: 4, rewrapped: 0 });
    await app.get(Vault).reload();
    expect([await work(), await keysInUse(), await keysInUse('address_index')]).toEqual([false, [1], [2]]);
    await advance(database, '32 seconds');
  });

  it('loses nothing to a death in the middle of a batch', async () => {
    await work();
    await expect(work(() => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
    expect(await work()).toBe(true);
  });

  it('finds people under both indexes while it runs, and takes writes of a process that has not noticed', async () => {
    while ((await keysInUse()).length < 2) await work();
    expect([await keysInUse(), await keysInUse('address_index')]).toEqual([[1, 3], [2, 4]]);
    for (const n of [0, PEOPLE - 1]) expect(await found(n)).toBe(1);
    // The fixtures' vault loaded its keys before the rotation began.
    await changeAddress(database, contacts[0]!, phone(9_999));
    expect([await found(9_999), await found(0)]).toEqual([1, 0]);
    expect(await database.transaction((em) => app.get(Users).add(em, SYSTEM, { email: 'Before@example.jp', displayName: '二重', roles: ['HR'] }))).toBeNull();
  });

  it('ends when a round finds nothing older, and retires the older keys', async () => {
    for (let rounds = 0; rounds < 3; rounds += 1) {
      while (await work());
      await advance(database, '61 seconds');
    }
    expect([await keysInUse(), await keysInUse('address_index')]).toEqual([[3], [4]]);
    expect(await database.query('select id from data_key where retired_at is not null order by id')).toEqual([{ id: 1 }, { id: 2 }]);
    expect([await found(9_999), await found(PEOPLE - 1)]).toEqual([1, 1]);
    expect((await app.get(Vault).lookup(database.manager, 'contact.address', [phone(1)])).indexes).toHaveLength(2);
    await app.get(Vault).reload();
    expect((await app.get(Vault).lookup(database.manager, 'contact.address', [phone(1)])).indexes).toHaveLength(1);
    expect(await database.query(`select 1 from job_queue.job where name = 'keys.rotate'`)).toEqual([]);
  });

  it('never throws a key away', async () => {
    await expect(database.query('delete from data_key where id = 1')).rejects.toThrow('append-only');
  });

  it('keeps older keys in use while a value cannot be opened, and does not run for ever', async () => {
    const [stuck] = contacts;
    await database.query('update contact set address_sealed = (select address_sealed from contact where id = $2) where id = $1', [stuck, contacts[1]]);
    await expect(app.get(ContactBook).addressesFor(database.manager, [stuck!])).rejects.toThrow(SealRefused);
    await database.transaction((em) => app.get(KeyRotation).begin(em));
    for (let rounds = 0; rounds < 4; rounds += 1) {
      await advance(database, '61 seconds');
      while (await work());
    }
    expect(await keysInUse()).toEqual([3, 5]);
    expect(await database.query('select id from data_key where retired_at is null order by id')).toEqual([{ id: 3 }, { id: 4 }, { id: 5 }, { id: 6 }]);
  });
});
