import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DEMO_AFFECTED_ORGANISATION } from '../roster/employers.ts';
import { leftOutCount } from '../roster/left-out.ts';
import { DEMO_STAFF } from './demo-staff.ts';
import { namedId } from '../random/demo-id.ts';
import { seedReference } from './reference.loader.ts';
import { seedRoster } from './roster.loader.ts';
import { seedStaff } from './staff.loader.ts';
import { seedVetting } from './vetting.loader.ts';

const EXPERTS = 300;
const SEED = 5;
const NOW = new Date('2026-11-22T10:00:00Z');
const KEYS = { MUSTER_SECRET: process.env.MUSTER_SECRET!, MUSTER_PREVIOUS_SECRETS: [] };
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });

async function value<T = number>(sql: string, params: unknown[] = []): Promise<T> {
  const { rows } = await client.query<{ value: T }>(`select (${sql}) as value`, params);
  return rows[0]!.value;
}
const count = (table: string): Promise<number> => value(`select count(*)::int from ${table}`);

/** What the reference tables hold and when their rows were written. */
const referenceState = (): Promise<string> => value<string>(`
  select md5(string_agg(row, ',' order by row)) from (
    select p.xmin || p::text as row from prefecture p union all select w.xmin || w::text from work_role w
    union all select o.xmin || o::text from organisation o union all select p.xmin || p::text from preset p) rows`);

describe('the demo data on a real database', () => {
  beforeAll(() => client.connect());
  afterAll(() => client.end());

  describe('before the reference facts', () => {
    it('loads nothing at all, since employers could not be named', async () => {
      await expect(seedRoster(client, { experts: 3, seed: SEED, keys: KEYS, now: NOW })).rejects.toThrow();
      expect([await count('expert'), await count('organisation'), await count('demo_marker')]).toEqual([0, 0, 0]);
    });
  });

  describe('seedReference', () => {
    it('writes the facts', async () => {
      await seedReference(client);
      expect([await count('work_role'), await count('prefecture'), await count('infrastructure_sector'), await count('preset'), await count('attestation_kind'), await count('credential_rule')]).toEqual([41, 47, 15, 7, 2, 2]);
      expect(await value(`select count(distinct preset_code)::int from preset_line where work_role_id is null`)).toBe(7);
    });

    it('writes nothing when nothing changed', async () => {
      const before = await referenceState();
      await seedReference(client);
      expect(await referenceState()).toBe(before);
    });

    it('brings a changed fact back, and leaves rows alone that are not its own', async () => {
      await client.query(`update work_role set name_ja = '?' where id = 'PD-WRL-003'`);
      await client.query(`insert into organisation (slug, kind, name_ja, name_en, valid_from) values ('own', 'COMPANY', '自社', 'Own', '2020-04-01')`);
      await seedReference(client);
      expect(await value<string>(`select name_ja from work_role where id = 'PD-WRL-003'`)).toBe('インシデント対応');
      expect(await value(`select count(*)::int from organisation where slug = 'own'`)).toBe(1);
    });
  });

  describe('seedRoster', () => {
    it('leaves nothing behind when a row is refused half-way, and the connection usable', async () => {
      await client.query('alter table availability add constraint refuse check (wake_severity < 0)');
      await expect(seedRoster(client, { experts: EXPERTS, seed: SEED, keys: KEYS, now: NOW })).rejects.toThrow('refuse');
      await client.query('alter table availability drop constraint refuse');
      expect([await count('expert'), await count('contact'), await count('demo_marker')]).toEqual([0, 0, 0]);
    });

    it('loads the people asked for and those left out, reports progress, marks the database', async () => {
      const progress: number[][] = [];
      const result = await seedRoster(client, { experts: EXPERTS, seed: SEED, keys: KEYS, now: NOW, onProgress: (...seen) => progress.push(seen) });
      expect(result).toEqual({ skipped: false, experts: EXPERTS, leftOut: leftOutCount(EXPERTS) });
      expect(progress.at(-1)).toEqual([EXPERTS, EXPERTS]);
      const all = EXPERTS + leftOutCount(EXPERTS);
      expect([await count('expert'), await count('contact'), await count('availability')]).toEqual([all, all * 2, all]);
      expect(await value<string>(`select experts || ' ' || seed from demo_marker`)).toBe(`${EXPERTS} ${SEED}`);
    });

    it('lets exactly the people asked for be called, when the affected operator is named', async () => {
      const callable = await value(`
        select count(*)::int from expert e join availability a on a.expert_id = e.id
        where e.status = 'ACTIVE' and e.paused_at is null and e.eligible_until > $1::date + 30
          and exists (select from contact c where c.expert_id = e.id and c.verified_at is not null and c.opted_out_at is null)
          and not exists (select from availability_exception x where x.expert_id = e.id and not x.available and x.during && tstzrange($1, $1::timestamptz + '30 days'))
          and not exists (select from expert_conflict k join organisation o on o.id = k.organisation_id and o.slug = $2 where k.expert_id = e.id)
          and a.wake_severity <= 4`, [NOW, DEMO_AFFECTED_ORGANISATION]);
      expect(callable).toBe(EXPERTS);
    });

    it('gives teams with a lead and a deputy each, and specialists of whom most did their courses', async () => {
      expect(await count('team')).toBe(21);
      expect(await value(`select count(*)::int from (select team_id from team_member where post = 'LEAD' group by 1 having count(*) = 1) t`)).toBeGreaterThan(10);
      expect(await value(`select count(*)::int from team_member m join expert e on e.id = m.expert_id where e.status <> 'ACTIVE'`)).toBe(0);
      expect(await value(`select count(*)::int from credential_evidence v left join expert_credential c using (expert_id, credential_code) where c.id is null or v.done_on < c.obtained_on`)).toBe(0);
      expect([await count('team_aid'), await value(`select count(distinct kind)::int from credential_evidence`)]).toEqual([11, 2]);
    });

    it('keeps variant characters in the name and folds them in the search key', async () => {
      expect(await value(`select count(*)::int from expert where search_key !~ '^\\|.+\\|$'`)).toBe(0);
      expect(await value(`select count(*)::int from expert where family_name ~ '[髙﨑邉邊齋]' and search_key ~ '[髙﨑邉邊齋]'`)).toBe(0);
      expect(await value(`select count(*)::int from expert where family_name ~ '[髙﨑邉邊齋]'`)).toBeGreaterThan(0);
    });

    it('asks nobody to confirm his entry: whoever is due has been reminded, and most are not due', async () => {
      expect(await count(`expert e left join record_confirmation c on c.expert_id = e.id where e.status = 'ACTIVE' and (c.confirmed_at is null
        or c.confirmed_at < '2026-09-01' and not exists (select from confirmation_reminder r where r.expert_id = e.id))`)).toBe(0);
      expect(await value(`select (count(*) filter (where confirmed_at > '2026-09-01') > 0.85 * count(*))::int from record_confirmation`)).toBe(1);
    });

    it('leaves a database alone that has experts', async () => {
      expect(await seedRoster(client, { experts: 10, seed: 9, keys: KEYS, now: NOW })).toEqual({ skipped: true, experts: 0, leftOut: 0 });
      expect([await count('expert'), await count('demo_marker')]).toEqual([EXPERTS + leftOutCount(EXPERTS), 1]);
    });

    it('has statistics for the planner at once', async () => {
      expect(await value(`select reltuples::int from pg_class where relname = 'expert'`)).toBe(EXPERTS + leftOutCount(EXPERTS));
    });
  });

  describe('seedStaff', () => {
    it('adds a user for each role and a second officer, the expert linked to an expert, the employer contact to a company', async () => {
      expect(await seedStaff(client, KEYS)).toBe(DEMO_STAFF);
      expect([await count('app_user'), await count('user_role')]).toEqual([10, 10]);
      expect(await value(`select o.kind from app_user u join organisation o on o.id = u.organisation_id where u.id = '${namedId('user', 'employer@demo.example')}'`)).toBe('COMPANY');
      expect(await value(`select count(*)::int from app_user u join expert e on e.id = u.expert_id where u.id = '${namedId('user', 'expert@demo.example')}' and e.status = 'ACTIVE'`)).toBe(1);
    });

    it('gives vetting officers open cases, renewals ahead and alerts to look after, once', async () => {
      const state = async (): Promise<number[]> => [
        await count(`vetting_case c join expert e on e.id = c.expert_id where c.state = 'OPEN' and e.status = 'VETTING'`), await count('vetting_step'), await count('registry_alert'),
        await count(`expert where status = 'ACTIVE' and eligible_until between muster_now()::date and muster_now()::date + 90`)];
      await seedVetting(client);
      const first = await state();
      expect(first).toEqual([await count(`expert where status = 'VETTING'`), expect.any(Number), expect.any(Number), 3]);
      expect(Math.min(first[0]!, first[2]!)).toBeGreaterThan(0);
      await seedVetting(client);
      expect(await state()).toEqual(first);
    });

    it('gives back no right that was taken away since', async () => {
      await client.query(`delete from user_role where role = 'ADMINISTRATOR'`);
      await seedStaff(client, KEYS);
      expect([await count('app_user'), await count('user_role')]).toEqual([10, 9]);
    });
  });
});
