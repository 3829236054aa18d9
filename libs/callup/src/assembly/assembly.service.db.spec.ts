import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Acts, standings, stateOf, timeline, told } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, type Scene } from '../testing/call-up.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';

let scene: SceneApp;
let acts: Acts;

beforeAll(async () => {
  scene = await sceneApp(ANSWERING_SIDE);
  acts = new Acts(scene);
});
afterAll(() => scene.close());

const yes = async (call: Scene, ...people: number[]): Promise<void> => {
  for (const person of people) await acts.answer(call, person);
  await acts.assemble(call);
};

describe('assembling a team', () => {
  it('confirms the first, keeps reserves, thanks the rest once the team is complete', async () => {
    const call = await launchedCallUp(scene.db, { people: 5, lines: [{ need: 2, reserves: 1 }] });
    await yes(call, 0, 1);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'ASSIGNED 0', null, null, null]);
    expect(await stateOf(scene.db, call)).toBe('OPEN');
    await yes(call, 2, 3);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'ASSIGNED 0', 'RESERVE 0', 'STOOD_DOWN', null]);
    expect(await stateOf(scene.db, call)).toBe('FILLED');
    expect(await Promise.all([0, 1, 2, 3, 4].map((person) => told(scene.db, call, person)))).toEqual([['CONFIRM'], ['CONFIRM'], ['RESERVE'], ['STAND_DOWN'], []]);
    expect(await told(scene.db, call, 0, 'EMAIL')).toEqual(['CONFIRM']);
    expect(await timeline(scene.db, call)).toEqual(['ASSEMBLED', 'ASSEMBLED', 'FILLED']);
  });

  it('fills as many heads as it can over all lines together', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 1 }, { need: 1 }, { need: 1 }], fits: (at) => [[0, 1, 2], [0, 1], [0]][at]! });
    await yes(call, 0, 1, 2);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 2', 'ASSIGNED 1', 'ASSIGNED 0']);
  });

  it('keeps people without a place while one may still come, and tells them nothing yet', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 1 }, { need: 1 }], fits: (at) => (at < 2 ? [0] : [1]) });
    await yes(call, 0, 1);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'PROPOSED', null]);
    expect(await told(scene.db, call, 1)).toEqual([]);
    await yes(call, 2);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'STOOD_DOWN', 'ASSIGNED 1']);
  });

  it('changes and tells nothing when it runs again', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 1, reserves: 1 }] });
    await yes(call, 0, 1, 2);
    for (let time = 0; time < 3; time += 1) await acts.assemble(call);
    expect(await Promise.all([0, 1, 2].map((person) => told(scene.db, call, person)))).toEqual([['CONFIRM'], ['RESERVE'], ['STAND_DOWN']]);
    expect(await timeline(scene.db, call)).toEqual(['ASSEMBLED', 'FILLED']);
  });

  it('never gives more places than there are, also when assemblies run at once', async () => {
    const call = await launchedCallUp(scene.db, { people: 12, lines: [{ need: 2, reserves: 1 }, { need: 1 }] });
    await Promise.all(call.people.map(async (_, person) => {
      await acts.answer(call, person);
      await acts.assemble(call);
    }));
    const given = (await standings(scene.db, call)).filter((standing) => standing !== 'STOOD_DOWN').sort();
    expect(given).toEqual(['ASSIGNED 0', 'ASSIGNED 0', 'ASSIGNED 1', 'RESERVE 0']);
  });
});

describe('changed answers', () => {
  it('puts the reserve in for somebody who withdraws, and tells only him', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 1, reserves: 1 }] });
    await yes(call, 0, 1);
    await acts.answer(call, 0, 'NO');
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['RELEASED', 'ASSIGNED 0', null]);
    expect(await told(scene.db, call, 0)).toEqual(['CONFIRM']);
    expect(await told(scene.db, call, 1)).toEqual(['RESERVE', 'CONFIRM']);
    expect(await stateOf(scene.db, call)).toBe('OPEN');
    expect(await timeline(scene.db, call)).toEqual(['ASSEMBLED', 'FILLED', 'ASSEMBLED', 'REOPENED']);
  });

  it('prefers the reserve to somebody who was told nothing, and never moves the confirmed', async () => {
    const call = await launchedCallUp(scene.db, { people: 4, lines: [{ need: 1, reserves: 1 }, { need: 1 }], fits: (at) => (at === 3 ? [1] : [0]) });
    await scene.db.query(`update invitation set scores = '{0.99}' where id = $1`, [call.people[2]!.invitationId]);
    await yes(call, 0, 1);
    const [first, reserve] = await standings(scene.db, call);
    expect([first, reserve].sort()).toEqual(['ASSIGNED 0', 'RESERVE 0']);
    await yes(call, 2);
    await acts.answer(call, 0, 'NO');
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['RELEASED', 'ASSIGNED 0', 'RESERVE 0', null]);
  });

  it('takes the place from somebody whose changed yes does not fit it, and gives another that does', async () => {
    const call = await launchedCallUp(scene.db, { people: 2, lines: [{ place: 'ON_SITE' }, { place: 'REMOTE' }], fits: (at) => (at === 0 ? [0, 1] : [0]) });
    await scene.db.query(`update invitation set scores = '{0.9,0.1}' where id = $1`, [call.people[0]!.invitationId]);
    await yes(call, 0);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', null]);
    await acts.answer(call, 0, 'REMOTE_ONLY');
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 1', null]);
    expect(await told(scene.db, call, 0)).toEqual(['CONFIRM', 'CONFIRM']);
  });

  it('does not count somebody who arrives after the work', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    await acts.answer(call, 0, 'YES_FROM', new Date(Date.now() + 4 * 24 * 3_600_000));
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['PROPOSED']);
  });

  it('takes somebody who was stood down again only after a new yes', async () => {
    const call = await launchedCallUp(scene.db, { people: 2 });
    await yes(call, 0, 1);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'STOOD_DOWN']);
    await acts.answer(call, 0, 'NO');
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['RELEASED', 'STOOD_DOWN']);
    await yes(call, 1);
    expect(await standings(scene.db, call)).toEqual(['RELEASED', 'ASSIGNED 0']);
    expect(await told(scene.db, call, 1)).toEqual(['STAND_DOWN', 'CONFIRM']);
  });
});

describe('answers out of time', () => {
  it('stands down at the deadline who has no place, and answers a late yes with thanks', async () => {
    const call = await launchedCallUp(scene.db, { people: 3, lines: [{ need: 1 }, { need: 1 }], fits: (at) => (at < 2 ? [0] : [1]), deadlineIn: '10 minutes' });
    await yes(call, 0, 1);
    await advance(scene.db, '11 minutes');
    await yes(call, 2);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'STOOD_DOWN', 'STOOD_DOWN']);
    expect(await told(scene.db, call, 2)).toEqual(['STAND_DOWN']);
    expect(await stateOf(scene.db, call)).toBe('OPEN');
  });

  it('gives nobody a place after the close; reserves are free to go', async () => {
    const call = await launchedCallUp(scene.db, { people: 4, lines: [{ need: 1, reserves: 1 }, { need: 1 }], fits: (at) => (at < 3 ? [0] : [1]) });
    await yes(call, 0, 1);
    await acts.answer(call, 3);
    await scene.db.query(`update call_up set state = 'CLOSED', ended_at = muster_now() where id = $1`, [call.callUpId]);
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual(['ASSIGNED 0', 'STOOD_DOWN', null, 'STOOD_DOWN']);
    expect(await told(scene.db, call, 1)).toEqual(['RESERVE', 'STAND_DOWN']);
  });

  it('leaves a cancelled call-up alone', async () => {
    const call = await launchedCallUp(scene.db, { people: 1 });
    await acts.answer(call, 0);
    await scene.db.query(`update call_up set state = 'CANCELLED', ended_at = muster_now() where id = $1`, [call.callUpId]);
    await acts.assemble(call);
    expect(await standings(scene.db, call)).toEqual([null]);
  });
});
