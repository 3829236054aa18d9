import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM, Users, type Role } from '@muster/identity';
import { seedReference } from '@muster/seeds';
import { DataSource } from 'typeorm';
import { withClient } from '../stack/database.ts';
import { atMainDesk } from './exchange-desk.ts';
import { importExperts } from './import-experts.ts';

const HEAD = '姓,名,姓カナ,名カナ,姓ローマ字,名ローマ字,官民,都道府県,携帯電話';
const GOOD = '山﨑,翔,ヤマザキ,ショウ,Yamazaki,Sho,民,大阪府,090-1234-0001';
const BAD = '渡邉,凜,ワタナベ,リン,Watanabe,Rin,官,東京都,9012340002';
const PLAIN = { acceptGood: false, ignore: [], showValues: false };

const folder = mkdtempSync(join(tmpdir(), 'muster-import-'));
const list = join(folder, 'list.csv');
const run = async (options: Parameters<typeof importExperts>[1]): Promise<{ whole: boolean; said: string }> => {
  const lines: string[] = [];
  return { whole: await importExperts(list, options, (line) => lines.push(line)), said: lines.join('\n') };
};
const addUser = (email: string, role: Role): Promise<string | null> => atMainDesk({ email: undefined, may: [] }, (desk) =>
  desk.get(DataSource).transaction((em) => desk.get(Users, { strict: false }).add(em, SYSTEM, { email, displayName: email, roles: [role] })));

describe('muster import experts', () => {
  beforeAll(() => withClient(process.env.DATABASE_URL!, (client) => seedReference(client)));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('looks first, says what is wrong without showing it, and writes when told to', async () => {
    writeFileSync(list, [HEAD, GOOD, BAD].join('\n'));
    const looked = await run(PLAIN);
    expect(looked.whole).toBe(false);
    expect(looked.said).toMatch(/PHONE_LOST_ZERO {2}line 3 \| 携帯電話 \| "\(10 characters\)"/);
    expect(looked.said).toMatch(/2 rows \(CSV, utf-8\): 1 good .*0 known .*1 refused/);
    expect(looked.said).not.toContain('9012340002');
    expect((await run({ ...PLAIN, acceptGood: true, showValues: true })).said).toMatch(/"9012340002"[\s\S]*1 added/);
    expect((await run({ ...PLAIN, acceptGood: true })).said).toMatch(/0 added .*1 known/);
  });

  it('writes all problems to a file for the officer alone', async () => {
    const file = join(folder, 'problems.csv');
    await run({ ...PLAIN, problems: file });
    expect(readFileSync(file, 'utf8')).toMatch(/^\uFEFFline,column,value,code.*\r\n3,携帯電話,9012340002,PHONE_LOST_ZERO,/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is on record for the user for whom it is done, and asks what he may do', async () => {
    const officer = await addUser('officer@nco.example', 'VETTING_OFFICER');
    await addUser('coordinator@nco.example', 'COORDINATOR');
    writeFileSync(list, [HEAD, GOOD.replace('0001', '0003')].join('\n'));
    await expect(run({ ...PLAIN, as: 'coordinator@nco.example' })).rejects.toThrow('expert:update');
    await expect(run({ ...PLAIN, as: 'nobody@nco.example' })).rejects.toThrow('no user');
    expect(await run({ ...PLAIN, acceptGood: true, as: 'officer@nco.example' })).toMatchObject({ whole: true });
    await withClient(process.env.DATABASE_URL!, async (client) => {
      const { rows } = await client.query(`select actor_id from audit_entry where action = 'expert.import' order by seq desc limit 1`);
      expect(rows).toEqual([{ actor_id: officer }]);
    });
  });
});
