import type { EntityManager } from 'typeorm';
import type { AttendanceRow } from './attendance-row.rule.ts';

/** What the database knows of a line; null: nothing. */
export interface KnownRow {
  organisationId: string | null;
  bodyThere: boolean;
  courseId: string | null;
  courseHeld: boolean;
  staffId: string | null;
  onRecord: boolean;
}

/** Looks lines up: the body by slug or name, the course by code, the person by number. In the order of the lines. */
export function lookUp(em: EntityManager, rows: readonly AttendanceRow[]): Promise<KnownRow[]> {
  return em.query(
    `select o.id as "organisationId", coalesce(o.valid_from <= v.on_day and coalesce(o.valid_to >= v.on_day, true), false) as "bodyThere",
       c.id as "courseId", coalesce(c.valid_from <= v.on_day and coalesce(c.valid_to >= v.on_day, true), false) as "courseHeld", s.id as "staffId",
       exists (select from attendance a where a.course_id = c.id and a.staff_id = s.id and a.attended_on = v.on_day) as "onRecord"
     from unnest($1::text[], $2::text[], $3::text[], $4::date[]) with ordinality as v(body, number, course, on_day, at)
       left join lateral (
         select o.* from organisation o where o.slug = v.body or o.name_ja = v.body
         order by o.slug = v.body desc, (o.valid_from <= v.on_day and coalesce(o.valid_to >= v.on_day, true)) desc, o.valid_from desc limit 1) o on true
       left join course c on c.code = v.course left join staff s on s.organisation_id = o.id and s.number = v.number
     order by v.at`,
    [rows.map(({ organisation }) => organisation), rows.map(({ number }) => number), rows.map(({ course }) => course), rows.map(({ attendedOn }) => attendedOn)]);
}

/** Puts attendances on record, each once; how many are new. */
export async function writeAttendance(em: EntityManager, rows: readonly { courseId: string; staffId: string; attendedOn: string }[], source: 'IMPORT' | 'ENTRY', byUser: string | null): Promise<number> {
  const added: unknown[] = await em.query(
    `insert into attendance (course_id, staff_id, attended_on, source, by_user) select v.course, v.staff, v.on_day, $5, $4
     from unnest($1::uuid[], $2::uuid[], $3::date[]) as v(course, staff, on_day) on conflict do nothing returning 1`,
    [rows.map(({ courseId }) => courseId), rows.map(({ staffId }) => staffId), rows.map(({ attendedOn }) => attendedOn), byUser, source]);
  return added.length;
}
