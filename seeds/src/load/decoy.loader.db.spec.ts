import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { markDemoDecoys, plantDecoys } from './decoy.loader.ts';
import { seedReference } from './reference.loader.ts';

const KEYS = { MUSTER_SECRET: 's'.repeat(40), MUSTER_PREVIOUS_SECRETS: [] };
const PHONES = ['+819012340001', '+819012340002', '+819012340003'];

let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env.DATABASE_URL! });
  await client.connect();
  await seedReference(client);
});
afterAll(() => client.end());

describe('decoys', () => {
  it('are made-up people on a pause, one for each watched number, with skills and a week like others', async () => {
    expect(await plantDecoys(client, { phones: PHONES, keys: KEYS, seed: 7 })).toBe(3);
    const { rows } = await client.query(
      `select e.status, e.paused_at < muster_now() as paused, e.family_name <> '' as named, (select count(*)::int from contact c where c.expert_id = e.id) as contacts,
         exists (select from expert_skill s where s.expert_id = e.id) as skilled, exists (select from availability v where v.expert_id = e.id) as week
       from expert e join honey_record h on h.expert_id = e.id`);
    expect(rows).toEqual(PHONES.map(() => ({ status: 'ACTIVE', paused: true, named: true, contacts: 1, skilled: true, week: true })));
  });

  it('are not marked twice in a demo', async () => {
    expect(await markDemoDecoys(client, 10)).toBe(3);
  });

  it('cannot be somebody who would be called', async () => {
    const { rows } = await client.query<{ id: string }>(
      `insert into expert (family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, search_key, sector, prefecture_code, status)
       values ('山', '川', 'ヤマ', 'カワ', 'Yama', 'Kawa', '', 'PUBLIC', '13', 'ACTIVE') returning id`);
    await expect(client.query('insert into honey_record (expert_id) values ($1)', [rows[0]!.id])).rejects.toThrow('on a pause');
  });
});
