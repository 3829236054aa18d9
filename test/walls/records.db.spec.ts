import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@muster/identity';
import type { DatabaseContext } from '@muster/platform';
import { as, WallScene } from './walls.scene.ts';

let scene: WallScene;
beforeAll(async () => { scene = await WallScene.open(); });
afterAll(() => scene.close());

const TABLES = ['expert', 'expert_skill', 'contact', 'availability', 'call_up', 'invitation', 'answer', 'incident'] as const;
/** What the statement of a service that forgot every check would show: own and foreign rows, per table. */
const shown = async (context: DatabaseContext): Promise<Record<string, number>> =>
  Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await scene.sees(context, table)] as const)));
const nothing = Object.fromEntries(TABLES.map((table) => [table, 0]));

describe('where a service forgets its check, PostgreSQL', () => {
  it('shows HR the people of its ministry, and neither addresses, times, answers nor attestations', async () => {
    expect(await shown(as('HR', { organisationIds: [scene.ids.ministry] }))).toEqual({ ...nothing, expert: 1, expert_skill: 1 });
    expect(await scene.api(as('HR', { organisationIds: [scene.ids.ministry] }), 'select id from expert')).toEqual([{ id: scene.ids.own }]);
    expect(await shown(as('HR'))).toEqual(nothing);
  });

  it('shows HR who lets himself be seen for job offers, and nothing else that people consent to', async () => {
    await scene.owner.query(`insert into consent (expert_id, code, given) values ($1, 'HR_OFFERS', true), ($1, 'NAME_OTHER_BODIES', true), ($2, 'HR_OFFERS', false)`, [scene.ids.other, scene.ids.own]);
    expect(await scene.api(as('HR', { organisationIds: [scene.ids.ministry] }), 'select expert_id, code from consent')).toEqual([{ expert_id: scene.ids.other, code: 'HR_OFFERS' }]);
    expect(await scene.sees(as('EMPLOYER_CONTACT', { organisationIds: [scene.ids.bureau] }), 'consent')).toBe(0);
  });

  it('shows an employer contact nothing of his people', async () => {
    expect(await shown(as('EMPLOYER_CONTACT', { organisationIds: [scene.ids.ministry, scene.ids.bureau] }))).toEqual(nothing);
  });

  it('shows an expert himself and the call-ups that he is invited to', async () => {
    const { own } = scene.ids;
    expect(await shown(as('EXPERT', { expertId: own }))).toEqual({
      ...nothing, expert: 1, expert_skill: 1, contact: 1, availability: 1, call_up: 1, invitation: 1, answer: 1,
    });
    expect(await scene.api(as('EXPERT', { expertId: own }), 'select expert_id from invitation')).toEqual([{ expert_id: own }]);
  });

  it('changes nobody but himself', async () => {
    const { own, other } = scene.ids;
    const expert = as('EXPERT', { expertId: own });
    expect(await scene.api(expert, 'update expert set travel_ok = false where id = $1', [other])).toEqual([[], 0]);
    expect(await scene.api(expert, 'update contact set opted_out_at = now() where expert_id = $1', [other])).toEqual([[], 0]);
    await expect(scene.api(expert, `insert into availability_exception (expert_id, during, available) values ($1, '[2026-01-01,2026-01-02)', false)`, [other])).rejects.toThrow(/row-level security/);
    await expect(scene.api(expert, 'update expert set id = $2 where id = $1', [own, '0197a3f2-0000-7000-8000-000000000001'])).rejects.toThrow(/row-level security/);
  });

  it('shows whoever holds an answer link that invitation alone', async () => {
    const link = await scene.linkOf(scene.ids.otherInvitation);
    expect(await shown({ kind: 'link', link })).toEqual({ ...nothing, expert: 1, call_up: 1, invitation: 1, answer: 1 });
    expect(await scene.api({ kind: 'link', link }, 'select id from invitation')).toEqual([{ id: scene.ids.otherInvitation }]);
    expect(await shown({ kind: 'link', link: '999999' })).toEqual(nothing);
    expect(await shown({ kind: 'user', link })).toEqual(nothing);
  });

  it.each<[Role, Partial<Record<(typeof TABLES)[number], number>>]>([
    ['COORDINATOR', { expert: 2, expert_skill: 2, contact: 2, availability: 2, call_up: 1, invitation: 2, answer: 2, incident: 1 }],
    ['VETTING_OFFICER', { expert: 2, expert_skill: 2, contact: 2 }],
    ['AUDITOR', { call_up: 1, invitation: 2, answer: 2, incident: 1 }],
    ['ADMINISTRATOR', { expert: 2, expert_skill: 2 }],
  ])('shows a %s what the role needs', async (role, expected) => {
    expect(await shown(as(role))).toEqual({ ...nothing, ...expected });
  });

  it('finds names by the index for readers only, and of their people only', async () => {
    const named = 'select id from expert where id in (select muster_experts_named($1))';
    expect(await scene.api(as('COORDINATOR'), named, [['ヤマダ']])).toHaveLength(2);
    expect(await scene.api(as('HR', { organisationIds: [scene.ids.ministry] }), named, [['ヤマダ']])).toEqual([{ id: scene.ids.own }]);
    expect(await scene.api(as('APPROVER'), 'select muster_experts_named($1)', [['ヤマダ']])).toEqual([]);
    expect(await scene.api(null, 'select muster_experts_named($1)', [['ヤマダ']])).toEqual([]);
  });
});
