import { describe, expect, it } from '@jest/globals';
import { courseProblem, type CourseEntry } from './course.rule.ts';

const course: CourseEntry = { code: 'SEC-01', titleJa: '基礎', titleEn: 'Basics', layers: ['GENERAL'], countsMonths: 12, forThePost: false, validFrom: '2026-04-01', validTo: null };

describe('a course', () => {
  it('may count for good, for some layers or none, and last one day', () =>
    expect([course, { ...course, countsMonths: null }, { ...course, layers: [] }, { ...course, validTo: '2026-04-01' }].map(courseProblem)).toEqual([null, null, null, null]));

  it.each<[Partial<CourseEntry>, string, string]>([
    [{ code: '' }, 'NO_COURSE_CODE', 'code'], [{ code: '基礎' }, 'NO_COURSE_CODE', 'code'], [{ code: 'x'.repeat(41) }, 'NO_COURSE_CODE', 'code'],
    [{ countsMonths: 0 }, 'NO_MONTHS', 'countsMonths'], [{ countsMonths: 121 }, 'NO_MONTHS', 'countsMonths'], [{ countsMonths: 1.5 }, 'NO_MONTHS', 'countsMonths'],
    [{ titleJa: ' ' }, 'NO_TITLE', 'titleJa'], [{ titleEn: 'x'.repeat(201) }, 'NO_TITLE', 'titleEn'],
    [{ validFrom: '2026-02-30' }, 'NO_DAY', 'validFrom'], [{ validTo: '2026-03-31' }, 'NO_DAY', 'validTo'],
  ])('is not %j', (wrong, code, field) => expect(courseProblem({ ...course, ...wrong })).toMatchObject({ code, field, remedy: { ja: expect.any(String), en: expect.any(String) } }));
});
