import { SYSTEM } from '@muster/identity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CallUpControl } from '../control/call-up-control.service.ts';
import { TeamControl } from '../control/team-control.service.ts';
import { Acts, standings } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, type Scene, type SceneOptions } from '../testing/call-up.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';

let scene: SceneApp;
let acts: Acts;

beforeAll(async () => {
  scene = await sceneApp(ANSWERING_SIDE);
  acts = new Acts(scene);
});
afterAll(() => scene.close());

/** One person who said yes to two call-ups of the same days. */
async function twice(first: Partial<SceneOptions> = {}, second: Partial<SceneOptions> = {}): Promise<[Scene, Scene]> {
  const one = await launchedCallUp(scene.db, { people: 1, ...first });
  const other = await launchedCallUp(scene.db, { people: 1, who: one.people, ...second });
  await acts.answer(one, 0);
  await acts.answer(other, 0);
  return [one, other];
}

const both = async (one: Scene, other: Scene): Promise<(string | null)[]> => [...await standings(scene.db, one), ...await standings(scene.db, other)];
const waiting = async (call: Scene): Promise<number> => (await scene.db.query<{ n: number }[]>(
  `select count(*)::int as n from job_queue.job where name = 'callup.assemble' and data ->> 'callUpId' = $1 and state = 'created'`, [call.callUpId]))[0]!.n;

describe('somebody who said yes to two incidents', () => {
  it('has one place, also when both teams are put together at once', async () => {
    const [one, other] = await twice();
    await Promise.all([acts.assemble(one), acts.assemble(other)]);
    expect((await both(one, other)).filter((standing) => standing === 'ASSIGNED 0')).toHaveLength(1);
  });

  it('is not confirmed by hand for the second, and the reason is said', async () => {
    const [one, other] = await twice();
    await acts.assemble(one);
    for (const position of [undefined, 0]) {
      expect(await scene.get(TeamControl).confirm(SYSTEM, other.people[0]!.invitationId, position)).toMatchObject({ ok: false, problem: { code: 'BOOKED_ELSEWHERE' } });
    }
  });

  it('is looked at again by the second when the first lets him go', async () => {
    const [one, other] = await twice();
    await acts.assemble(one);
    await acts.assemble(other);
    await scene.db.query(`delete from job_queue.job where name = 'callup.assemble'`);
    await scene.get(CallUpControl).cancel(SYSTEM, one.callUpId, { reason: 'x' });
    expect(await waiting(other)).toBe(1);
    await acts.assemble(other);
    expect(await both(one, other)).toEqual(['STOOD_DOWN', 'ASSIGNED 0']);
  });

  it('serves for real although a drill has him, and not the other way round', async () => {
    const [drill, real] = await twice({ kind: 'DRILL' });
    await acts.assemble(drill);
    await acts.assemble(real);
    expect(await both(drill, real)).toEqual(['ASSIGNED 0', 'ASSIGNED 0']);
    const [first, second] = await twice({}, { kind: 'DRILL' });
    await acts.assemble(first);
    await acts.assemble(second);
    expect((await both(first, second))[1]).not.toBe('ASSIGNED 0');
  });
});
