import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { launchedCallUp, sendQueued, type Scene } from '../testing/call-up.scene.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { foldTallies } from './fold-tallies.query.ts';

let scene: SceneApp;
let call: Scene;

beforeAll(async () => { scene = await sceneApp([]); });
afterAll(() => scene.close());
beforeEach(async () => {
  await scene.db.query('delete from call_up');
  call = await launchedCallUp(scene.db, { people: 6, invited: 4, lines: [{}, {}], fits: (person) => (person % 2 ? [0] : [0, 1]), queued: true });
});

const SUMS = {
  delivery: `select purpose, channel, state, sum(messages)::int as n from delivery_tally group by 1, 2, 3 having sum(messages) <> 0`,
  invitation: `select called, answer, late, seen, unclear, lines, sum(people)::int as n from invitation_tally group by 1, 2, 3, 4, 5, 6 having sum(people) <> 0`,
};
const ROWS = {
  delivery: `select purpose, channel, state, count(*)::int as n from delivery group by 1, 2, 3`,
  invitation: `select wave > 0 as called, answer, answer_late as late, seen_at is not null as seen, unclear_at is not null as unclear, lines, count(*)::int as n from invitation group by 1, 2, 3, 4, 5, 6`,
};

async function agrees(): Promise<void> {
  for (const table of ['delivery', 'invitation'] as const) {
    const [tallied, counted] = [await scene.db.query<unknown[]>(SUMS[table]), await scene.db.query<unknown[]>(ROWS[table])];
    const sorted = (rows: unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
    expect(sorted(tallied)).toEqual(sorted(counted));
  }
}

const ACTS: Readonly<Record<string, string>> = {
  answer: `update invitation set answer = 'YES', answered_at = muster_now() where rank % 3 = $1 % 3`,
  change: `update invitation set answer = 'NO', answer_late = true where answer is not null and rank % 2 = $1 % 2`,
  see: `update invitation set seen_at = muster_now() where rank = $1`,
  call: `update invitation set wave = 1, lines = lines[1:1] where wave = 0 and rank = $1`,
  place: `update invitation set assignment = 'ASSIGNED' where rank = $1`,
  claim: `update delivery set state = 'CLAIMED' where state = 'QUEUED' and id in (select id from delivery order by id offset $1 limit 3)`,
  accept: `update delivery set state = 'ACCEPTED' where state = 'CLAIMED' and id in (select id from delivery order by id offset $1 limit 2)`,
  cancel: `update delivery set state = 'CANCELLED' where state = 'QUEUED' and id in (select id from delivery order by id offset $1 limit 1)`,
  lose: `delete from delivery where id in (select id from delivery order by id offset $1 limit 1)`,
};

describe('the tallies', () => {
  it('are what counting gives, whatever happens in whatever order, folded or not', async () => {
    const acts = fc.array(fc.tuple(fc.constantFrom(...Object.keys(ACTS), 'fold'), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 15 });
    await fc.assert(fc.asyncProperty(acts, async (list) => {
      for (const [act, n] of list) {
        if (act === 'fold') await foldTallies(scene.db);
        else await scene.db.query(ACTS[act]!, [n]);
      }
      await agrees();
    }), { numRuns: 40 });
  });

  it('are folded into a line for each kind when there are many', async () => {
    for (let n = 0; n < 600; n += 1) await scene.db.query('update invitation set answer = $1 where rank = 1', [n % 2 ? 'YES' : 'NO']);
    await sendQueued(scene.db, call.callUpId);
    await foldTallies(scene.db);
    const [{ lines }] = await scene.db.query<[{ lines: number }]>('select count(*)::int as lines from invitation_tally');
    expect(lines).toBeLessThan(10);
    await agrees();
  });

  it('go with their call-up, and a rolled back act leaves none', async () => {
    await expect(scene.db.transaction(async (em) => {
      await em.query(`update invitation set answer = 'YES'`);
      throw new Error('taken back');
    })).rejects.toThrow('taken back');
    await agrees();
    await scene.db.query('delete from call_up');
    expect(await scene.db.query('select call_up_id from delivery_tally union all select call_up_id from invitation_tally')).toEqual([]);
  });
});
