import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitScore } from '../assembly/fit.score.ts';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import { fitScoreSql } from './fit-score.query.ts';

let scene: SceneApp;
beforeAll(async () => { scene = await sceneApp([]); });
afterAll(() => scene.close());

const BLOCKS: Record<string, string> = { '13': '関東', '14': '関東', '27': '近畿' };
const pairs = fc.record({
  level: fc.integer({ min: 1, max: 4 }), verified: fc.boolean(), home: fc.constantFrom('13', '14', '27'), recentCalls: fc.nat(9),
  minLevel: fc.integer({ min: 1, max: 4 }), place: fc.constantFrom('ON_SITE', 'REMOTE', 'EITHER'), where: fc.constantFrom('13', '27', null),
});

it('scores in SQL as the rule does', async () => {
  const given = fc.sample(pairs, 500).map((pair) => ({ ...pair, homeBlock: BLOCKS[pair.home], block: pair.where && BLOCKS[pair.where] }));
  const sql = fitScoreSql({ level: 'e.level', verified: 'e.verified', prefectureCode: 'e.home', block: 'e."homeBlock"', recentCalls: 'e."recentCalls"', line: 'l' });
  const scored = await scene.db.query<{ score: number }[]>(
    `select ${sql} as score from jsonb_to_recordset($1::jsonb) as e(level smallint, verified boolean, home text, "homeBlock" text, "recentCalls" int,
       "minLevel" smallint, place text, "where" text, block text)
     cross join lateral (select e."minLevel" as min_level, e.place, e."where" as prefecture_code, e.block) l`,
    [JSON.stringify(given)],
  );
  for (const [index, pair] of given.entries()) {
    const rule = fitScore(
      { level: pair.level, verified: pair.verified, prefectureCode: pair.home, block: pair.homeBlock!, languages: [], recentCalls: pair.recentCalls },
      { minLevel: pair.minLevel, place: pair.place, prefectureCode: pair.where, block: pair.block ?? null, languages: [] },
    );
    expect(scored[index]!.score).toBeCloseTo(rule, 5);
  }
});
