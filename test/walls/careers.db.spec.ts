import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, WallScene } from './walls.scene.ts';

let scene: WallScene;
const ids = { post: '', bureauPost: '', slot: '', candidate: '' };
const FOUND = `insert into post (organisation_id, title_ja, title_en, rank, security_management, founded_on) values ($1, '班長', 'Chief', 'DIRECTOR', true, '2026-04-01') returning id`;
const ENTRY = `insert into slot_event (slot_id, organisation_id, fiscal_year, kind, heads, on_day) values ($1, $2, 2026, 'GRANTED', 1, '2026-04-01') returning id`;

const hr = (organisation: string): ReturnType<typeof as> => as('HR', { organisationIds: [organisation] });
const one = async (sql: string, parameters: unknown[]): Promise<string> => (await scene.owner.query<{ id: string }[]>(sql, parameters))[0]!.id;

beforeAll(async () => {
  scene = await WallScene.open();
  const { ministry, bureau, own, other } = scene.ids;
  [ids.post, ids.bureauPost] = [await one(FOUND, [ministry]), await one(FOUND, [bureau])];
  ids.slot = await one(`insert into slot (organisation_id, fiscal_year, title_ja, title_en, rank) values ($1, 2026, '枠', 'Slot', 'DIRECTOR') returning id`, [ministry]);
  await one(ENTRY, [ids.slot, ministry]);
  ids.candidate = await one('insert into candidate (slot_id, expert_id) values ($1, $2) returning id', [ids.slot, other]);
  await one(`insert into candidate_event (candidate_id, kind, on_day) values ($1, 'SHORTLISTED', '2026-04-01') returning id`, [ids.candidate]);
  await one(`insert into post_holding (post_id, expert_id, kind, from_on) values ($1, $2, 'HOLDER', '2026-04-01') returning id`, [ids.post, own]);
  await scene.owner.query(`insert into consent (expert_id, code, given) values ($1, 'HR_OFFERS', true), ($2, 'HR_OFFERS', true)`, [own, other]);
});
afterAll(() => scene.close());

describe('posts, slots and candidates', () => {
  const TABLES = ['post_holding', 'post_event', 'slot', 'slot_event', 'candidate', 'candidate_event'];
  const seen = (context: ReturnType<typeof as> | null): Promise<number[]> => Promise.all(TABLES.map((table) => scene.sees(context, table)));

  it('are seen by HR of the body, by the authority’s own HR, and by the person himself', async () => {
    expect(await seen(hr(scene.ids.ministry))).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await seen(hr(scene.ids.bureau))).toEqual([0, 1, 0, 0, 0, 0]);
    expect(await seen(as('HR_CENTRAL'))).toEqual([1, 2, 1, 1, 1, 1]);
    expect(await seen(as('EXPERT', { expertId: scene.ids.other }))).toEqual([0, 0, 1, 0, 1, 1]);
    expect(await seen(as('EXPERT', { expertId: scene.ids.own }))).toEqual([1, 0, 0, 0, 0, 0]);
    expect(await seen(as('EMPLOYER_CONTACT', { organisationIds: [scene.ids.bureau] }))).toEqual([0, 0, 0, 0, 0, 0]);
    for (const role of ['COORDINATOR', 'APPROVER', 'VETTING_OFFICER', 'AUDITOR', 'ADMINISTRATOR'] as const) expect(await seen(as(role))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await seen(null)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('are written for one’s own body only', async () => {
    const { ministry, bureau } = scene.ids;
    await expect(scene.api(hr(bureau), FOUND, [ministry])).rejects.toThrow('row-level security');
    await expect(scene.api(hr(bureau), ENTRY, [ids.slot, ministry])).rejects.toThrow('row-level security');
    await expect(scene.api(hr(bureau), ENTRY, [ids.slot, bureau])).rejects.toThrow('foreign key');
    await expect(scene.api(hr(bureau), 'insert into candidate (slot_id, expert_id) values ($1, $2)', [ids.slot, scene.ids.own])).rejects.toThrow('row-level security');
    await expect(scene.api(hr(bureau), `insert into post_holding (post_id, staff_code, kind, from_on) values ($1, '1', 'ACTING', '2026-04-01')`, [ids.post])).rejects.toThrow('row-level security');
    expect(await scene.api(hr(bureau), `update post set title_ja = '改' where id = $1 returning id`, [ids.post])).toEqual([[], 0]);
    expect(await scene.api(as('COORDINATOR'), `update candidate set state = 'DROPPED' returning id`)).toEqual([[], 0]);
  });

  it('keep their history whoever writes', async () => {
    const owner = (sql: string, parameters: unknown[] = []): Promise<unknown> => scene.owner.query(sql, parameters);
    await expect(owner(`update post set rank = 'STAFF' where id = $1`, [ids.post])).rejects.toThrow('founded anew');
    await expect(owner('delete from post where id = $1', [ids.post])).rejects.toThrow('founded anew');
    await expect(owner(`update post_holding set from_on = '2025-04-01'`)).rejects.toThrow('never overwritten');
    await expect(owner('delete from post_holding')).rejects.toThrow('never overwritten');
    await expect(owner('update slot_event set heads = 2')).rejects.toThrow('append-only');
    await expect(owner('delete from slot_event')).rejects.toThrow('append-only');
    await expect(owner(`update candidate_event set kind = 'OFFERED'`)).rejects.toThrow('append-only');
    await owner(`update post set title_ja = '室長', version = version + 1 where id = $1`, [ids.bureauPost]);
    expect(await owner('select what, title_ja from post_event where post_id = $1 order by id', [ids.bureauPost])).toEqual([{ what: 'FOUNDED', title_ja: '班長' }, { what: 'CHANGED', title_ja: '室長' }]);
  });

  it('never tell a body that one of its own people is open to offers', async () => {
    const { ministry, bureau, own, other } = scene.ids;
    const open = (context: ReturnType<typeof as>): Promise<unknown> => scene.api(context, 'select expert_id as id from muster_offer_people(null, null, 1, null, null, 10)');
    expect(await open(hr(ministry))).toEqual([{ id: other }]);
    expect(await open(hr(bureau))).toEqual([{ id: own }]);
    expect(await open(as('EMPLOYER_CONTACT', { organisationIds: [ministry] }))).toEqual([]);
    expect(await open(as('COORDINATOR'))).toEqual([]);
    expect(await scene.api(hr(ministry), `select expert_id as id from consent where code = 'HR_OFFERS'`)).toEqual([{ id: other }]);
  });

  it('name candidates while they are open to offers, to those who hire', async () => {
    const names = (context: ReturnType<typeof as>): Promise<unknown[]> => scene.api(context, 'select family_name, family_romaji from muster_candidate_names($1)', [[ids.candidate]]);
    expect(await names(hr(scene.ids.ministry))).toHaveLength(1);
    expect(await names(hr(scene.ids.bureau))).toEqual([]);
    expect(await names(as('COORDINATOR'))).toEqual([]);
    await scene.owner.query(`update consent set given = false where expert_id = $1`, [scene.ids.other]);
    expect(await names(hr(scene.ids.ministry))).toEqual([]);
  });
});
