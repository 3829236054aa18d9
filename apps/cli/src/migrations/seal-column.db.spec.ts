import { Vault } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { sealColumn } from './seal-column.ts';

let database: DataSource;
beforeAll(async () => { database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL! }).initialize(); });
afterAll(() => database.destroy());

it('seals what stood in the clear so that the product opens it, leaves nothing of it, and asks for no key where nothing stood', async () => {
  await database.query('create table remark (id uuid primary key default uuidv7(), words text)');
  await database.query(`insert into remark (words) values ('通院'), (null)`);
  const place = { table: 'remark', column: 'words_sealed' };
  await sealColumn(database, place, 'words', () => testEnv());
  const rows: { id: string; words_sealed: Buffer | null }[] = await database.query('select * from remark order by id');
  expect(Object.keys(rows[0]!)).toEqual(['id', 'words_sealed']);
  expect(await new Vault(database, testEnv()).openAll(place, rows.map(({ id, words_sealed: sealed }) => ({ row: id, sealed })))).toEqual(['通院', null]);
  await database.query('create table empty_remark (id uuid primary key, words text)');
  await sealColumn(database, { table: 'empty_remark', column: 'words_sealed' }, 'words', () => { throw new Error('no key is needed'); });
});
