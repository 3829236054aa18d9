import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../support/browser.ts';
import * as careers from './support/careers.ts';
import type { CareerAnswer } from './support/careers.ts';
import { cast } from './support/cast.ts';
import { dayIn } from './support/membership.ts';
import { signedIn } from './support/staff.ts';
import { World } from './support/world.ts';

const PAGE = 'query($first: Int!, $after: String) { posts(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }';
const HOLDERS = 'query($id: ID!) { post(id: $id) { holdings { staffCode person { kanji { full } romaji { full } } } } }';
const HISTORY = 'query($id: ID!) { post(id: $id) { history { what titleJa abolishedOn } } }';
const SPEAK = 'mutation($language: Language!) { setMyLanguage(language: $language) { locale } }';

interface Made { id: string; body: string }
interface Page { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: { id: string }[] }

let world: World;
let hr: Browser;
let central: Browser;
let ids: Record<string, string>;
let today: string;

const ask = async (browser: Browser, operation: string, variables: object): Promise<CareerAnswer> => (await browser.run<{ result: CareerAnswer }>(operation, { ...variables })).result;
const found = (body: string, rank: string): Promise<CareerAnswer> =>
  ask(central, careers.FOUND_POST, { input: { organisationId: body, titleJa: '参事官', titleEn: 'Counsellor', rank, securityManagement: true, foundedOn: '2020-04-01', duties: [] } });
const page = async (first: number, after: string | null = null): Promise<Page> => (await central.run<{ posts: Page }>(PAGE, { first, after })).posts;

describe('posts', () => {
  beforeAll(async () => {
    world = await World.open();
    const rows = await world.rows<{ slug: string; id: string }>('select slug, id from organisation');
    ids = Object.fromEntries(rows.map(({ slug, id }) => [slug, id]));
    [hr, central] = [await signedIn(world, 'HR', null, ids.meti), await signedIn(world, 'HR_CENTRAL', null, ids.nco)];
    today = await dayIn(world, 0);
  });
  afterAll(() => world.close());

  it('name who holds and held them to whom these people are visible, and to nobody else', async () => {
    const { people: [own, foreign] } = await cast(world, [{ organisationId: ids.meti }, { organisationId: ids.mof }]);
    const { id } = await found(ids.meti!, 'DIRECTOR');
    await world.rows(
      `insert into post_holding (post_id, expert_id, staff_code, kind, from_on, until_on) values
        ($1, $2, null, 'HOLDER', '2020-04-01', '2020-04-10'), ($1, $3, null, 'HOLDER', '2020-04-11', '2020-04-20'), ($1, null, 'M-1', 'HOLDER', '2020-04-21', null)`, [id, own!.id, foreign!.id]);
    const named = { kanji: { full: own!.name.replace(/(?=\d)/, ' ') }, romaji: { full: 'Yamada Taro' } };
    const [unseen, staff] = [{ staffCode: null, person: null }, { staffCode: 'M-1', person: null }];
    expect(await hr.run(HOLDERS, { id })).toEqual({ post: { holdings: [{ staffCode: null, person: named }, unseen, staff] } });
    expect(await central.run(HOLDERS, { id })).toEqual({ post: { holdings: [unseen, unseen, staff] } });
  });

  it('keep in their history that they were abolished, and that this was taken back', async () => {
    const { id, version } = await found(ids.meti!, 'STAFF');
    const titles = { titleJa: ' 参事官', titleEn: 'Counsellor' };
    expect(await ask(hr, careers.RENAME_POST, { id, version, ...titles })).toMatchObject({ code: 'SAME_TITLES', field: 'titleJa', remedy: expect.any(String) });
    const renamed = await ask(hr, careers.RENAME_POST, { id, version, ...titles, titleJa: '室長' });
    const gone = await ask(hr, careers.ABOLISH_POST, { id, version: renamed.version, on: today });
    await ask(hr, careers.ABOLISH_POST, { id, version: gone.version, on: null });
    expect(await hr.run(HISTORY, { id })).toEqual({ post: { history: [
      { what: 'FOUNDED', titleJa: '参事官', abolishedOn: null }, { what: 'CHANGED', titleJa: '室長', abolishedOn: null },
      { what: 'ABOLISHED', titleJa: '室長', abolishedOn: today }, { what: 'ABOLISHED', titleJa: '室長', abolishedOn: null },
    ] } });
  });

  it('stand together by body, though two bodies are read alike, and none is lost when the language is changed between two pages', async () => {
    const [one, other] = (await world.rows<{ id: string }>(
      `insert into organisation (slug, kind, name_ja, name_kana, name_en, valid_from) values
        ('read-one', 'LOCAL_GOVERNMENT', '府中市', 'フチュウシ', 'Zeta', '1950-01-01'), ('read-other', 'LOCAL_GOVERNMENT', '符中市', 'フチュウシ', 'Alpha', '1950-01-01') returning id`)).map(({ id }) => id);
    const made: Made[] = [];
    for (const [body, rank] of [[one, 'DIRECTOR'], [other, 'STAFF'], [other, 'VICE_MINISTER'], [one, 'UNIT_CHIEF']] as [string, string][]) made.push({ id: (await found(body, rank)).id, body });
    const every = (await page(50)).nodes.map(({ id }) => id);
    const alike = every.flatMap((id) => made.find((post) => post.id === id) ?? []);
    const [director, staff, vice, chief] = made as [Made, Made, Made, Made];
    expect(alike).toEqual(one! < other! ? [director, chief, vice, staff] : [vice, staff, director, chief]);
    const read: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { pageInfo, nodes } = await page(2, after);
      read.push(...nodes.map(({ id }) => id));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      await central.run(SPEAK, { language: read.length % 4 === 0 ? 'ja' : 'en' });
    }
    expect(read).toEqual(every);
    await central.run(SPEAK, { language: 'en' });
    expect((await page(50)).nodes.map(({ id }) => id)).not.toEqual(every);
  });
});
