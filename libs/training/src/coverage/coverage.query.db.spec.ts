import { daysAfter, type Day } from '@muster/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { coverageOn } from './coverage.query.ts';
import { countsOn } from './coverage.rule.ts';

const FIRST = '2026-04-01';
const day = (at: number): Day => daysAfter(FIRST, at);

/** Somebody's term, by days from the first, and the days on which he attended. */
interface Person { layer: 'MANAGER' | 'GENERAL'; from: number; length: number | null; attended: number[]; known: 'STAFF' | 'LINKED' | 'POST' }

let database: DataSource;
beforeAll(async () => { database = await new DataSource({ type: 'postgres', url: process.env.DATABASE_URL!, extra: { max: 2 } }).initialize(); });
afterAll(() => database.destroy());

const one = async (sql: string, parameters: unknown[] = []): Promise<string> => (await database.query<{ id: string }[]>(sql, parameters))[0]!.id;

async function expert(): Promise<string> {
  await database.query(`insert into prefecture (code, name_ja, name_kana, name_en, block_ja, block_en, capital_ja, capital_lat, capital_lon) values ('13', '東京都', 'トウキョウト', 'Tokyo', '関東', 'Kanto', '新宿', 0, 0) on conflict do nothing`);
  return one(`insert into expert (family_name, given_name, family_kana, given_kana, family_romaji, given_romaji, sector, prefecture_code, status, search_key) values ('', '', '', '', '', '', 'PUBLIC', '13', 'ACTIVE', '') returning id`);
}

/** Puts a person on record: as staff, as staff who is an expert and attended as one, or as the holder of a post alone. */
async function enter(body: string, course: string, person: Person, at: number): Promise<void> {
  const [fromOn, untilOn] = [day(person.from), person.length === null ? null : day(person.from + person.length)];
  const expertId = person.known === 'STAFF' ? null : await expert();
  let staffId: string | null = null;
  if (person.known === 'POST') {
    const post = await one(`insert into post (organisation_id, title_ja, title_en, rank, security_management, founded_on) values ($1, 'p', 'p', $2, false, '2020-04-01') returning id`, [body, person.layer === 'MANAGER' ? 'DIRECTOR' : 'STAFF']);
    await database.query(`insert into post_holding (post_id, expert_id, kind, from_on, until_on) values ($1, $2, 'HOLDER', $3, $4)`, [post, expertId, fromOn, untilOn]);
  } else {
    staffId = await one('insert into staff (organisation_id, number) values ($1, $2) returning id', [body, `N${at}`]);
    await database.query('insert into staff_term (staff_id, layer, from_on, until_on) values ($1, $2, $3, $4)', [staffId, person.layer, fromOn, untilOn]);
    if (expertId) await database.query('insert into staff_expert values ($1, $2)', [staffId, expertId]);
  }
  for (const on of new Set(person.attended)) {
    await database.query(`insert into attendance (course_id, staff_id, expert_id, attended_on, source) values ($1, $2, $3, $4, 'ENTRY')`, [course, expertId ? null : staffId, expertId, day(on)]);
  }
}

describe('coverage in SQL', () => {
  it('is what the rule says of every person, on every day, for every kind of course', async () => {
    const people = fc.array(fc.record({
      layer: fc.constantFrom('MANAGER' as const, 'GENERAL' as const), from: fc.nat(60), length: fc.option(fc.nat(60)), attended: fc.array(fc.nat(120), { maxLength: 3 }), known: fc.constantFrom('STAFF' as const, 'LINKED' as const, 'POST' as const),
    }), { minLength: 1, maxLength: 8 });
    const courses = fc.record({ countsMonths: fc.constantFrom(null, 1, 2), forThePost: fc.boolean() });
    let run = 0;
    await fc.assert(fc.asyncProperty(people, courses, fc.nat(130), async (all, kind, at) => {
      run += 1;
      const body = await one(`insert into organisation (slug, kind, name_ja, name_en, valid_from) values ($1, 'MINISTRY', 'M', 'M', '2001-01-06') returning id`, [`m${run}`]);
      const course = await one(`insert into course (code, title_ja, title_en, layers, counts_months, for_the_post, valid_from) values ($1, 'c', 'c', '{MANAGER}', $2, $3, '2020-04-01') returning id`, [`C${run}`, kind.countsMonths, kind.forThePost]);
      for (const [index, person] of all.entries()) await enter(body, course, person, index);
      const there = all.filter(({ layer, from, length }) => layer === 'MANAGER' && from <= at && (length === null || at <= from + length));
      const attended = there.filter((person) => countsOn({ since: day(person.from), attendedOn: person.attended.map(day) }, kind, day(at)));
      const rows = await coverageOn(database.manager, course, day(at), [body]);
      expect(rows.map((row) => [row.layer, row.known, row.attended, row.people])).toEqual(there.length === 0 ? [] : [['MANAGER', there.length, attended.length, null]]);
    }), { numRuns: 40 });
  });
});
