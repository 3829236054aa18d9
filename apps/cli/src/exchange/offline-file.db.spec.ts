import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM, Users, type Role } from '@muster/identity';
import { insertExpert } from '@muster/registry/testing';
import { seedReference } from '@muster/seeds';
import { DataSource } from 'typeorm';
import { withClient } from '../stack/database.ts';
import { atMainDesk } from './exchange-desk.ts';
import { exportExperts } from './export-experts.ts';
import { importAnswers } from './import-answers.ts';
import { openOfflineFile, takeOffline } from './offline-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-offline-'));
const at = (name: string): string => join(folder, name);
const TAKE = { as: 'coordinator@nco.example', purpose: '年次のオフライン名簿', out: at('roster.bin'), perRole: 5, passphraseFile: at('passphrase') };

describe('files that the terminal writes', () => {
  beforeAll(async () => {
    await withClient(process.env.DATABASE_URL!, (client) => seedReference(client));
    await atMainDesk({ email: undefined, may: [] }, async (desk) => {
      const database = desk.get(DataSource);
      await insertExpert(database, { familyName: '山﨑', phones: ['+819012340001'], skills: [{ role: 'PD-WRL-003', level: 3, verified: true }] });
      for (const [email, role] of [['coordinator@nco.example', 'COORDINATOR'], ['officer@nco.example', 'VETTING_OFFICER']] as [string, Role][]) {
        await database.transaction((em) => desk.get(Users, { strict: false }).add(em, SYSTEM, { email, displayName: role, roles: [role] }));
      }
    });
    writeFileSync(at('passphrase'), '通信が途絶えた夜のための鍵 2026\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('an offline roster opens with its passphrase and nothing else', async () => {
    expect(await takeOffline(TAKE)).toMatch(/^1 people in 1 roles/);
    expect(statSync(TAKE.out).mode & 0o777).toBe(0o600);
    await openOfflineFile(TAKE.out, { out: at('open'), passphraseFile: TAKE.passphraseFile });
    expect(readdirSync(at('open')).sort()).toEqual(['answers.csv', 'call-tree.pdf', 'roster.csv', 'roster.json']);
    expect(readFileSync(at('open/roster.csv'), 'utf8')).toMatch(/山﨑.*090-1234-0001/);
    writeFileSync(at('wrong'), 'another passphrase altogether');
    await expect(openOfflineFile(TAKE.out, { out: at('open'), passphraseFile: at('wrong') })).rejects.toThrow('wrong');
    await expect(openOfflineFile(at('wrong'), { out: at('open'), passphraseFile: at('wrong') })).rejects.toThrow('no offline roster');
    await expect(takeOffline(TAKE)).rejects.toThrow('there already');
    await expect(takeOffline({ ...TAKE, out: at('other'), as: 'officer@nco.example' })).rejects.toThrow('offline:take');
    await expect(takeOffline({ ...TAKE, out: at('other'), purpose: ' ' })).rejects.toThrow('目的');
  });

  it('an export holds those whom the filter selects, for a user with the right to', async () => {
    expect(await exportExperts({ as: 'officer@nco.example', purpose: '名簿の突き合わせ', format: 'CSV', out: at('all.csv'), text: '山崎' })).toMatch(/^1 people/);
    expect(readFileSync(at('all.csv'), 'utf8')).toContain('山﨑');
    await expect(exportExperts({ as: 'coordinator@nco.example', purpose: '名簿の突き合わせ', format: 'CSV', out: at('none.csv') })).rejects.toThrow('data:export');
  });

  it('a sheet of answers is looked at row by row', async () => {
    writeFileSync(at('answers.csv'), readFileSync(at('open/answers.csv'), 'utf8') + '7,0000-0000-0,可,,2026-05-01 10:00,鈴木,\r\n');
    const lines: string[] = [];
    expect(await importAnswers(at('answers.csv'), { acceptGood: true, as: 'coordinator@nco.example' }, (line) => lines.push(line))).toBe(false);
    expect(lines.join('\n')).toMatch(/CALL_UP_UNKNOWN {2}line 2[\s\S]*1 rows: 0 entered.*1 refused/);
  });
});
