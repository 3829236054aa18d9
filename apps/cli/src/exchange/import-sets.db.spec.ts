import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { withClient } from '../stack/database.ts';
import { importMunicipalities, importNice } from './import-sets.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-sets-'));
let files = 0;
function file(content: unknown): string {
  const path = join(folder, `file${files++}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
const said = async (work: (say: (line: string) => void) => Promise<boolean>): Promise<{ whole: boolean; text: string }> => {
  const lines: string[] = [];
  return { whole: await work((line) => lines.push(line)), text: lines.join('\n') };
};
const rows = <T extends object>(sql: string): Promise<T[]> => withClient(process.env.DATABASE_URL!, async (client) => (await client.query<T>(sql)).rows);

const ROLES = { roles: [{ id: 'PD-WRL-003', name_en: 'Incident Response', name_ja_unofficial: '別の訳', description_en: 'Responds.' }, { id: 'PD-WRL-099', name_en: 'Made Up', name_ja_unofficial: '作り話' }] };
const STATEMENTS = { _meta: { count: 3 }, statements: { T0001: 'Task of a test', K0001: 'Knowledge of a test', S0001: 'Skill in a test' } };
const LINKS = { 'PD-WRL-003': { T: ['T0001'], K: ['K0001'], S: [] }, 'PD-WRL-099': { S: ['S0001'] } };
/** The same in the form in which NIST gives it. */
const OFFICIAL = { response: { elements: {
  elements: [
    { element_identifier: 'PD', element_type: 'category', title: 'Protection and Defense', text: '' },
    ...ROLES.roles.map(({ id, name_en, description_en }) => ({ element_identifier: id, element_type: 'work_role', title: name_en, text: description_en ?? '' })),
    ...Object.entries(STATEMENTS.statements).map(([id, text]) => ({ element_identifier: id, element_type: 'statement', title: '', text })),
  ],
  relationships: [['PD', 'PD-WRL-003'], ['PD-WRL-003', 'T0001'], ['K0001', 'PD-WRL-003'], ['PD-WRL-099', 'S0001']].map(([source, target]) => ({ source_element_identifier: source, dest_element_identifier: target, relationship_identifier: 'projection' })),
} } };

const HEAD = '\uFEFFpid,pref,cid,city,citykana,lat,lng,url,phrase,lgcode';
const SAPPORO = '1,北海道,1100,札幌市,さっぽろし,43.06,141.35,https://www.city.sapporo.example/,"ことば、と, コンマ",011002';
const WARD = '1,北海道,1101,札幌市 中央区,さっぽろし ちゅうおうく,43.05,141.34,,,11011';
const CHIYODA = '13,東京都,13101,千代田区,ちよだく,35.69,139.75,,,131016';
const HAMAMATSU = ['22,静岡県,22130,浜松市,はままつし,34.71,137.72,,,221309', '22,静岡県,22131,浜松市 中区,はままつし なかく,34.71,137.72,,,221317'];

describe('muster import', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('nice takes a set of files, keeps the Japanese names that stand, and repeated changes nothing', async () => {
    const paths = [ROLES, STATEMENTS, LINKS].map(file);
    expect(await said((say) => importNice(paths, say))).toMatchObject({ whole: true, text: expect.stringMatching(/Found 2 roles, 3 statements, 3 links; 8 rows[\s\S]*Kept beside them.*40 roles/) });
    expect(await rows(`select id, name_ja, description_en from work_role where id in ('PD-WRL-003', 'PD-WRL-099') order by id`)).toEqual([
      { id: 'PD-WRL-003', name_ja: 'インシデント対応', description_en: 'Responds.' }, { id: 'PD-WRL-099', name_ja: '作り話', description_en: null }]);
    expect((await said((say) => importNice(paths, say))).text).toContain('; 0 rows');
    expect(await rows('select kind, count(*)::int as count from nice_statement group by 1 order by 1')).toEqual([{ kind: 'KNOWLEDGE', count: 1 }, { kind: 'SKILL', count: 1 }, { kind: 'TASK', count: 1 }]);
  });

  it("nice takes NIST's one file as well, and takes back links that are gone", async () => {
    expect((await said((say) => importNice([file(OFFICIAL)], say))).text).toContain('Found 2 roles, 3 statements, 3 links; 0 rows');
    await said((say) => importNice([file({ 'PD-WRL-003': { T: ['T0001'] } })], say));
    expect(await rows('select work_role_id as role, statement_id as statement from work_role_statement order by 1, 2')).toEqual([{ role: 'PD-WRL-003', statement: 'T0001' }, { role: 'PD-WRL-099', statement: 'S0001' }]);
  });

  it.each([
    ['NOT_JSON', '{"roles":'], ['NOT_NICE', { a: 1 }], ['NOT_NICE', { values: [{ value: 'v1 cluster' }] }], ['WORK_ROLE_ID', { roles: [{ id: 'PR-CIR-001', name_en: 'x' }] }],
    ['NAME_MISSING', { roles: [{ id: 'PD-WRL-001' }] }], ['STATEMENT_ID', { statements: { X1: 'x' } }], ['TEXT_MISSING', { statements: { T0002: '' } }], ['LINK_BROKEN', { 'PD-WRL-003': { T: ['T9999'] } }], ['LINK_BROKEN', { 'PD-WRL-777': { T: ['T0001'] } }],
  ])('nice refuses %s and writes nothing', async (code, content) => {
    const before = await rows('select * from nice_statement order by id');
    expect(await said((say) => importNice([file(content)], say))).toMatchObject({ whole: false, text: expect.stringContaining(code) });
    expect(await rows('select * from nice_statement order by id')).toEqual(before);
  });

  it('municipalities become places and organisations; wards of cities are no bodies, and what has ended is marked', async () => {
    const path = file([HEAD, SAPPORO, WARD, CHIYODA, ...HAMAMATSU].join('\r\n'));
    expect((await said((say) => importMunicipalities(path, say))).text).toMatch(/Found 2 municipalities, 1 specialWards, 2 cityWards, 1 ended; 8 rows/);
    expect(await rows('select code, kind, city_code, name_ja, name_kana, valid_to::text, organisation_id is not null as body from municipality order by code')).toEqual([
      { code: '011002', kind: 'MUNICIPALITY', city_code: null, name_ja: '札幌市', name_kana: 'サッポロシ', valid_to: null, body: true },
      { code: '011011', kind: 'CITY_WARD', city_code: '011002', name_ja: '札幌市 中央区', name_kana: 'サッポロシ チュウオウク', valid_to: null, body: false },
      { code: '131016', kind: 'SPECIAL_WARD', city_code: null, name_ja: '千代田区', name_kana: 'チヨダク', valid_to: null, body: true },
      { code: '221309', kind: 'MUNICIPALITY', city_code: null, name_ja: '浜松市', name_kana: 'ハママツシ', valid_to: null, body: true },
      { code: '221317', kind: 'CITY_WARD', city_code: '221309', name_ja: '浜松市 中区', name_kana: 'ハママツシ ナカク', valid_to: '2023-12-31', body: false }]);
    expect(await rows(`select name_ja, kind from organisation where slug = 'lg-131016'`)).toEqual([{ name_ja: '東京都千代田区', kind: 'LOCAL_GOVERNMENT' }]);
    expect((await said((say) => importMunicipalities(path, say))).text).toContain('; 0 rows');
  });

  it.each([
    ['LGCODE_INVALID', SAPPORO.replace('011002', '011003')], ['LGCODE_INVALID', SAPPORO.replace('1100,', '1101,')], ['PREF_INVALID', SAPPORO.replace('北海道', '青森県')], ['LAT_INVALID', SAPPORO.replace('43.06', '141.35')],
    ['LNG_INVALID', SAPPORO.replace('141.35', '')], ['CITY_INVALID', SAPPORO.replace('札幌市', '=1')], ['CITYKANA_INVALID', SAPPORO.replace('さっぽろし', 'Sapporo')], ['URL_INVALID', SAPPORO.replace('https', 'javascript')],
    ['CODE_TWICE', `${SAPPORO}\n${SAPPORO}`], ['CITY_MISSING', WARD],
  ])('municipalities with %s are refused whole', async (code, line) => {
    const path = file([HEAD, CHIYODA.replace('千代田区', '新区'), line].join('\n'));
    expect(await said((say) => importMunicipalities(path, say))).toMatchObject({ whole: false, text: expect.stringContaining(code) });
    expect(await rows(`select 1 from municipality where name_ja = '新区'`)).toEqual([]);
  });

  it('municipalities refuses the list of prefectures', async () => {
    expect((await said((say) => importMunicipalities(file('pid,pref,prefkana\n1,北海道,ほっかいどう\n'), say))).text).toContain('COLUMN_MISSING');
  });
});
