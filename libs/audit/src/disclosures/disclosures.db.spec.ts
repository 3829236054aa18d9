import { randomUUID } from 'node:crypto';
import { PlatformModule } from '@muster/platform';
import { advance, testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { verifyChain } from '../audit-chain.query.ts';
import { AuditModule } from '../audit.module.ts';
import { DisclosureLog } from './disclosure-log.service.ts';
import type { DisclosureActor } from './disclosure.types.ts';
import { Disclosures } from './disclosures.service.ts';

let app: TestingModule;
let database: DataSource;
let actor: DisclosureActor;

const ids = (count: number): string[] => Array.from({ length: count }, () => randomUUID());
const show = (expertIds: string[], what: 'CONTACT' | 'EXPORT' = 'CONTACT'): Promise<void> =>
  database.transaction((em) => app.get(Disclosures).record(em, { actor, expertIds, purpose: '連絡のため', what }));
const alarms = async () => (await app.get(DisclosureLog).alarms({ first: 50 })).nodes.filter((alarm) => alarm.actorId === actor.userId);

async function decoy(): Promise<string> {
  const [expert]: { id: string }[] = await database.query(
    `insert into expert (family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, search_key, sector, prefecture_code, status, paused_at)
     values ('囮', '子', 'オトリ', 'コ', 'Otori', 'Ko', 'x', 'PUBLIC', '13', 'ACTIVE', muster_now()) returning id`);
  await database.query('insert into honey_record values ($1)', [expert!.id]);
  return expert!.id;
}

beforeAll(async () => {
  const env = testEnv({ BULK_READ_PEOPLE: '5' });
  app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(env, { role: 'test' }), AuditModule] }).compile();
  database = app.get(DataSource);
  await database.query(
    `insert into prefecture (code, name_ja, name_kana, name_en, block_ja, block_en, capital_ja, capital_lat, capital_lon)
     values ('13', '東京都', 'トウキョウト', 'Tokyo', '関東', 'Kanto', '東京', 35.69, 139.69)`);
});
afterAll(() => app.close());
beforeEach(() => {
  actor = { kind: 'user', userId: randomUUID(), roles: ['COORDINATOR', 'APPROVER'], organisationId: randomUUID(), expertId: null, displayName: '佐藤' };
});

describe('the log of disclosures', () => {
  it('tells the person who, in which roles, for whom, for what, in which call-up and when', async () => {
    const [expertId, other, callUpId] = ids(3) as [string, string, string];
    await database.transaction((em) => app.get(Disclosures).record(em, { actor, expertIds: [expertId, other, expertId], purpose: '派遣の連絡', callUpId }));
    const page = await app.get(DisclosureLog).page({ first: 10, expertId });
    expect(page.nodes).toEqual([{
      id: expect.any(String), expertId, what: 'CONTACT', actorName: '佐藤', actorId: actor.userId, roles: ['COORDINATOR', 'APPROVER'],
      organisationId: actor.organisationId, purpose: '派遣の連絡', callUpId, at: expect.any(Date),
    }]);
    expect((await app.get(DisclosureLog).page({ first: 10, expertId: 'nobody' })).nodes).toEqual([]);
  });

  it('holds nothing of one’s own looks, and nothing of what was undone', async () => {
    const [mine, undone] = ids(2) as [string, string];
    actor = { ...actor, expertId: mine };
    await show([mine]);
    await expect(database.transaction(async (em) => {
      await app.get(Disclosures).record(em, { actor, expertIds: [undone], purpose: '' });
      throw new Error('undone');
    })).rejects.toThrow('undone');
    expect((await app.get(DisclosureLog).page({ first: 10, actorId: actor.userId })).nodes).toEqual([]);
  });

  it.each(['update disclosure set purpose = \'\'', 'delete from disclosure', 'truncate disclosure', 'delete from disclosure_alarm', 'truncate disclosure_alarm'])('refuses "%s"', async (sql) => {
    await show(ids(6));
    await expect(database.query(sql)).rejects.toThrow('append-only');
  });
});

describe('alarms', () => {
  it('flag who is shown many people within an hour, once', async () => {
    await show(ids(5));
    expect(await alarms()).toEqual([]);
    await show(ids(1));
    await show(ids(3), 'EXPORT');
    expect(await alarms()).toMatchObject([{ kind: 'BULK_READ', what: 'DISCLOSED', people: 6 }]);
    await advance(database, '61 minutes');
    await show(ids(2));
    expect(await alarms()).toHaveLength(1);
    await show(ids(4));
    expect(await alarms()).toHaveLength(2);
  });

  it('flag who pages through the registry, once an hour', async () => {
    const list = (people: number): Promise<unknown> => database.query('select note_listing($1, $2, $3)', [actor.userId, people, 100]);
    await list(60);
    await list(40);
    expect(await alarms()).toEqual([]);
    await list(50);
    await list(50);
    expect(await alarms()).toMatchObject([{ kind: 'BULK_READ', what: 'LISTED', people: 150 }]);
  });

  it('do not mistake one person looked at often for many', async () => {
    const same = ids(2);
    for (let i = 0; i < 6; i += 1) await show(same);
    expect(await alarms()).toEqual([]);
  });

  it('are raised by a decoy that is revealed, exported or looked at, and stand in the chained record', async () => {
    const id = await decoy();
    await show([...ids(1), id]);
    await show([id], 'EXPORT');
    await database.query('select note_direct_look($1::uuid[], $2)', [[id, randomUUID()], actor.userId]);
    expect((await alarms()).map((alarm) => [alarm.kind, alarm.what, alarm.expertId])).toEqual([['DECOY', 'LOOK', id], ['DECOY', 'EXPORT', id], ['DECOY', 'CONTACT', id]]);
    const [{ entries }] = await database.query(`select count(*)::int as entries from audit_entry where action = 'alarm.decoy' and subject_id = $1`, [id]) as [{ entries: number }];
    expect(entries).toBe(3);
    expect((await verifyChain(database.manager)).brokenAt).toBeNull();
  });

  it('are raised by who ends a decoy’s pause, which goes on', async () => {
    const id = await decoy();
    await database.query('update expert set paused_at = null where id = $1', [id]);
    const [{ paused }] = await database.query('select paused_at is not null as paused from expert where id = $1', [id]) as [{ paused: boolean }];
    expect(paused).toBe(true);
    expect((await app.get(DisclosureLog).alarms({ first: 1 })).nodes).toMatchObject([{ kind: 'DECOY', what: 'CHANGE', expertId: id }]);
  });
});
