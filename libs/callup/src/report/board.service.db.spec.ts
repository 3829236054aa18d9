import { linkActor, SYSTEM } from '@muster/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvariantAuditor } from '../audit-check/invariant-auditor.service.ts';
import { visibleCallUps, visibleInvitations } from '../callup.access.ts';
import { CALLUP_ENTITIES } from '../callup.entity.ts';
import { launchedCallUp, type Scene } from '../testing/call-up.scene.ts';
import { staff } from '../testing/launch.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import type { InvitationFilter } from '../types/invitation.type.ts';
import { Board } from './board.service.ts';
import { countDeliveries, countPeople, funnelOf } from './funnel.query.ts';
import { readLines } from './lines.query.ts';
import { myCallUps } from './my-call-ups.query.ts';

let scene: SceneApp;
let call: Scene;

/** Seven people: yes, yes from, remote only, no, late yes, unclear, silent; an eighth is held back. */
beforeAll(async () => {
  scene = await sceneApp([Board, InvariantAuditor], [], {}, [TypeOrmModule.forFeature(CALLUP_ENTITIES)]);
  call = await launchedCallUp(scene.db, { people: 8, invited: 7, lines: [{ need: 2, reserves: 1 }, {}], fits: (person) => (person === 0 ? [0] : [0, 1]) });
  const answer = (at: number, kind: string, late = false): Promise<unknown> => scene.db.query(
    'update invitation set answer = $2, answered_at = muster_now(), answer_late = $3, seen_at = muster_now() where id = $1', [call.people[at]!.invitationId, kind, late],
  );
  await answer(0, 'YES');
  await answer(1, 'YES_FROM');
  await answer(2, 'REMOTE_ONLY');
  await answer(3, 'NO');
  await answer(4, 'YES', true);
  await scene.db.query('update invitation set unclear_at = muster_now() where id = $1', [call.people[5]!.invitationId]);
  await scene.db.query(`update invitation set assignment = 'ASSIGNED', requirement_position = 0 where id = $1`, [call.people[0]!.invitationId]);
  await scene.db.query(`update invitation set assignment = 'RESERVE', requirement_position = 0 where id = $1`, [call.people[1]!.invitationId]);
  await scene.db.query(`update invitation set assignment = 'PROPOSED', requirement_position = 1 where id = $1`, [call.people[2]!.invitationId]);
  await scene.db.query(`update call_up set plan = '{"fitting": {"0": 8, "1": 7}}' where id = $1`, [call.callUpId]);
  for (const kind of ['LAUNCHED', 'FILLED', 'REOPENED']) {
    await scene.db.query(`insert into call_up_event (call_up_id, kind, detail) values ($1, $2, '{"people": 7, "none": null}')`, [call.callUpId, kind]);
  }
});
afterAll(() => scene.close());

describe('the funnel', () => {
  it('adds up: people by answer, messages by state', async () => {
    const people = await countPeople(scene.db, [call.callUpId]);
    const deliveries = await countDeliveries(scene.db, [call.callUpId]);
    const funnel = funnelOf(people.get(call.callUpId)!, deliveries.get(call.callUpId)!);
    expect(funnel).toMatchObject({
      recipients: 7, heldBack: 1, seen: 5, answered: 4, yes: 1, yesFrom: 1, remoteOnly: 1, no: 1, late: 1, unclear: 1, silent: 2,
      messages: 14, accepted: 14, queued: 0, delivered: 0,
    });
    const { recipients, yes, yesFrom, remoteOnly, no, late, silent } = funnel;
    expect(yes + yesFrom + remoteOnly + no + late + silent).toBe(recipients);
  });

  it('is empty for a call-up that has nobody', async () => {
    const none = '0198c0de-0000-7000-8000-000000000001';
    expect((await countPeople(scene.db, [none])).get(none)).toMatchObject({ recipients: 0, silent: 0 });
    expect((await countDeliveries(scene.db, [none])).get(none)).toEqual([]);
  });
});

it('covers each line', async () => {
  expect((await readLines(scene.db, [call.callUpId])).get(call.callUpId)).toMatchObject([
    { position: 0, headCount: 2, fitting: 8, yes: 3, assigned: 1, reserve: 1 }, { position: 1, fitting: 7, yes: 2, assigned: 0, reserve: 0 },
  ]);
});

it('draws how answers came in, those that count alone, and where people live', async () => {
  await scene.db.query(`update call_up set launched_at = muster_now() - interval '10 minutes' where id = $1`, [call.callUpId]);
  const points = await scene.get(Board).answersOverTime(call.callUpId);
  expect(points.at(-1)).toMatchObject({ yes: 3, no: 1 });
  expect(await scene.get(Board).byPrefecture(call.callUpId)).toEqual([{ prefectureCode: '13', called: 7, yes: 3, assigned: 1 }]);
});

describe('lists', () => {
  const board = (): Board => scene.get(Board);

  it.each<[number, InvitationFilter]>([
    [8, {}], [2, { answers: ['YES'] }], [1, { answers: ['YES'], late: false }], [1, { late: true }], [2, { silent: true }], [5, { silent: false }],
    [1, { assignments: ['RESERVE'] }], [2, { assignments: ['ASSIGNED', 'PROPOSED'] }], [1, { wave: 0 }], [7, { wave: 1 }], [7, { line: 1 }], [0, { answers: [] }],
    [1, { line: 1, answers: ['NO'] }],
  ])('finds %i invitations by %j', async (found, filter) => {
    const page = await board().invitations(call.callUpId, { first: 200 }, filter);
    expect(page.nodes).toHaveLength(found);
    expect(await (page.totalCount as () => Promise<number>)()).toBe(found);
  });

  it('pages through invitations in the order of calling, each once', async () => {
    const ranks: number[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await board().invitations(call.callUpId, { first: 3, after }, {});
      ranks.push(...page.nodes.map((invitation) => invitation.rank));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    expect(ranks).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('tells the timeline, the newest first, without empty facts', async () => {
    const { nodes } = await board().timeline(call.callUpId, { first: 2 });
    expect(nodes.map((event) => event.kind)).toEqual(['REOPENED', 'FILLED']);
    expect(nodes[0]!.facts).toEqual([{ name: 'people', value: '7' }]);
  });

  it('lists call-ups, and checks their invariants', async () => {
    expect((await board().callUps({ first: 5 }, {})).nodes.map((one) => one.id)).toEqual([call.callUpId]);
    expect(await board().callUp('0198c0de-0000-7000-8000-000000000001')).toBeNull();
    const checks = await board().invariants(call.callUpId);
    expect(checks).toHaveLength(12);
    expect(checks.find((check) => check.id === 'I8')).toMatchObject({ holds: false });
  });
});

describe('record rights', () => {
  const person = (): Scene['people'][number] => call.people[1]!;
  const ids = (): string[] => call.people.map((one) => one.invitationId);

  it('lets those who run call-ups see every one, and others none as a whole', () => {
    for (const role of ['COORDINATOR', 'APPROVER', 'AUDITOR'] as const) {
      expect(visibleCallUps(staff('u', role), [call.callUpId, 'nonsense'])).toEqual(new Set([call.callUpId]));
    }
    expect(visibleCallUps(SYSTEM, [call.callUpId]).size).toBe(1);
    for (const role of ['EXPERT', 'HR', 'VETTING_OFFICER', 'EMPLOYER_CONTACT', 'ADMINISTRATOR'] as const) expect(visibleCallUps(staff('u', role), [call.callUpId]).size).toBe(0);
  });

  it('lets an expert and a link see the own invitation only, once it was called', async () => {
    const expert = { ...staff('u', 'EXPERT'), expertId: person().expertId };
    expect(await visibleInvitations(scene.db, expert, ids())).toEqual(new Set([person().invitationId]));
    expect(await visibleInvitations(scene.db, linkActor(person().expertId, 'ja'), [...ids(), 'nonsense'])).toEqual(new Set([person().invitationId]));
    expect(await visibleInvitations(scene.db, { ...expert, expertId: call.people[7]!.expertId }, ids())).toEqual(new Set());
    expect(await visibleInvitations(scene.db, staff('u', 'HR'), ids())).toEqual(new Set());
    expect((await visibleInvitations(scene.db, staff('u', 'COORDINATOR'), ids())).size).toBe(8);
  });

  it('shows an expert the own call-ups with what was told', async () => {
    const mine = async (at: number) => (await myCallUps(scene.db, call.people[at]!.expertId, { first: 10 })).nodes;
    expect(await mine(0)).toMatchObject([{ invitationId: call.people[0]!.invitationId, answer: 'YES', assignment: 'ASSIGNED', place: 'EITHER', state: 'OPEN' }]);
    expect(await mine(2)).toMatchObject([{ answer: 'REMOTE_ONLY', assignment: null, place: null, workRoleId: null }]);
    expect(await mine(7)).toEqual([]);
    expect(JSON.stringify(await mine(0))).not.toContain('scene');
  });
});
