import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeCsv, writeXlsx } from '@muster/platform';
import { verifyRecord } from '@muster/audit';
import type { Browser } from '../support/browser.ts';
import { HOSTILE_ROWS } from './support/hostile-rows.ts';
import { csvOf, goodRow, tableOf, type Row } from './support/people-sheet.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

interface Report {
  format: string | null; encoding: string | null; rows: number; good: number; known: number; refused: number; accepted: boolean; problemsLeftOut: number;
  problems: { code: string; line: number | null; column: string | null; value: string | null; message: string; remedy: string }[];
}

let world: World;
let office: Browser;

const send = (browser: Browser, bytes: Uint8Array, query = ''): Promise<{ status: number; text: string }> =>
  browser.read(`/registry/imports/experts${query}`, { method: 'POST', body: new Uint8Array(bytes), headers: { 'content-type': 'application/octet-stream' } });
const upload = async (bytes: Uint8Array, query = ''): Promise<Report> => {
  const { status, text } = await send(office, bytes, query);
  expect(status).toBe(200);
  return JSON.parse(text) as Report;
};
const people = async (): Promise<number> => (await world.rows<{ count: number }>('select count(*)::int as count from expert'))[0]!.count;
const codes = ({ problems }: Report): [string, number | null][] => problems.map(({ code, line }) => [code, line]);

describe('lists of people', () => {
  beforeAll(async () => {
    world = await World.open({ idle: true });
    office = await signedIn(world, 'ADMINISTRATOR');
  });
  afterAll(() => world.close());

  it('are looked at first, then taken, and taken again they change nothing', async () => {
    const file = csvOf([goodRow(1), goodRow(2), { ...goodRow(3), 都道府県: '日本' }]);
    const before = await people();
    const looked = await upload(file);
    expect(looked).toMatchObject({ format: 'CSV', encoding: 'utf-8', rows: 3, good: 2, known: 0, refused: 1, accepted: false, problems: [{ code: 'PREFECTURE_UNKNOWN', line: 4, column: '都道府県', value: '日本', remedy: expect.any(String) }] });
    expect(await people()).toBe(before);
    expect(await upload(file, '?accept=good')).toMatchObject({ good: 2, accepted: true, refused: 1 });
    expect(await people()).toBe(before + 2);
    const all = (): Promise<unknown[]> => world.rows(`select to_jsonb(e) from expert e union all select to_jsonb(c) from contact c union all select to_jsonb(b) from expert_birth b union all select to_jsonb(s) from expert_skill s order by 1`);
    const once = await all();
    expect(await upload(file, '?accept=good')).toMatchObject({ rows: 3, good: 0, known: 2, refused: 1 });
    expect(await all()).toEqual(once);
  });

  it('invite by mail whom they add, when asked to: once, with an account that stays shut; whoever has no mailbox of his own waits', async () => {
    const invited = (): Promise<unknown[]> => world.rows(`select u.disabled_at is not null as shut, u.id in (select user_id from user_role where role = 'EXPERT') as expert
      from expert_invitation i join app_user u on u.expert_id = i.expert_id where i.accepted_at is null and i.ended_at is null`);
    const file = csvOf([goodRow(900030), { ...goodRow(900031), メールアドレス: '' }]);
    expect(await upload(file, '?invite=yes')).toMatchObject({ accepted: false, invited: 0 });
    expect(await invited()).toEqual([]);
    const { good, invited: sent } = await upload(file, '?accept=good&invite=yes') as Report & { invited: number };
    expect([good, sent]).toEqual([2, 1]);
    expect(await invited()).toEqual([{ shut: true, expert: true }]);
    expect(await upload(file, '?accept=good&invite=yes')).toMatchObject({ good: 0, invited: 0 });
    expect(await invited()).toHaveLength(1);
    const [user] = await world.rows<{ id: string }>('select u.id from expert_invitation i join app_user u on u.expert_id = i.expert_id');
    expect(await office.run('mutation($id: ID!) { enableUser(id: $id) { __typename } }', user)).toEqual({ enableUser: { __typename: 'OpensByInvitation' } });
    expect(await invited()).toEqual([{ shut: true, expert: true }]);
  });

  it('make people invited, with claims, contacts that wait for their code, and nothing in the clear', async () => {
    const row = { ...goodRow(10), 姓カナ: 'ﾜﾀﾅﾍﾞ', 名カナ: 'ひな', 生年月日: '昭和60年４月１日', 携帯電話: '０９０－１２３４－０００１', 所属: 'NCO', 言語: '日本語、英語', 遠隔可: '○', 出張可: '×', 勤務先電話: '03-3581-0100', 資格: 'RISS:令和3年4月1日' };
    expect(await upload(csvOf([row]), '?accept=good')).toMatchObject({ good: 1, problems: [] });
    const [person] = await world.rows<{ id: string }>(`select *, family_name || given_name as name from expert where family_kana = 'ワタナベ' and given_kana = 'ヒナ'`);
    expect(person).toMatchObject({ status: 'INVITED', languages: ['ja', 'en'], remote_ok: true, travel_ok: false, prefecture_code: '13', organisation_id: expect.any(String), search_key: expect.stringContaining('|ワタナベヒナ|') });
    expect(await world.rows('select work_role_id, level, verified_at from expert_skill where expert_id = $1 order by 1', [person!.id])).toEqual([
      { work_role_id: 'PD-WRL-002', level: 3, verified_at: null }, { work_role_id: 'PD-WRL-003', level: 2, verified_at: null }]);
    expect(await world.rows('select kind, employer_owned, preference, verified_at from contact where expert_id = $1 order by preference', [person!.id])).toEqual([
      { kind: 'PHONE', employer_owned: false, preference: 1, verified_at: null }, { kind: 'PHONE', employer_owned: true, preference: 2, verified_at: null }, { kind: 'EMAIL', employer_owned: false, preference: 3, verified_at: null }]);
    expect(await world.rows('select credential_code, obtained_on::text from expert_credential where expert_id = $1', [person!.id])).toEqual([{ credential_code: 'RISS', obtained_on: '2021-04-01' }]);
    for (const table of ['contact', 'expert_birth', 'audit_entry']) {
      for (const word of ['9012340001', '1985-04-01', 'person10@']) expect(await world.rows(`select 1 from ${table} t where t::text like $1`, [`%${word}%`])).toEqual([]);
    }
    expect(await world.rows(`select action, detail->>'added' as added from audit_entry where action = 'expert.import' order by seq desc limit 1`)).toEqual([{ action: 'expert.import', added: '1' }]);
  });

  it('come as CSV and workbook, in any encoding, with Japanese or English headings', async () => {
    const english = { familyName: '髙橋', givenName: '蓮', 'family kana': 'タカハシ', given_kana: 'レン', 'family romaji': 'Takahashi', 'Given Romaji': 'Ren', sector: 'private', Prefecture: 'Tokyo', Email: 'ren@people.example' };
    const whole = { 氏名: '渡邉　凜', フリガナ: 'ワタナベ リン', ローマ字: 'Watanabe Rin', 区分: '官', 都道府県コード: '1', 電話番号: '+81 90 1234 0099' };
    const windows = Buffer.concat([Buffer.from('90a9', 'hex'), Buffer.from(',given_name,family_kana,given_kana,family_romaji,given_romaji,sector,prefecture,email\r\n'), Buffer.from('8e5293632c91be98592cd4cfc0de2cc0dbb3', 'hex'), Buffer.from(',Yamada,Taro,public,13,taro@people.example\r\n')]);
    for (const [file, said] of [
      [csvOf([english], Object.keys(english)), { format: 'CSV', encoding: 'utf-8' }], [writeXlsx(tableOf([english], Object.keys(english))), { format: 'XLSX', encoding: null }],
      [writeCsv(tableOf([whole], Object.keys(whole))), { format: 'CSV', encoding: 'utf-8' }], [windows, { format: 'CSV', encoding: 'shift_jis' }],
    ] as const) expect(await upload(file)).toMatchObject({ ...said, rows: 1, good: 1, problems: [] });
  });

  it('are compared with the registry and with themselves', async () => {
    const sameBirth = { ...goodRow(1), 携帯電話: '', メールアドレス: 'person1@people.example' };
    const rows: Row[] = [
      goodRow(1), sameBirth, { ...goodRow(2), 姓: '鈴木' }, { ...goodRow(2), メールアドレス: 'another@people.example' },
      goodRow(20), { ...goodRow(20), 携帯電話: '090-1234-0020', メールアドレス: 'new20@people.example' }, { ...goodRow(21), メールアドレス: 'person20@people.example' },
    ];
    const report = await upload(csvOf(rows));
    expect(codes(report)).toEqual([['PERSON_TWICE', 3], ['ADDRESS_HELD', 4], ['ADDRESS_TWICE', 5], ['PERSON_TWICE', 7], ['ADDRESS_TWICE', 8]]);
    expect(report).toMatchObject({ rows: 7, good: 1, known: 1, refused: 5 });
    expect(codes(await upload(csvOf([{ ...goodRow(1), 携帯電話: '090-1234-7777', メールアドレス: '' }])))).toEqual([['REGISTERED_OTHERWISE', 2]]);
  });

  it('are refused as a whole where nobody can know what they mean', async () => {
    const rows = [goodRow(30)];
    const heading = (from: string, to: string): Buffer => Buffer.from(csvOf(rows).toString().replace(from, to));
    const sheet = (xml: string): Buffer => Buffer.from(zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet r:id="a"/></sheets></workbook>'), 'xl/_rels/workbook.xml.rels': strToU8('<r><Relationship Id="a" Target="worksheets/a.xml"/></r>'), 'xl/worksheets/a.xml': strToU8(xml),
    }));
    const files: [Uint8Array, string][] = [
      [heading('姓,', '謎,'), 'COLUMN_UNKNOWN'], [heading('姓,', ','), 'COLUMN_MISSING'], [heading('名カナ', '姓カナ'), 'COLUMN_TWICE'], [heading('旧姓使用', '氏名'), 'COLUMN_TWICE'], [Buffer.from(''), 'FILE_EMPTY'], [Buffer.from('\uFEFF'), 'FILE_EMPTY'],
      [csvOf(rows).subarray(3), 'COLUMN_MISSING'], [Buffer.concat([csvOf(rows), Buffer.from([0xe5, 0x8f, 0x0a])]), 'ENCODING_DAMAGED'], [Buffer.from([0xff, 0x80, 0xa0, 0x41]), 'ENCODING_UNKNOWN'],
      [Buffer.from(csvOf(rows).toString() + '"'), 'CSV_BROKEN'], [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_EXCEL'], [writeXlsx(tableOf(rows)).subarray(0, 500), 'XLSX_BROKEN'], [Buffer.from('PK\x03\x04'), 'XLSX_BROKEN'],
      [sheet('<worksheet><sheetData><row><c t="inlineStr"><is><t>氏名</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>'), 'MERGED_CELLS'],
      [sheet('<!DOCTYPE a [<!ENTITY x "y">]><worksheet/>'), 'XLSX_BROKEN'], [Buffer.from('%PDF-1.7'), 'COLUMN_UNKNOWN'], [Buffer.from('{"people":[]}'), 'COLUMN_UNKNOWN'], [Buffer.from(`${'x,'.repeat(500)}`), 'TOO_MANY_ROWS'],
    ];
    const before = await people();
    for (const [file, code] of files) expect([code, codes(await upload(file, '?accept=good')).map(([one]) => one)]).toEqual([code, expect.arrayContaining([code])]);
    expect(await people()).toBe(before);
    expect(await upload(heading('旧姓使用', '備考'), '?ignore=備考')).toMatchObject({ good: 1, problems: [] });
  });

  it('with 200 kinds of bad rows lose nothing and break nothing', async () => {
    expect(HOSTILE_ROWS.length).toBeGreaterThanOrEqual(200);
    const rows = HOSTILE_ROWS.flatMap(({ change }, at): Row[] => [goodRow(1_000 + 2 * at), { ...goodRow(1_001 + 2 * at), ...change }]);
    const before = await people();
    const file = csvOf(rows);
    const looked = await upload(file);
    // A row of several lines moves those behind it, so places are counted in the file itself.
    const lines = rows.reduce<number[]>((found, row) => [...found, found.at(-1)! + csvOf([row]).toString().split(/\r\n|\n|\r/).length - 2], [2]);
    const unsaid = HOSTILE_ROWS.map(({ change, code }, at) => ({ change, code, said: looked.problems.filter(({ line }) => line === lines[2 * at + 1]).map((problem) => problem.code) }))
      .filter(({ code, said }) => !said.includes(code));
    expect(unsaid).toEqual([]);
    expect(looked).toMatchObject({ rows: rows.length, good: HOSTILE_ROWS.length, known: 0, refused: HOSTILE_ROWS.length, accepted: false, problemsLeftOut: 0 });
    expect(await people()).toBe(before);
    expect(await upload(file, '?accept=good')).toMatchObject({ good: HOSTILE_ROWS.length, accepted: true });
    expect(await people()).toBe(before + HOSTILE_ROWS.length);
    expect(await upload(file, '?accept=good')).toMatchObject({ good: 0, known: HOSTILE_ROWS.length, refused: HOSTILE_ROWS.length });
    // A workbook cannot hold control characters, so that some of its rows are better.
    expect(await upload(writeXlsx(tableOf(rows)))).toMatchObject({ format: 'XLSX', rows: rows.length, known: HOSTILE_ROWS.length });
    expect(await people()).toBe(before + HOSTILE_ROWS.length);
    expect((await verifyRecord(world.database, [])).findings).toEqual([]);
  });

  it('are for the office alone', async () => {
    const coordinator = await signedIn(world, 'COORDINATOR');
    expect((await send(coordinator, csvOf([goodRow(1)]))).status).toBe(403);
    expect((await send(office, new Uint8Array(31 * 1024 * 1024))).status).toBe(413);
  });
});
