import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fiscalQuarter, hoursServed } from '@muster/availability';
import { SqlParams } from '@muster/registry';
import fc from 'fast-check';
import { sceneApp, type SceneApp } from '../testing/scene.module.ts';
import type { TargetLine } from './audience.types.ts';
import { HOURS_TABLES } from './hours.query.ts';
import { lineTableSql } from './line-table.query.ts';
import { lacksRest, type Shift } from './rest.rule.ts';
import { TIRED } from './rest.query.ts';
import { termsTable } from './terms.query.ts';
import { termsAgainst } from './terms.rule.ts';

let scene: SceneApp;
beforeAll(async () => { scene = await sceneApp([]); });
afterAll(() => scene.close());

const EXPERT = '0198c0de-0000-7000-8000-0000000000e1';
const MINUTE = 60_000;
/** 28 September 2031, 21:00 in Japan: days before a fiscal quarter ends. */
const AROUND = new Date('2031-09-28T12:00:00Z').getTime();
const shifts = fc.tuple(fc.integer({ min: -6 * 1440, max: 6 * 1440 }), fc.integer({ min: 1, max: 4 * 1440 }))
  .map(([from, minutes]): Shift => ({ from: new Date(AROUND + from * MINUTE), until: new Date(AROUND + (from + minutes) * MINUTE) }));
/** Shifts that share no time with each other or with the line: nobody serves twice at once. */
const apart = (line: Shift, others: readonly Shift[]): Shift[] => others.reduce<Shift[]>(
  (kept, one) => ([line, ...kept].some((other) => one.from < other.until && other.from < one.until) ? kept : [...kept, one]), []);

const lineOf = ({ from, until }: Shift): TargetLine => ({
  position: 0, workRoleId: null, minLevel: 1, place: 'REMOTE', prefectureCode: null, fromAt: from, untilAt: until, attestationKind: null, languages: [],
});

/** `line` and `assigned` as common tables. */
function tables(line: Shift, assigned: readonly Shift[], params: SqlParams): string {
  const rows = params.add(JSON.stringify(assigned.map(({ from, until }) => ({ expert_id: EXPERT, from_at: from, until_at: until }))));
  return `with line as materialized (${lineTableSql([lineOf(line)], params)}),
    assigned as (select * from jsonb_to_recordset(${rows}::jsonb) as a(expert_id uuid, from_at timestamptz, until_at timestamptz))`;
}

describe('the SQL of obstacles says what the rules say', () => {
  it('about hours of each quarter, what is served already included', async () => {
    await fc.assert(fc.asyncProperty(shifts, fc.array(shifts, { maxLength: 4 }), async (line, others) => {
      const [params, assigned] = [new SqlParams(), apart(line, others)];
      const rows: { quarter: string; hours: number }[] = await scene.db.query(
        `${tables(line, assigned, params)}, ${HOURS_TABLES} select q.quarter::text, q.hours + coalesce(w.hours, 0) as hours from line_quarter q
         left join worked w on w.position = q.position and w.quarter = q.quarter where q.hours > 0`, params.values);
      for (const { quarter, hours } of rows) {
        const { from, until } = fiscalQuarter(new Date(`${quarter}T00:00:00+09:00`));
        expect(hours).toBeCloseTo(hoursServed([line, ...assigned], from, until), 6);
      }
      expect(rows.length).toBe(fiscalQuarter(line.from).from.getTime() === fiscalQuarter(new Date(line.until.getTime() - 1)).from.getTime() ? 1 : 2);
    }), { numRuns: 150 });
  });

  it('about rest', async () => {
    await fc.assert(fc.asyncProperty(shifts, fc.array(shifts, { maxLength: 3 }), async (line, assigned) => {
      const params = new SqlParams();
      const rows: unknown[] = await scene.db.query(`${tables(line, assigned, params)} ${TIRED}`, params.values);
      expect(rows.length > 0).toBe(lacksRest(line, assigned, 11));
    }), { numRuns: 150 });
  });

  it('about an employer’s terms', async () => {
    const [one, two] = ['0198c0de-0000-7000-8000-0000000000a1', '0198c0de-0000-7000-8000-0000000000a2'] as const;
    const day = (at: Date): string => new Date(at.getTime() + 540 * MINUTE).toISOString().slice(0, 10);
    const [{ now }] = await scene.db.query<[{ now: Date }]>('select muster_now() as now');
    const ids = fc.subarray([one, two]);
    const soon = fc.tuple(fc.integer({ min: -600, max: 6 * 1440 }), fc.integer({ min: 1, max: 4 * 1440 }))
      .map(([from, minutes]): Shift => ({ from: new Date(now.getTime() + from * MINUTE + 30_000), until: new Date(now.getTime() + (from + minutes) * MINUTE + 30_000) }));
    await fc.assert(fc.asyncProperty(soon, fc.nat(140), fc.array(soon, { maxLength: 2 }), ids, ids, async (line, noticeHours, days, excluded, affected) => {
      const blackout = days.map(({ from, until }) => ({ from: day(from), until: day(until) }));
      const params = new SqlParams();
      const tables = `with line as (${lineTableSql([lineOf(line)], params)}),
        incident_organisation as (select ${params.add(EXPERT, 'uuid')} as incident_id, o as organisation_id from unnest(${params.add(affected, 'uuid[]')}) o),
        standing_terms as (select uuidv7() as id, ${params.add(one, 'uuid')} as organisation_id, date '2020-01-01' as valid_from, muster_now() as recorded_at, null::int as hours_a_quarter,
          ${params.add(noticeHours, 'int')} as notice_hours, ${params.add(excluded, 'uuid[]')} as excluded_clients,
          coalesce((select range_agg(daterange(b.first::date, b.last::date, '[]')) from jsonb_to_recordset(${params.add(JSON.stringify(blackout.map((span) => ({ first: span.from, last: span.until }))))}::jsonb) as b(first text, last text)), '{}') as blackout)`;
      const [row] = await scene.db.query<[{ blackout: boolean; notice: boolean; client: boolean }]>(`${tables} ${termsTable('$2::uuid')}`, params.values);
      const { blackout: black, notice, client } = row;
      expect({ blackout: black, notice, client }).toEqual(termsAgainst(
        { noticeHours, blackout, excludedClientIds: excluded }, { fromAt: line.from, firstDay: day(line.from), lastDay: day(line.until) }, affected, now));
    }), { numRuns: 100 });
  });
});
