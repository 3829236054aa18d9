import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedCareers, seedPlans, seedPledges, seedReference, seedRoster, seedStaff, seedTraining } from '@muster/seeds';
import { withClient } from './database.ts';
import { seedYear } from './demo-year.ts';

const URL = process.env.DATABASE_URL!;
const KEYS = { MUSTER_SECRET: process.env.MUSTER_SECRET!, MUSTER_PREVIOUS_SECRETS: [] };
const rows = <T extends object>(sql: string): Promise<T[]> => withClient(URL, async (client) => (await client.query<T>(sql)).rows);

describe('the demo’s progress board', () => {
  beforeAll(() => withClient(URL, async (client) => {
    await seedReference(client);
    await seedRoster(client, { experts: 300, seed: 5, keys: KEYS });
    await seedStaff(client, KEYS);
    await seedCareers(client, { seed: 5 });
    await seedTraining(client, { seed: 5, keys: KEYS });
    await seedPlans(client, { seed: 5 });
    await seedPledges(client, { seed: 5 });
    await seedYear(URL);
  }));

  it('has every indicator’s figures of today, and those of the last year’s end, of the country and of bodies', async () => {
    const codes = ['EXERCISE_SEATS', 'MILESTONES', 'ROSTER', 'SECURITY_POSTS', 'SLOTS_FILLED', 'TRAINING'];
    expect(await rows(`select distinct indicator_code as code from figure where on_day = (muster_now() at time zone 'Asia/Tokyo')::date order by 1`)).toEqual(codes.map((code) => ({ code })));
    expect(await rows(`select 1 from figure where indicator_code = 'ROSTER' and tier is not null and on_day < current_date - 7`)).toHaveLength(4);
    expect(await rows(`select distinct indicator_code as code from figure where organisation_id is not null and numerator > 0 and on_day < current_date - 7 order by 1`))
      .toEqual(['EXERCISE_SEATS', 'SECURITY_POSTS', 'SLOTS_FILLED', 'TRAINING'].map((code) => ({ code })));
  });

  it('has one published year with what bodies said to it; a second time changes nothing', async () => {
    const year = `select s.fiscal_year, s.published_at is not null as published, (select count(*)::int from snapshot_figure) as figures, (select count(*)::int from figure_comment) as comments from snapshot s`;
    const before = await rows<{ published: boolean; figures: number; comments: number }>(year);
    expect(before).toMatchObject([{ published: true, comments: 3 }]);
    expect(before[0]!.figures).toBeGreaterThan(80);
    await seedYear(URL);
    expect(await rows(year)).toEqual(before);
  });
});
