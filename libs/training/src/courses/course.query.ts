import type { EntityManager } from 'typeorm';
import type { Course, CourseCredential, CourseInput } from './course.types.ts';

/** Courses by id, or all: by code. */
export function findCourses(em: EntityManager, ids: readonly string[] | null): Promise<Course[]> {
  return em.query(
    `select c.id, c.code, c.title_ja as "titleJa", c.title_en as "titleEn", c.layers, c.counts_months as "countsMonths", c.for_the_post as "forThePost",
       c.valid_from::text as "validFrom", c.valid_to::text as "validTo", c.version,
       coalesce((select jsonb_agg(jsonb_build_object('code', k.credential_code, 'kind', k.kind) order by k.credential_code, k.kind) from course_credential k where k.course_id = c.id), '[]') as credentials
     from course c where $1::uuid[] is null or c.id = any($1) order by c.code`, [ids]);
}

/** The version of a course, held until the transaction ends; null when there is none. */
export async function holdCourse(em: EntityManager, id: string): Promise<number | null> {
  const [row]: { version: number }[] = await em.query('select version from course where id = $1 for update', [id]);
  return row?.version ?? null;
}

/** Writes a course, new or changed; null when another one has its code. */
export async function writeCourse(em: EntityManager, c: CourseInput): Promise<string | null> {
  const values = [c.code, c.titleJa.trim(), c.titleEn.trim(), c.layers, c.countsMonths, c.forThePost, c.validFrom, c.validTo];
  const [taken]: unknown[] = await em.query('select from course where code = $1 and id is distinct from $2::uuid', [c.code, c.id]);
  if (taken !== undefined) return null;
  if (c.id !== null) {
    await em.query(
      `update course set code = $1, title_ja = $2, title_en = $3, layers = $4, counts_months = $5, for_the_post = $6, valid_from = $7::date, valid_to = $8::date,
         version = version + 1 where id = $9`, [...values, c.id]);
    return c.id;
  }
  const [added]: { id: string }[] = await em.query(
    `insert into course (code, title_ja, title_en, layers, counts_months, for_the_post, valid_from, valid_to) values ($1, $2, $3, $4, $5, $6, $7::date, $8::date)
     on conflict do nothing returning id`, values);
  return added?.id ?? null;
}

/** For which credentials an attendance of a course is evidence: these and no others. */
export async function writeCourseCredentials(em: EntityManager, courseId: string, credentials: readonly CourseCredential[]): Promise<void> {
  await em.query('delete from course_credential where course_id = $1', [courseId]);
  await em.query(
    `insert into course_credential (course_id, credential_code, kind) select $1, v.code, v.kind from unnest($2::text[], $3::text[]) as v(code, kind) on conflict do nothing`,
    [courseId, credentials.map(({ code }) => code), credentials.map(({ kind }) => kind)]);
}

/** Whether all of these are credentials. */
export async function areCredentials(em: EntityManager, codes: readonly string[]): Promise<boolean> {
  const [row]: { known: boolean }[] = await em.query(
    'select not exists (select from unnest($1::text[]) as v(code) where not exists (select from credential_kind k where k.code = v.code)) as known', [codes]);
  return row!.known;
}
