import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertExpert, insertReference } from '@muster/registry/testing';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { freeAt, freeForSome, freeThroughout, hasBlackout, mayBeCalledAt, whoIsFreeAt, whoIsFreeThroughout } from './availability.query.ts';
import { freePatterns, MINUTE, spansAround } from './testing/free.arbitraries.ts';
import { hasBlackout as hasBlackoutRule, isFreeAt, isFreeForSome, isFreeThroughout, mayBeCalled, type Pattern } from './week/free.rule.ts';
import { formatMultirange, normalise } from './week/week-minutes.rule.ts';

/** What the conditions say about one expert, as one row. */
const VERDICT = `select
  ${freeThroughout('e.id', '$2::timestamptz', '$3::timestamptz')} as throughout,
  ${freeForSome('e.id', '$2::timestamptz', '$3::timestamptz')} as some,
  ${freeAt('e.id', '$2::timestamptz')} as at,
  ${hasBlackout('e.id', '$2::timestamptz', '$3::timestamptz')} as blackout,
  e.id in (${whoIsFreeThroughout('$2::timestamptz', '$3::timestamptz')}) as "amongThroughout",
  e.id in (${whoIsFreeAt('$2::timestamptz')}) as "amongAt"
  from expert e where e.id = $1`;

describe('the SQL of availability', () => {
  let database: DataSource;
  let expertId: string;

  beforeAll(async () => {
    database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL }).initialize();
    await insertReference(database);
    expertId = await insertExpert(database);
  });
  afterAll(() => database.destroy());

  async function store(pattern: Pattern): Promise<void> {
    await database.query(
      `insert into availability (expert_id, week) values ($1, $2::int4multirange) on conflict (expert_id) do update set week = excluded.week`,
      [expertId, formatMultirange(pattern.week)],
    );
    await database.query('delete from availability_exception where expert_id = $1', [expertId]);
    await database.query('delete from busy_time where expert_id = $1', [expertId]);
    for (const { from, until } of pattern.busy ?? []) await database.query('insert into busy_time (expert_id, from_at, until_at) values ($1, $2, $3)', [expertId, from, until]);
    for (const { from, until, available } of pattern.exceptions) {
      await database.query(
        'insert into availability_exception (expert_id, during, available) values ($1, tstzrange($2, $3), $4)', [expertId, from, until, available]);
    }
  }

  it('says what the rules say, seconds included', async () => {
    const seconds = fc.integer({ min: 0, max: MINUTE - 1 });
    await fc.assert(
      fc.asyncProperty(freePatterns, spansAround, seconds, async (pattern, span, off) => {
        await store(pattern);
        const from = new Date(span.from.getTime() + off);
        const until = new Date(span.until.getTime() + off);
        const verdict: unknown[] = await database.query(VERDICT, [expertId, from, until]);
        expect(verdict).toEqual([{
          throughout: isFreeThroughout(pattern, from, until),
          some: isFreeForSome(pattern, from, until),
          at: isFreeAt(pattern, from),
          blackout: hasBlackoutRule(pattern, from, until),
          amongThroughout: isFreeThroughout(pattern, from, until),
          amongAt: isFreeAt(pattern, from),
        }]);
      }),
      { numRuns: 300 },
    );
  });

  it('takes columns for the span, so that one statement judges many', async () => {
    await store({ week: [{ from: 540, until: 1080 }], exceptions: [] });
    const rows: unknown = await database.query(
      `select ${freeThroughout('e.id', 'line.from_at', 'line.until_at')} as free from expert e,
        (values ('2026-08-10T09:00+09'::timestamptz, '2026-08-10T18:00+09'::timestamptz), ('2026-08-10T09:00+09', '2026-08-10T18:01+09')) line(from_at, until_at)
       where e.id = $1 order by line.until_at`,
      [expertId],
    );
    expect(rows).toEqual([{ free: true }, { free: false }]);
  });

  it('judges quiet hours as the rule does', async () => {
    const hours = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 720 })).map(([from, length]) =>
      normalise([{ from, until: Math.min(from + length, 1440) }, { from: 0, until: Math.max(from + length - 1440, 0) }]));
    await fc.assert(
      fc.asyncProperty(hours, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 }), spansAround, async (quiet, wakeSeverity, severity, span) => {
        await database.query('update availability set quiet = $2::int4multirange, wake_severity = $3 where expert_id = $1', [expertId, formatMultirange(quiet), wakeSeverity]);
        const rows: unknown = await database.query(
          `select ${mayBeCalledAt('e.id', '$2::timestamptz', '$3::smallint')} as allowed from expert e where e.id = $1`, [expertId, span.from, severity]);
        expect(rows).toEqual([{ allowed: mayBeCalled({ quiet, wakeSeverity }, span.from, severity) }]);
      }),
      { numRuns: 100 },
    );
  });

  it('lets who is on duty be called in his quiet hours from the severity that he said, that week and no other', async () => {
    const monday = new Date('2026-12-28T00:00:00+09:00');
    const until = new Date('2027-01-04T00:00:00+09:00');
    await database.query(`update availability set quiet = '{[0,1440)}', wake_severity = 4 where expert_id = $1`, [expertId]);
    await database.query(`insert into availability_exception (expert_id, during, available, kind, wake_severity) values ($1, tstzrange($2, $3), true, 'DUTY', 2)`, [expertId, monday, until]);
    const duty = [{ from: monday, until, wakeSeverity: 2 }];
    const minutes = [-1, 0, 3 * 1440, 4 * 1440, 7 * 1440 - 1, 7 * 1440]; // over the year's end
    for (const at of minutes.map((minute) => new Date(monday.getTime() + minute * MINUTE))) {
      for (const severity of [1, 2, 4]) {
        const rows: unknown = await database.query(`select ${mayBeCalledAt('e.id', '$2::timestamptz', '$3::smallint')} as allowed from expert e where e.id = $1`, [expertId, at, severity]);
        expect([at, severity, rows]).toEqual([at, severity, [{ allowed: mayBeCalled({ quiet: [{ from: 0, until: 1440 }], wakeSeverity: 4, duty }, at, severity) }]]);
      }
    }
  });

  it('takes nobody for free who has told no week, and lets everybody be called who has told no quiet hours', async () => {
    const silent = await insertExpert(database);
    const [verdict] = (await database.query(VERDICT, [silent, new Date('2026-08-10T09:00+09:00'), new Date('2026-08-10T10:00+09:00')])) as unknown[];
    expect(verdict).toEqual({ throughout: false, some: false, at: false, blackout: false, amongThroughout: false, amongAt: false });
    const rows: unknown = await database.query(`select ${mayBeCalledAt('e.id', 'muster_now()', '0')} as allowed from expert e where e.id = $1`, [silent]);
    expect(rows).toEqual([{ allowed: true }]);
  });

  it('knows until when a calendar takes times, whichever came first, the calendar or the week', async () => {
    const until = async (id: string): Promise<unknown> => ((await database.query(`select case when isfinite(busy_until) then busy_until end as until from availability where expert_id = $1`, [id])) as { until: Date | null }[])[0]?.until;
    const [from, end, last] = ['2026-08-10T09:00+09:00', '2026-08-10T10:00+09:00', '2026-08-12T10:00+09:00'].map((text) => new Date(text)) as [Date, Date, Date];
    const late = await insertExpert(database);
    await database.query('insert into busy_time (expert_id, from_at, until_at) values ($1, $2, $3)', [late, from, end]);
    await database.query(`insert into availability (expert_id, week) values ($1, '{[0,10080)}')`, [late]);
    expect(await until(late)).toEqual(end);
    await database.query('insert into busy_time (expert_id, from_at, until_at) values ($1, $2, $3)', [late, end, last]);
    expect(await until(late)).toEqual(last);
    await database.query('update busy_time set until_at = $2 where expert_id = $1 and from_at = $3', [late, new Date(last.getTime() + MINUTE), end]);
    expect(await until(late)).toEqual(new Date(last.getTime() + MINUTE));
    await database.query('delete from busy_time where expert_id = $1', [late]);
    expect(await until(late)).toBeNull();
  });
});
