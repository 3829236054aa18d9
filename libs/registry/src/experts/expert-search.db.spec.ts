import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PageArgs } from '@muster/platform';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { actorWith } from '../testing/actor.fixture.ts';
import { insertExpert, insertReference, type ExpertFixture } from '../testing/expert.fixture.ts';
import { registryScene } from '../testing/registry.scene.ts';
import { ExpertSearch } from './expert-search.service.ts';
import type { ExpertFilter } from './expert.filter.ts';

const PEOPLE: Record<string, ExpertFixture> = {
  arai: { familyName: '新井', givenName: '愛', familyKana: 'アライ', givenKana: 'アイ', familyRomaji: 'Arai', givenRomaji: 'Ai', sector: 'PRIVATE', languages: ['ja', 'en'] },
  oono: { familyName: '大野', givenName: '蓮', familyKana: 'オオノ', givenKana: 'レン', familyRomaji: 'Ōno', givenRomaji: 'Ren', prefectureCode: '27' },
  gato: { familyName: '賀東', givenName: '誠', familyKana: 'ガトウ', givenKana: 'マコト', familyRomaji: 'Gato', givenRomaji: 'Makoto', status: 'VETTING' },
  kano: { familyName: '狩野', givenName: '恵', familyKana: 'カノウ', givenKana: 'メグミ', familyRomaji: 'Kano', givenRomaji: 'Megumi', skills: [{ role: 'PD-WRL-003', level: 3, verified: true }] },
  takahashi: { familyName: '髙橋', givenName: '花子', familyKana: 'タカハシ', givenKana: 'ハナコ', familyRomaji: 'Takahashi', givenRomaji: 'Hanako', skills: [{ role: 'PD-WRL-003', level: 2 }, { role: 'IN-WRL-002', level: 4, verified: true }] },
  watanabe: { familyName: '渡邉', givenName: '50%', familyKana: 'ワタナベ', givenKana: 'ゴジュウ', familyRomaji: 'Watanabe', givenRomaji: 'Goju', prefectureCode: '01' },
};

describe('ExpertSearch', () => {
  let module: TestingModule;
  let search: ExpertSearch;
  const ids = new Map<string, string>();
  const coordinator = actorWith(['COORDINATOR']);
  const page = (parts: Partial<PageArgs> = {}): PageArgs => ({ first: 50, ...parts });
  const nameOf = (id: string): string => [...ids].find(([, value]) => value === id)?.[0] ?? id;
  const found = async (filter: ExpertFilter, actor = coordinator): Promise<string[]> =>
    (await search.page(actor, filter, page())).nodes.map((expert) => nameOf(expert.id));

  beforeAll(async () => {
    module = await registryScene();
    search = module.get(ExpertSearch);
    const database = module.get(DataSource);
    await insertReference(database);
    for (const [name, person] of Object.entries(PEOPLE).reverse()) ids.set(name, await insertExpert(database, person));
    await database.query('update expert set travel_ok = false where id = $1', [ids.get('arai')]);
  });
  afterAll(() => module.close());

  it('lists everybody in the order of katakana, voiced sounds after their plain ones', async () => {
    expect(await found({})).toEqual(['arai', 'oono', 'gato', 'kano', 'takahashi', 'watanabe']);
  });

  it.each([
    ['高橋', ['takahashi']], ['髙橋花子', ['takahashi']], ['花子　髙橋', ['takahashi']], ['たかはし', ['takahashi']], ['ﾊﾅｺ', ['takahashi']],
    ['hanako TAKAHASHI', ['takahashi']], ['カハ', ['takahashi']], ['渡辺', ['watanabe']], ['ono', ['oono']], ['ア', ['arai']],
    ['レ', ['oono']], ['0%', ['watanabe']], ['%', []], ['メグミ 大野', []], ['・', ['arai', 'oono', 'gato', 'kano', 'takahashi', 'watanabe']],
  ])('finds %s', async (text, expected) => {
    expect(await found({ text })).toEqual(expected);
  });

  it.each<[string, ExpertFilter, string[]]>([
    ['a role', { roleId: 'PD-WRL-003' }, ['kano', 'takahashi']],
    ['a role at a level', { roleId: 'PD-WRL-003', minLevel: 3 }, ['kano']],
    ['any role at a level', { minLevel: 4 }, ['takahashi']],
    ['a verified role', { roleId: 'PD-WRL-003', verifiedOnly: true }, ['kano']],
    ['no such role', { roleId: 'XX' }, []],
    ['prefectures', { prefectureCodes: ['01', '27'] }, ['oono', 'watanabe']],
    ['no prefecture', { prefectureCodes: [] }, []],
    ['blocks in either language', { blocks: ['近畿', 'Hokkaido'] }, ['oono', 'watanabe']],
    ['a sector', { sector: 'PRIVATE' }, ['arai']],
    ['all of the languages', { languages: ['en', 'ja'] }, ['arai']],
    ['a status', { status: ['VETTING'] }, ['gato']],
    ['no organisation', { organisationId: '0197a3f2-0000-7000-8000-000000000001' }, []],
    ['a time', { availableAt: { from: new Date('2026-08-10T00:00:00Z') }, prefectureCodes: ['13'] }, ['gato', 'kano', 'takahashi']],
    ['five filters at once', { text: 'カ', roleId: 'PD-WRL-003', minLevel: 3, sector: 'PUBLIC', status: ['ACTIVE'], languages: ['ja'] }, ['kano']],
  ])('narrows by %s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  it('pages without loss or repetition, and counts only when asked', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const part = await search.page(coordinator, {}, page({ first: 4, after }));
      seen.push(...part.nodes.map((expert) => nameOf(expert.id)));
      expect(part.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(await (part.totalCount as () => Promise<number>)()).toBe(6);
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['arai', 'oono', 'gato', 'kano', 'takahashi', 'watanabe']);
  });

  it('keeps people of the same name apart over pages', async () => {
    const twins = ['a', 'b', 'c'].map((name) => `twin-${name}`);
    for (const name of twins) ids.set(name, await insertExpert(module.get(DataSource), { familyKana: 'ンンン', familyName: '同姓' }));
    const first = await search.page(coordinator, { text: '同姓' }, page({ first: 2 }));
    const second = await search.page(coordinator, { text: '同姓' }, page({ first: 2, after: first.pageInfo.endCursor }));
    expect([...first.nodes, ...second.nodes].map((expert) => nameOf(expert.id))).toEqual(twins);
  });

  it('puts no name into a cursor', async () => {
    const part = await search.page(coordinator, { text: '髙橋' }, page());
    expect(Buffer.from(part.pageInfo.endCursor!, 'base64url').toString()).toBe(JSON.stringify([ids.get('takahashi')]));
  });

  it.each([
    [{ after: Buffer.from('["no id"]').toString('base64url') }, {}, /^after: /],
    [{ first: 201 }, {}, /^first: /],
    [{}, { minLevel: 9 }, /^filter\.minLevel: /],
  ])('refuses %j with %j', async (args, filter, message) => {
    await expect(search.page(coordinator, filter, page(args))).rejects.toThrow(message);
  });

  it('shows an expert himself and strangers nobody', async () => {
    expect(await found({}, actorWith(['EXPERT'], { expertId: ids.get('kano')! }))).toEqual(['kano']);
    expect(await found({}, actorWith(['APPROVER']))).toEqual([]);
  });
});
