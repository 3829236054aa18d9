import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { findingCounts } from '../exercises/exercise.query.ts';
import { actProblem, FindingAct, isOpen } from './finding.rule.ts';

const BY = randomUUID();
let database: DataSource;
beforeAll(async () => { database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL!, extra: { max: 1 } }).initialize(); });
afterAll(() => database.destroy());

const one = async (sql: string, parameters: unknown[] = []): Promise<string> => (await database.query<{ id: string }[]>(sql, parameters))[0]!.id;

/** An exercise that was held, with findings to which these acts were done, as far as the rule lets them. */
async function exercise(wishes: readonly (readonly FindingAct[])[]): Promise<{ id: string; open: number }> {
  const id = await one(`insert into exercise (kind, title_ja, title_en, from_on, until_on, state) values ('DOMESTIC', 'x', 'x', '2026-05-01', '2026-05-01', 'HELD') returning id`);
  let open = 0;
  for (const [at, wish] of wishes.entries()) {
    const finding = await one(`insert into finding (exercise_id, number, due_on, text_sealed, by_user, by_name) values ($1, $2, '2026-06-01', '', $3, 'x') returning id`, [id, at + 1, BY]);
    const acts: FindingAct[] = [];
    for (const act of wish) {
      if (actProblem(acts, act, 'x') !== null) continue;
      acts.push(act);
      await database.query(`insert into finding_move (finding_id, act, reason_sealed, by_user, by_name) values ($1, $2, '', $3, 'x')`, [finding, act, BY]);
    }
    if (isOpen(acts)) open += 1;
  }
  return { id, open };
}

describe('open findings in SQL', () => {
  it('are those that the rule leaves open, whatever was done about them', async () => {
    await database.query(`select set_config('muster.context', $1, false)`, [JSON.stringify({ kind: 'user', may: ['training:read'] })]);
    const findings = fc.array(fc.array(fc.constantFrom(...Object.values(FindingAct)), { maxLength: 5 }), { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(findings, async (wishes) => {
      const { id, open } = await exercise(wishes);
      expect(await findingCounts(database.manager, [id])).toEqual([{ exerciseId: id, findings: wishes.length, open }]);
    }), { numRuns: 25 });
  });
});
