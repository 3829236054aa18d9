import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { seedCareers } from './careers.loader.ts';
import { seedPlans } from './plans.loader.ts';
import { seedPledges } from './progress.loader.ts';
import { seedReference } from './reference.loader.ts';
import { seedRoster } from './roster.loader.ts';
import { seedTraining } from './training.loader.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const KEYS = { MUSTER_SECRET: process.env.MUSTER_SECRET!, MUSTER_PREVIOUS_SECRETS: [] };
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });

const rows = async <T>(sql: string): Promise<T[]> => (await client.query(sql)).rows as T[];
const count = async (of: string): Promise<number> => (await rows<{ n: number }>(`select count(*)::int as n from ${of}`))[0]!.n;

describe('the demo of careers and training on a real database', () => {
  beforeAll(async () => {
    await client.connect();
    await seedReference(client);
    await seedRoster(client, { experts: 300, seed: 5, keys: KEYS, now: NOW });
  });
  afterAll(() => client.end());

  it('leaves nothing behind when a row is refused half-way', async () => {
    await client.query(`alter table candidate_event add constraint refuse check (kind <> 'APPOINTED')`);
    await expect(seedCareers(client, { seed: 5, now: NOW })).rejects.toThrow('refuse');
    await client.query('alter table candidate_event drop constraint refuse');
    expect([await count('post'), await count('slot'), await count('consent')]).toEqual([0, 0, 0]);
  });

  it('loads posts, slots, candidates and appointments once', async () => {
    const loaded = await seedCareers(client, { seed: 5, now: NOW });
    expect(loaded).toMatchObject({ posts: 2_000, slots: 600 });
    expect([await count('post'), await count('slot'), await count('candidate'), await count('appointment')]).toEqual([2_000, 600, loaded.candidates, loaded.appointments]);
    expect(loaded.candidates > 5 && loaded.appointments > 100).toBe(true);
    expect(await seedCareers(client, { seed: 5, now: NOW })).toEqual({ posts: 0, slots: 0, candidates: 0, appointments: 0 });
    expect(await count('post')).toBe(2_000);
  });

  it('says nothing that the product would refuse', async () => {
    expect(await rows(`select s.id from slot s join slot_event e on e.slot_id = s.id group by s.id
      having sum(heads) filter (where kind = 'FILLED') > coalesce(sum(heads) filter (where kind = 'GRANTED'), 0)`)).toEqual([]);
    expect(await rows(`select p.id from post p join organisation o on o.id = p.organisation_id where p.founded_on < o.valid_from or p.abolished_on > o.valid_to`)).toEqual([]);
    expect(await rows(`select a.id from post_holding a join post_holding b on b.post_id = a.post_id and b.id > a.id
      and daterange(a.from_on, a.until_on, '[]') && daterange(b.from_on, b.until_on, '[]') and (a.kind = 'ACTING') = (b.kind = 'ACTING')`)).toEqual([]);
    expect(await rows(`select c.id from candidate c where not exists (select from consent w where w.expert_id = c.expert_id and w.code = 'HR_OFFERS' and w.given)`)).toEqual([]);
    expect(await rows(`select c.id from candidate c where c.state <> (select kind from candidate_event v where v.candidate_id = c.id order by v.id desc limit 1)`)).toEqual([]);
  });

  it('loads courses, twelve exercises and two events with rehearsals and findings, once', async () => {
    expect(await seedTraining(client, { seed: 5, keys: KEYS, now: NOW })).toMatchObject({ exercises: 12 });
    expect(await rows(`select p.code, count(*)::int as rehearsals, (count(*) filter (where e.state = 'HELD'))::int as held from event_programme p join exercise e on e.programme_id = p.id group by 1 order by 1`))
      .toEqual([{ code: 'D-GAMES', rehearsals: 5, held: 5 }, { code: 'D-SUMMIT', rehearsals: 5, held: 3 }]);
    expect(await rows(`select segment from seat_event group by exercise_id, segment having sum(seats) filter (where kind = 'FILLED') > sum(seats) filter (where kind = 'OFFERED')`)).toEqual([]);
    expect(await count('finding')).toBeGreaterThan(15);
    expect(await rows(`select distinct e.code from (select p.code from finding f join exercise x on x.id = f.exercise_id join event_programme p on p.id = x.programme_id
      where not exists (select from finding_move m where m.finding_id = f.id)) e`)).toEqual([{ code: 'D-SUMMIT' }]);
    expect(await rows('select organisation_id from headcount h where people < (select count(*) from staff s join staff_term t on t.staff_id = s.id where s.organisation_id = h.organisation_id and t.layer = h.layer)')).toEqual([]);
    expect(await seedTraining(client, { seed: 5, keys: KEYS, now: NOW })).toEqual({ staff: 0, exercises: 0 });
  });

  it('loads plans on the tracks and pledges with milestones, once; what a milestone points to is there', async () => {
    const [plans, pledges] = [await seedPlans(client, { seed: 5, now: NOW }), await seedPledges(client, { seed: 5, now: NOW })];
    expect([plans > 5, pledges >= 25, await count('career_plan'), await count('pledge'), await count('milestone')]).toEqual([true, true, plans, pledges, pledges * 3]);
    expect([await seedPlans(client, { seed: 5, now: NOW }), await seedPledges(client, { seed: 5, now: NOW })]).toEqual([0, 0]);
    expect(await rows(`select tier from target where indicator_code = 'ROSTER' and tier is not null order by 1`)).toEqual([{ tier: 'L1' }, { tier: 'L2' }, { tier: 'L3' }, { tier: 'L4' }]);
    expect(await rows(`select m.id from milestone m join pledge p on p.id = m.pledge_id where m.due_on > p.due_on or m.reached_on < (p.at at time zone 'Asia/Tokyo')::date or m.reached_on > '2026-11-22'`)).toEqual([]);
    expect(await rows(`select distinct link_kind as kind from milestone where link_id is not null order by 1`)).toEqual(['COURSE', 'EXERCISE', 'POST', 'SLOT'].map((kind) => ({ kind })));
    expect(await rows(`select m.id from milestone m join pledge p on p.id = m.pledge_id where m.link_kind in ('SLOT', 'POST')
      and not exists (select from slot s where s.id = m.link_id and s.organisation_id = p.organisation_id) and not exists (select from post o where o.id = m.link_id and o.organisation_id = p.organisation_id)`)).toEqual([]);
  });
});
