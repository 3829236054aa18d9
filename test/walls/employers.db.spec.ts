import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DatabaseContext } from '@muster/platform';
import { as, WallScene } from './walls.scene.ts';

let scene: WallScene;
let contact: DatabaseContext;
const links: string[] = [];

/** Two releases of the ministry's person, of which the employer was written to about one, and one of the bureau's. */
beforeAll(async () => {
  scene = await WallScene.open();
  const { ministry, bureau, ownInvitation, otherInvitation } = scene.ids;
  contact = as('EMPLOYER_CONTACT', { organisationIds: [ministry] });
  for (const [invitation, organisation, asked, state] of [[ownInvitation, ministry, true, 'GRANTED'], [ownInvitation, ministry, false, 'WITHDRAWN'], [otherInvitation, bureau, true, 'PENDING']] as const) {
    const [terms] = await scene.owner.query<{ id: string }[]>(
      `insert into standing_terms (organisation_id, valid_from, notice_hours, release_needed, answer_within_minutes, pay_basis, liability_basis, recorded_at)
       values ($1, '2020-01-01', 1, true, 60, 'UNPAID', 'PERSON', now()) returning id`, [organisation]);
    const [request] = await scene.owner.query<{ id: string }[]>(
      `insert into release_request (invitation_id, organisation_id, terms_id, requirement_position, from_at, until_at, place, drill, state, opened_at, remind_at, due_at, asked_at)
       values ($1, $2, $3, 0, now(), now(), 'REMOTE', false, $4, now(), now(), now() + interval '1 hour', case when $5 then now() end) returning id`,
      [invitation, organisation, terms!.id, state, asked]);
    const [person] = await scene.owner.query<{ id: string }[]>(
      `insert into organisation_contact (organisation_id, name_sealed, email_sealed, added_at) values ($1, '', '', now()) returning id`, [organisation]);
    const [notice] = await scene.owner.query<{ link: string }[]>(
      `insert into release_notice (request_id, contact_id, kind, queued_at) values ($1, $2, 'ASK', now()) returning link_number as link`, [request!.id, person!.id]);
    links.push(notice!.link);
  }
});
afterAll(() => scene.close());

describe('an employer, where a service forgets its check,', () => {
  it('sees the releases of his own people that he was asked for, and nothing of the others', async () => {
    expect(await scene.api(contact, 'select organisation_id, state from release_request')).toEqual([{ organisation_id: scene.ids.ministry, state: 'GRANTED' }]);
    expect(await scene.api(contact, 'select distinct organisation_id from standing_terms')).toEqual([{ organisation_id: scene.ids.ministry }]);
    expect(await scene.api(as('EMPLOYER_CONTACT'), 'select id from release_request')).toEqual([]);
    for (const table of ['organisation_contact', 'release_notice', 'expert', 'invitation', 'answer', 'call_up', 'incident']) expect([table, await scene.sees(contact, table)]).toEqual([table, 0]);
  });

  it('who holds a release link has that one request, and decides no other', async () => {
    const held: DatabaseContext = { kind: 'release', link: links[2]! };
    expect(await scene.api(held, 'select organisation_id from release_request')).toEqual([{ organisation_id: scene.ids.bureau }]);
    expect((await scene.api(held, `update release_request set state = 'REFUSED' where organisation_id = $1 returning id`, [scene.ids.ministry])) as unknown).toEqual([[], 0]);
    for (const table of ['organisation_contact', 'expert', 'invitation', 'standing_terms']) expect([table, await scene.sees(held, table)]).toEqual([table, 0]);
  });

  it('learns the name of whom he is asked for, and of nobody else', async () => {
    const named = async (context: DatabaseContext | null): Promise<unknown[]> => scene.api(context,
      `select r.state, p.family_romaji <> '' as romaji from jsonb_to_recordset($1::jsonb) as r(id uuid, state text) cross join lateral muster_release_person(r.id) p order by 1`, [JSON.stringify(requests)]);
    const requests = await scene.owner.query<{ id: string; state: string }[]>('select id, state from release_request');
    expect(requests).toHaveLength(3);
    expect(await named(contact)).toEqual([{ state: 'GRANTED', romaji: true }]);
    expect(await named({ kind: 'release', link: links[2]! })).toEqual([{ state: 'PENDING', romaji: true }]);
    for (const context of [as('EMPLOYER_CONTACT'), as('EXPERT', { expertId: scene.ids.own }), null]) expect(await named(context)).toEqual([]);
  });

  it('decides nothing without a link', async () => {
    expect((await scene.api(contact, `update release_request set state = 'REFUSED' returning id`)) as unknown).toEqual([[], 0]);
    await expect(scene.api(contact, `insert into standing_terms (organisation_id, valid_from, notice_hours, release_needed, answer_within_minutes, pay_basis, liability_basis, recorded_at)
      values ($1, '2020-01-01', 1, true, 60, 'UNPAID', 'PERSON', now())`, [scene.ids.ministry])).rejects.toThrow(/row-level security/);
  });
});
