import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM, Users } from '@muster/identity';
import { seedReference } from '@muster/seeds';
import { DataSource } from 'typeorm';
import { withClient } from '../stack/database.ts';
import { atMainDesk } from './exchange-desk.ts';
import { importAttendance } from './import-attendance.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-attendance-'));
const list = join(folder, 'list.csv');
const run = async (options: Parameters<typeof importAttendance>[1]): Promise<{ whole: boolean; said: string }> => {
  const lines: string[] = [];
  return { whole: await importAttendance(list, options, (line) => lines.push(line)), said: lines.join('\n') };
};

describe('muster import attendance', () => {
  beforeAll(() => withClient(process.env.DATABASE_URL!, async (client) => {
    await seedReference(client);
    await client.query(`insert into course (code, title_ja, title_en, layers, valid_from) values ('SEC-01', '基礎', 'Basics', '{GENERAL}', '2020-04-01')`);
    await client.query(`insert into staff (organisation_id, number) select id, 'A-001' from organisation where slug = 'mic'`);
  }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('looks first, writes when told to, and twice changes nothing', async () => {
    writeFileSync(list, 'organisation,staff number,course,completed on\nmic,A-001,SEC-01,令和8年4月1日\nmic,A-002,SEC-01,2026-04-01\n');
    const looked = await run({ acceptGood: false });
    expect(looked.whole).toBe(false);
    expect(looked.said).toMatch(/line 3 \| number \| "A-002"[\s\S]*2 lines: 1 good .*1 refused[\s\S]*--accept-good/);
    expect((await run({ acceptGood: true })).said).toMatch(/1 added/);
    expect((await run({ acceptGood: true })).said).toMatch(/0 added .*1 known/);
  });

  it('does for a user what he may do himself', async () => {
    await atMainDesk({ email: undefined, may: [] }, (desk) => desk.get(DataSource).transaction((em) =>
      desk.get(Users, { strict: false }).add(em, SYSTEM, { email: 'coordinator@nco.example', displayName: 'c', roles: ['COORDINATOR'] })));
    await expect(run({ acceptGood: true, as: 'coordinator@nco.example' })).rejects.toThrow('training:update');
  });

  it('says why a file cannot be read', async () => {
    writeFileSync(list, '');
    expect(await run({ acceptGood: false })).toMatchObject({ whole: false, said: expect.stringContaining('FILE_EMPTY') });
  });
});
