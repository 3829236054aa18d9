import { SYSTEM } from '@muster/identity';
import { advance } from '@muster/platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { CallUpControl } from '../control/call-up-control.service.ts';
import { Acts } from '../testing/answering.acts.ts';
import { ANSWERING_SIDE } from '../testing/answering.providers.ts';
import { launchedCallUp, sendQueued, type Scene } from '../testing/call-up.scene.ts';
import { receive } from '../testing/inbound.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { WaveService } from '../waves/wave.service.ts';
import { CORRUPTIONS } from './invariant.corruptions.ts';
import { CHECKS, InvariantAuditor } from './invariant-auditor.service.ts';
import { INVARIANTS, type InvariantReport } from './invariant.ts';

let scene: SceneApp;
let call: Scene;

const onTime = (one: Scene) => scene.db.transaction((em) => scene.get(WaveService).onTime(em, one.callUpId));
const remind = (one: Scene) => scene.db.transaction((em) => scene.get(WaveService).onReminder(em, one.callUpId, 1));
const check = (em: Pick<EntityManager, 'query'>, one = call): Promise<InvariantReport> => scene.get(InvariantAuditor).check(em, one.callUpId);

/** A call-up with some of everything: answers of all kinds, a withdrawal, a second wave, a reminder, all sent. */
async function eventful(): Promise<Scene> {
  const acts = new Acts(scene);
  const one = await launchedCallUp(scene.db, { people: 8, lines: [{ need: 2, reserves: 1 }, { need: 1 }], invited: 6, waveSize: 2, waveIntervalSeconds: 600, reminderAfterSeconds: 300 });
  await receive(scene, [{ from: one.people[0]!.phone, text: '1' }, { from: one.people[1]!.phone, text: '2' }, { from: one.people[2]!.phone, text: 'えっと' }]);
  await acts.answer(one, 3);
  await acts.assemble(one);
  await sendQueued(scene.db, one.callUpId);
  await advance(scene.db, '5 minutes');
  await remind(one);
  await advance(scene.db, '5 minutes');
  await onTime(one);
  await acts.answer(one, 0, 'NO');
  await acts.assemble(one);
  await sendQueued(scene.db, one.callUpId);
  return one;
}

beforeAll(async () => {
  scene = await sceneApp(ANSWERING_SIDE);
  call = await eventful();
});
afterAll(() => scene.close());

describe('the auditor', () => {
  it('has a check for every invariant that rows can prove', () => {
    expect(CHECKS.map((one) => one.id)).toEqual([...INVARIANTS]);
  });

  it('finds nothing in a call-up that went as it should', async () => {
    expect(await check(scene.db)).toEqual({ results: Object.fromEntries(INVARIANTS.map((id) => [id, true])), violations: 0, breaches: [] });
  });

  it('finds nothing in a cancelled one whose last words went out', async () => {
    const cancelled = await eventful();
    await scene.get(CallUpControl).cancel(SYSTEM, cancelled.callUpId, { reason: 'x' });
    await sendQueued(scene.db, cancelled.callUpId);
    expect((await check(scene.db, cancelled)).breaches).toEqual([]);
  });

  it('has nothing to say of a call-up that does not exist', async () => {
    expect((await scene.get(InvariantAuditor).check(scene.db, '00000000-0000-7000-8000-000000000000')).violations).toBe(0);
  });
});

// A check that cannot fail is a defect: each breach that a check knows is made once, in a transaction that is undone.
describe.each(Object.keys(CORRUPTIONS) as (keyof typeof CORRUPTIONS)[])('%s', (id) => {
  it.each(Object.entries(CORRUPTIONS[id]))('finds: %s', async (what, damage) => {
    const report = await damaged(damage);
    expect(report.breaches.filter((breach) => breach.invariant === id).map((breach) => breach.what)).toContain(what);
    expect(report.results[id]).toBe(false);
    expect(report.breaches.every((breach) => breach.samples.length > 0 && breach.samples.length <= 5)).toBe(true);
  });
});

describe('the corruptions', () => {
  it('cover every breach that the checks know', () => {
    const known = CHECKS.flatMap((one) => [...one.sql.matchAll(/select (?:distinct )?'([^']+)'/g)].map((found) => `${one.id} ${found[1]}`));
    const made = Object.entries(CORRUPTIONS).flatMap(([id, list]) => Object.keys(list).map((what) => `${id} ${what}`));
    expect(made.sort()).toEqual(known.sort());
  });
});

/** Does the damage with triggers and foreign keys off, audits, and undoes it. */
async function damaged(damage: string): Promise<InvariantReport> {
  const runner = scene.db.createQueryRunner();
  await runner.startTransaction();
  try {
    await runner.query('set local session_replication_role = replica');
    for (const statement of damage.split(';').map((one) => one.trim()).filter(Boolean)) {
      await runner.query(statement.replaceAll(':call', `'${call.callUpId}'::uuid`).replaceAll(':one', `'${call.people[3]!.invitationId}'::uuid`).replaceAll(':text', `'${call.callUpId}'`));
    }
    return await check(runner.manager);
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}
