import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { ReachabilityHandler, WAKE } from '@muster/notify';
import { Wakeups } from '@muster/platform';
import { DataSource } from 'typeorm';
import { insertExpert, insertReference } from '../testing/expert.fixture.ts';
import { registryScene } from '../testing/registry.scene.ts';
import { ContactBook } from './contact-book.service.ts';

const SHARED = '+819012345678';

describe('ContactBook', () => {
  let module: TestingModule;
  let database: DataSource;
  let book: ContactBook;
  let taro: string;
  let hanako: string;

  const contactId = async (expertId: string, kind = 'PHONE'): Promise<string> => {
    const rows: { id: string }[] = await database.query('select id from contact where expert_id = $1 and kind = $2', [expertId, kind]);
    return rows[0]!.id;
  };
  const alerts = async (): Promise<{ kind: string }[]> => {
    const rows: { kind: string }[] = await database.query(
      `select expert_id as "expertId", kind, reason, resolved_at is not null as resolved from registry_alert order by id`);
    return rows;
  };
  const addressOf = async (id: string) => (await book.addressesFor(database.manager, [id])).get(id);

  beforeAll(async () => {
    module = await registryScene();
    database = module.get(DataSource);
    book = module.get(ContactBook);
    // The process listens from here on, long before the first STOP.
    module.get(Wakeups).on(WAKE.stop, () => undefined);
    await insertReference(database);
  });
  beforeEach(async () => {
    await database.query('delete from expert');
    taro = await insertExpert(database, { phones: [SHARED], emails: ['taro@example.jp'], messageLanguage: 'en' });
    hanako = await insertExpert(database, { phones: [SHARED] });
  });
  afterAll(() => module.close());

  it('finds everybody behind a shared address, however it is written', async () => {
    const found = await book.byAddress(database.manager, 'PHONE', ['090-1234-5678', '+818011112222']);
    expect(found.map((contact) => contact.expertId).sort()).toEqual([taro, hanako].sort());
    expect(new Set(found.map((contact) => contact.address))).toEqual(new Set([SHARED]));
    expect(await book.byAddress(database.manager, 'EMAIL', ['Taro@Example.JP'])).toMatchObject([{ expertId: taro }]);
    expect(await book.byAddress(database.manager, 'PHONE', ['taro@example.jp', 'garbage', ''])).toEqual([]);
  });

  it('gives address, language and whether one may write, and leaves out what does not exist', async () => {
    const id = await contactId(taro);
    const found = await book.addressesFor(database.manager, [id, '0197a3f2-0000-7000-8000-000000000001']);
    expect([...found.values()]).toEqual([
      { contactId: id, expertId: taro, address: SHARED, language: 'en', optedOut: false, unreachable: false },
    ]);
  });

  it('opts out all who share the address, tells the owner of each and the dispatchers, and once only', async () => {
    const orders: string[][] = [];
    let heard = (): void => undefined;
    const told = new Promise<void>((resolve) => { heard = resolve; });
    const stop = module.get(Wakeups).on(WAKE.stop, (payload) => {
      if (payload !== '') orders.push((JSON.parse(payload) as { contacts: string[] }).contacts);
      if (orders.length > 0) heard();
    });
    expect(await database.transaction((em) => book.optOut(em, 'PHONE', '０９０ー１２３４ー５６７８'))).toEqual({ contacts: 2 });
    expect(await database.transaction((em) => book.optOut(em, 'PHONE', SHARED))).toEqual({ contacts: 0 });
    await told;
    stop();
    expect(orders).toEqual([[await contactId(taro), await contactId(hanako)].sort()]);
    expect(await addressOf(await contactId(taro))).toMatchObject({ optedOut: true });
    expect(await addressOf(await contactId(taro, 'EMAIL'))).toMatchObject({ optedOut: false });
    expect(await alerts()).toEqual(expect.arrayContaining([taro, hanako].map((expertId) => ({ expertId, kind: 'OPTED_OUT', reason: 'STOP', resolved: false }))));
    expect(await alerts()).toHaveLength(2);
  });

  it('leaves nothing behind when the transaction fails', async () => {
    await expect(database.transaction(async (em) => {
      await book.optOut(em, 'PHONE', SHARED);
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect(await addressOf(await contactId(taro))).toMatchObject({ optedOut: false });
    expect(await alerts()).toEqual([]);
  });

  it('counts one opt-out when the same STOP arrives twice at once', async () => {
    const both = await Promise.all([1, 2].map(() => database.transaction((em) => book.optOut(em, 'PHONE', SHARED))));
    expect(both.map((result) => result.contacts).sort()).toEqual([0, 2]);
    expect(await alerts()).toHaveLength(2);
  });

  it('opts in again and closes the alerts', async () => {
    await book.optOut(database.manager, 'PHONE', SHARED);
    expect(await book.optIn(database.manager, 'PHONE', SHARED)).toEqual({ contacts: 2 });
    expect(await book.optIn(database.manager, 'PHONE', SHARED)).toEqual({ contacts: 0 });
    expect(await addressOf(await contactId(hanako))).toMatchObject({ optedOut: false, unreachable: false });
    expect(await alerts()).toMatchObject([{ resolved: true }, { resolved: true }]);
  });

  it('marks what a provider cannot reach, tells the owner once and keeps the first reason', async () => {
    const id = await contactId(taro);
    const handler = module.get(ReachabilityHandler);
    await database.transaction((em) => handler.unreachable(em, [id], 'INVALID_NUMBER'));
    await database.transaction((em) => handler.unreachable(em, [id], 'NOT_MOBILE'));
    expect(await addressOf(id)).toMatchObject({ unreachable: true, optedOut: false });
    expect(await addressOf(await contactId(hanako))).toMatchObject({ unreachable: false });
    expect(await alerts()).toEqual([{ expertId: taro, kind: 'UNREACHABLE', reason: 'INVALID_NUMBER', resolved: false }]);
    await book.markUnreachable(database.manager, [], 'INVALID_NUMBER');
  });

  it('takes an opt-out at the provider for an opt-out of the address, until START', async () => {
    const id = await contactId(taro);
    await database.transaction((em) => book.markUnreachable(em, [id], 'OPTED_OUT'));
    expect(await addressOf(id)).toMatchObject({ optedOut: true, unreachable: true });
    expect(await addressOf(await contactId(hanako))).toMatchObject({ optedOut: true });
    expect((await alerts()).map((alert) => alert.kind)).toEqual(['OPTED_OUT', 'OPTED_OUT']);
    await book.optIn(database.manager, 'PHONE', SHARED);
    expect(await addressOf(id)).toMatchObject({ optedOut: false, unreachable: false });
    expect(await alerts()).not.toContainEqual(expect.objectContaining({ resolved: false }));
  });
});
