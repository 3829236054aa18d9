import { Vault } from '@muster/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SEALED_TEXTS } from '../sealed/callup.seal.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { wantedText } from './found-text.rule.ts';
import { IncidentSearch } from './incident-search.service.ts';

/** One more than what is opened at most. */
const MANY = 5_001;

let scene: SceneApp;
/** The newest first. */
let ids: string[];

/** Incidents N-1 to N-5001 in the order of time, all of the same title but the oldest. */
beforeAll(async () => {
  scene = await sceneApp([IncidentSearch]);
  const rows = await scene.db.query<{ id: string }[]>(
    `insert into incident (code, title_sealed, summary_sealed, severity, tlp, drill)
     select 'N-' || n, '', '', 2, 'AMBER', false from generate_series(1, $1::int) n order by n returning id`, [MANY]);
  ids = rows.map(({ id }) => id).reverse();
  const titles = await scene.get(Vault).sealAll(SEALED_TEXTS.incidentTitle, ids.map((row, at) => ({ row, text: at === MANY - 1 ? '送電網の停止' : '一斉暗号化' })));
  await scene.db.query('update incident i set title_sealed = t.title from unnest($1::uuid[], $2::bytea[]) t (id, title) where i.id = t.id', [ids, titles]);
});
afterAll(() => scene.close());

const find = (text: string, most?: number) => scene.get(IncidentSearch).find(wantedText(text), most);

describe('the search among the titles of incidents', () => {
  it('reads those of the 5,000 newest, and says of how many it did not', async () => {
    expect([await find('送電'), (await find('暗号化'))!.ids.length]).toEqual([{ ids: [], titlesUnread: 1 }, MANY - 1]);
  });

  it('finds the oldest by its number all the same', async () => {
    expect(await find('N-1')).toMatchObject({ ids: expect.arrayContaining([ids.at(-1)!]), titlesUnread: 1 });
  });

  it('reads as many as it is told, the newest, and all where there are no more', async () => {
    const { ids: found, titlesUnread } = (await find('暗号化', 3))!;
    expect([found.sort(), titlesUnread]).toEqual([ids.slice(0, 3).sort(), MANY - 3]);
    expect(await find('送電', MANY)).toEqual({ ids: [ids.at(-1)!], titlesUnread: 0 });
    expect(await find('　')).toBeNull();
  });
});
