import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ContextClient } from './context-client.ts';
import { actingAs, decideContext, openContext, type DatabaseContext } from './database-context.ts';

const ann: DatabaseContext = { kind: 'user', user: 'ann', may: [`o'brien \\ ; drop table x`] };
const ben: DatabaseContext = { kind: 'user', user: 'ben' };
const ASK = `select nullif(current_setting('muster.context', true), '')::jsonb ->> 'user' as who`;

describe('the context of statements', () => {
  let database: DataSource;
  const who = async (db: { query(sql: string): Promise<{ who: string | null }[]> } = database): Promise<string | null> => (await db.query(ASK))[0]!.who;

  beforeAll(async () => {
    // One connection: whatever stayed behind on it would be seen by the next who uses it.
    database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL!, poolSize: 1, extra: { Client: ContextClient } }).initialize();
    await database.query('create table note (id int primary key)');
  });
  afterAll(() => database.destroy());

  it('is the caller’s, for a statement alone and in a transaction', async () => {
    expect(await actingAs(ann, () => who())).toBe('ann');
    expect(await actingAs(ann, () => database.transaction((em) => who(em)))).toBe('ann');
    expect(await actingAs(ben, () => who())).toBe('ben');
  });

  it('is nobody’s without a caller, whoever used the connection before', async () => {
    await actingAs(ann, () => who());
    expect(await who()).toBeNull();
    expect(await database.transaction((em) => who(em))).toBeNull();
  });

  it('is gone after an error, a refused statement and a rollback', async () => {
    await expect(actingAs(ann, () => database.query('select 1 / 0'))).rejects.toThrow('division by zero');
    expect(await who()).toBeNull();
    await expect(actingAs(ann, () => database.transaction(async (em) => {
      await em.query('insert into note values (1)');
      await em.query('select 1 / 0');
    }))).rejects.toThrow('division by zero');
    expect(await who()).toBeNull();
    await expect(actingAs(ann, () => database.transaction(async (em) => {
      await em.transaction((inner) => inner.query('select 1 / 0')).catch(() => undefined);
      expect(await who(em)).toBe('ann');
      throw new Error('changed my mind');
    }))).rejects.toThrow('changed my mind');
    expect(await who()).toBeNull();
    expect(await database.query('select * from note')).toEqual([]);
  });

  it('is never that of a transaction that somebody left open', async () => {
    const runner = database.createQueryRunner();
    await actingAs(ann, () => runner.query('begin'));
    expect(await actingAs(ben, () => who(runner))).toBe('ben');
    expect(await who(runner)).toBeNull();
    await runner.query('rollback');
    await runner.release();
  });

  it('leaves the choice of an isolation level open', async () => {
    expect(await actingAs(ann, () => database.transaction('REPEATABLE READ', (em) => who(em)))).toBe('ann');
  });

  it('does not mix when callers wait for the same connection', async () => {
    const asked = await Promise.all([ann, ben, null, ann, ben].map((context) => actingAs(context, () => who())));
    expect(asked).toEqual(['ann', 'ben', null, 'ann', 'ben']);
  });

  it('of a request is empty until it is decided, and holds for the rest of it only', async () => {
    const heard = await new Promise<(string | null)[]>((resolve) => openContext(null, null, () => void (async () => {
      const before = await who();
      decideContext(ann);
      resolve([before, await who()]);
    })()));
    expect([...heard, await who()]).toEqual([null, 'ann', null]);
  });

  it('commits a statement of its own, and says when that failed', async () => {
    await actingAs(ann, () => database.query('insert into note values (2)'));
    expect(await database.query('select id from note')).toEqual([{ id: 2 }]);
    await database.query('alter table note add constraint later unique (id) deferrable initially deferred');
    await expect(actingAs(ann, () => database.query('insert into note select 2'))).rejects.toThrow();
  });
});
